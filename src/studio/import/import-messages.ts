/** What the page and the worker that reads a source say to each other. */
import type { MergePlan } from '../../dataset/merge/plan.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import type { ReadTable } from '../../formats/import/importer.js';
import type { ImportNotice } from '../../formats/import/notice.js';
import type { SourceSettings } from '../../formats/import/plan-source.js';

/** The document that is imported into. */
interface ImportTarget {
  readonly document: Fields;
  /** Whether it is new and empty, so that the source says its language and time zone. */
  readonly isNew: boolean;
  /** The values of all imports so far. */
  readonly imported: Fields | undefined;
}

export type ImportRequest =
  | {
      readonly kind: 'open';
      readonly bytes: ArrayBuffer;
      readonly name: string;
      readonly target: ImportTarget;
    }
  | {
      readonly kind: 'plan';
      readonly settings: SourceSettings;
      /** Of the conference that the programme belongs to, if it is a new one. */
      readonly newTitle?: string | undefined;
    };

/** A plan, and what a person should see of how it came about. */
export interface PlannedSource {
  readonly kind: 'planned';
  /** The document before the import: a new one has the language and time zone of the source by now. */
  readonly root: Fields;
  readonly plan: MergePlan;
  readonly notices: readonly ImportNotice[];
  readonly tables: readonly ReadTable[];
  /** The names of all sheets of a workbook. */
  readonly sheets: readonly string[];
  /** The language that the source says it has, where it is another than that of the document. */
  readonly otherLanguage: string | undefined;
}

export type ImportAnswer = PlannedSource | { readonly kind: 'refused'; readonly notice: ImportNotice };

/** Said on the way: the source has been read, and is about to be compared with the document. */
export interface ImportStep {
  readonly kind: 'read';
}
