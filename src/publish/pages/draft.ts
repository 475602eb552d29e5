import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Thing } from '../../formats/export/json-ld.js';
import type { Embeddable } from '../oembed.js';
import type { PublicationFile } from '../publication-file.js';

/** A widget as a page asks for it. */
interface DraftWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page says, before it is written. */
export interface Draft {
  /** In the publication, as in the dataset's own language. */
  readonly path: string;
  readonly title: string;
  /** For who finds the page before opening it. */
  readonly description: string;
  /** Widgets, and HTML that stands between them. */
  readonly content: readonly (DraftWidget | string)[];
  /** The records that the widgets show. */
  readonly part: Dataset;
  /** The widget that others show in their pages, by its tag and options. */
  readonly embed: { readonly widget: string; readonly options: ReadonlyMap<string, string> };
  /** What search engines read. */
  readonly things: readonly Thing[];
  /** The page that says the same, where that is another one. */
  readonly canonicalPath?: string | undefined;
  /** Address of a picture. */
  readonly image?: string | undefined;
}

/** A page that visitors read, with or without script, and that others can show in theirs. */
export interface Page extends PublicationFile, Embeddable {
  readonly bytes: string;
  /** Of the page and of its texts, where they come in it (BCP 47). */
  readonly language: string;
}
