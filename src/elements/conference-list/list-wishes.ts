import type { OptionHost } from '../../core/attributes.js';

/** The attributes by which an editor picks conferences. */
export interface ListWishes extends OptionHost {
  readonly series: string | undefined;
  readonly year: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly topic: string | undefined;
  readonly organiser: string | undefined;
  readonly when: string | undefined;
  readonly sort: string | undefined;
  readonly limit: number | undefined;
}
