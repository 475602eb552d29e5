import type { Embeddable } from '../oembed.js';
import type { PublicationFile } from '../publication-file.js';

/** A page that visitors read, with or without script, and that others can show in theirs. */
export interface Page extends PublicationFile, Embeddable {
  readonly bytes: string;
  /** Of the page and of its texts, where they come in it (BCP 47). */
  readonly language: string;
}
