/** From a source to the plan of its import: the same for the command and for Studio. Nothing here writes anything. */
import { mergeImport } from '../../dataset/merge/merge-import.js';
import type { MergePlan } from '../../dataset/merge/plan.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { IMPORTED_LISTS } from './draft/draft.js';
import type { ColumnChoice, Imported, ImportOptions } from './importer.js';
import { type SameName, withSameNames } from './same-names.js';

/** What a person says about a source. */
export interface SourceSettings {
  /** IANA name, for times without a time zone. */
  readonly timeZone?: string | undefined;
  /** BCP 47 tag of its texts, where it is another than that of the dataset. */
  readonly lang?: string | undefined;
  /** Id of the conference that its programme belongs to. */
  readonly conference?: string | undefined;
  /** Of a workbook, the sheets to read; without them, all that are shown. */
  readonly sheets?: readonly string[] | undefined;
  readonly columns?: readonly ColumnChoice[] | undefined;
  /** Names that are others, mistyped. */
  readonly same?: readonly SameName[] | undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Reads a source, with what a person and the dataset say about it. @param current undefined if there is no dataset yet */
export function readFor<Read extends Imported>(
  read: (options: ImportOptions) => Read,
  current: Fields | undefined,
  { timeZone, lang, conference, sheets, columns, same }: SourceSettings,
): Read {
  const language = lang ?? textOf(current?.language);
  const datasetTimeZone = textOf(current?.timeZone);
  return read({ timeZone, conference, sheets, columns, same, language, datasetTimeZone });
}

/** Whether there is anything to import. */
export function hasRecords({ records }: Imported): boolean {
  return IMPORTED_LISTS.some((list) => records[list].length > 0);
}

interface SourceMerge {
  /** The name under which the source is remembered. */
  readonly name: string;
  readonly lang?: string | undefined;
  /** The values of earlier imports; see `updateBaseline`. */
  readonly baseline: Fields | undefined;
  readonly same?: readonly SameName[] | undefined;
}

/** Merges what was read into the dataset, in memory. */
export function planMerge(
  current: Fields,
  { records, named, composed }: Imported,
  { name, lang, baseline, same = [] }: SourceMerge,
): MergePlan {
  const said = withSameNames({ records: { ...records }, named }, same, current);
  const options = { language: lang, baseline, source: name, named: said.named, composed };
  return mergeImport(current, said.records, options);
}

/** The language that a source says its texts are in, where it is another than that of the dataset. */
export function otherLanguageOf({ language }: Imported, current: Fields | undefined): string | undefined {
  const own = textOf(current?.language);
  const main = (tag: string) => tag.split('-', 1).join().toLowerCase();
  return language !== undefined && own !== undefined && main(own) !== main(language) ? language : undefined;
}
