import type { FATES } from '../../src/studio/show/hosts.js';
import type { SnippetShape } from '../../src/embed/snippet.js';

/** The possible fates of a snippet. */
export type Fate = (typeof FATES)[number];

export type Fates = Readonly<Record<SnippetShape, Fate>>;

/** The fates of the shapes in one entry of data/hosts.json. */
export interface Measurement {
  readonly id: string;
  /** `CKEditor 48.5.2` */
  readonly program: string;
  readonly fates: Fates;
  readonly data: Fate;
  /** The same as an administrator can set it up. */
  readonly allowed?: Fates;
}
