import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Thing } from '../../formats/export/json-ld.js';
import type { Embeddable } from '../oembed.js';
import type { PublicationFile } from '../site.js';

/** A widget in a page. */
export interface DraftWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The content of a page before it is rendered. */
export interface Draft {
  /** Path of the page in the dataset's language. */
  readonly path: string;
  readonly title: string;
  /** For search engines and link previews. */
  readonly description: string;
  /** Widgets, and HTML between them. */
  readonly content: readonly (DraftWidget | string)[];
  /** The records that the widgets show. */
  readonly part: Dataset;
  /** The widget that other sites embed. */
  readonly embed: { readonly widget: string; readonly options: ReadonlyMap<string, string> };
  /** Path of a calendar of what the page shows. */
  readonly calendarPath?: string | undefined;
  /** Structured data for search engines. */
  readonly things: readonly Thing[];
  /** Path of another page with the same content, if there is one. */
  readonly canonicalPath?: string | undefined;
  /** Address of an image for link previews. */
  readonly image?: string | undefined;
}

/** A page for visitors, readable without script, which other sites can embed. */
export interface Page extends PublicationFile, Embeddable {
  readonly bytes: string;
  /** BCP 47. */
  readonly language: string;
}
