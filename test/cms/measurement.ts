import type { Fates } from './fates.js';

/** What became of the shapes in one entry of data/hosts.json. */
export interface Measurement {
  readonly id: string;
  /** `CKEditor 48.5.2` */
  readonly program: string;
  readonly fates: Fates;
  /** The same as an administrator can set it up. */
  readonly allowed?: Fates;
}
