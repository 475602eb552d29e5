import type { Counts } from '../../dataset/merge/count-changes.js';
import type { FieldOutcome } from '../../dataset/merge/plan.js';
import type { ReadTable } from '../../formats/import/importer.js';
import type { ImportNotice } from '../../formats/import/notice.js';

/** Texts of what is taken from a spreadsheet or another source. */
export interface ImportTexts {
  readonly title: string;
  readonly lead: string;
  readonly chooseFile: string;
  readonly dropFile: string;
  readonly address: string;
  readonly addressHint: string;
  readonly fetch: string;
  readonly fetching: (name: string) => string;
  readonly reading: (name: string) => string;
  readonly comparing: (name: string) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly tooLarge: (megabytes: number, limit: number) => string;
  /** The address answers, but not with the file. @param status of HTTP */
  readonly notThere: (status: number) => string;
  /** The address does not answer, or its server lets no other page read it. */
  readonly mayNotRead: string;
  readonly openAddress: string;
  readonly notWorking: string;
  readonly found: (counts: Counts) => string;
  readonly nothing: string;
  /** The file is one of Studio's, in letters of another encoding. */
  readonly notUtf8: string;
  /** Nothing was read, or not all; see whether notices say why. */
  readonly nothingRead: (isTold: boolean) => string;
  readonly language: string;
  readonly languageHint: string;
  readonly whichConference: string;
  readonly whichHint: string;
  readonly choose: string;
  readonly newConference: string;
  readonly newTitle: string;
  readonly useTitle: string;
  readonly sheets: string;
  readonly columns: (sheet: string | undefined, kind: NonNullable<ReadTable['kind']>, rows: number) => string;
  readonly columnsHint: string;
  readonly leftOut: string;
  readonly unknownColumn: string;
  readonly nearest: (heading: string) => string;
  readonly similarTitle: string;
  readonly useName: (name: string) => string;
  readonly readAs: (name: string, other: string) => string;
  readonly keepApart: string;
  readonly notices: (errors: number, all: number) => string;
  readonly plan: string;
  readonly planHint: string;
  readonly heads: {
    readonly take: string;
    readonly outcome: string;
    readonly what: string;
    readonly field: string;
    readonly before: string;
    readonly after: string;
  };
  readonly outcomes: Readonly<Record<FieldOutcome, string>>;
  readonly takeOne: (what: string) => string;
  readonly all: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly apply: (count: number) => string;
  readonly cancel: string;
  readonly applied: (count: number) => string;
  /** In place of notices that speak to people at a command line. */
  readonly notice: Readonly<
    Partial<Record<ImportNotice['code'], (value: string, words: readonly string[]) => string>>
  >;
  /** In place of any other such notice: of the whole source that cannot be read, and of a part of it. */
  readonly unknownFile: string;
  readonly unknownPart: (value: string) => string;
  readonly valueLeftOut: (value: string) => string;
}
