import { isTimeZone } from '../../../dataset/parse/rules.js';
import type { ColumnChoice } from '../importer.js';
import type { TextRecord } from './delimited-text.js';
import { type Heading, isHeading, isSameHeading } from './headings.js';
import type { Place } from '../notice.js';

/** One row of a table. */
export interface Row {
  /** As many as the row has, by column; a cell may be empty. */
  readonly cells: readonly string[];
  readonly place: Place;
}

export interface Table {
  readonly headings: readonly Heading[];
  readonly rows: readonly Row[];
  /** The name of its sheet in a workbook. */
  readonly sheet: string | undefined;
  /** Rows above the headings, such as a title. */
  readonly above: readonly string[];
  /** Of the headings. */
  readonly place: Place;
  /** Time zone named in a heading, `Start (Europe/Copenhagen)`, as in exported tables. */
  readonly timeZone: string | undefined;
}

/** Headings are looked for in so many records. */
export const MOST_ABOVE = 40;

/** Removes the apostrophe that keeps spreadsheets from running a text as a formula; see `field` in the export. */
function withoutGuard(cell: string): string {
  const text = cell.trim();
  return /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? text.slice(1) : text;
}

function headingOf(cell: string): Heading {
  const text = withoutGuard(cell).replace(/\s+/g, ' ');
  const [, name = text, note] = /^(.*?\S)\s*[([]([^()[\]]+)[)\]]\s*[:*]*$/.exec(text) ?? [];
  return { name, note };
}

interface HeadingRows {
  /** How many headings are known. */
  readonly score: number;
  /** The records with headings, from the first to before the last. */
  readonly from: number;
  readonly to: number;
}

/** A heading is known by itself, or because a person said what it means. */
function isKnownHeading(choices: readonly ColumnChoice[]): (name: string) => boolean {
  return (name) => isHeading(name) || choices.some(({ heading }) => isSameHeading(heading, name));
}

/** The heading with what a person chose for it. */
function chosen(heading: Heading, sheet: string | undefined, choices: readonly ColumnChoice[]): Heading {
  const choice = choices.find(
    (each) => isSameHeading(each.heading, heading.name) && (each.sheet ?? sheet) === sheet,
  );
  return choice ? { ...heading, choice: choice.field } : heading;
}

/** Whether all that a record has are known headings. */
function isAllHeadings({ cells }: TextRecord, isKnown: (name: string) => boolean): boolean {
  return cells.every((cell) => cell.trim() === '' || isKnown(headingOf(cell).name));
}

function countHeadings({ cells }: TextRecord, isKnown: (name: string) => boolean): number {
  return new Set(cells.map((cell) => headingOf(cell).name).filter(isKnown)).size;
}

/** Headings may stand below a title, and in two rows. */
function findHeadings(records: readonly TextRecord[], isKnown: (name: string) => boolean): HeadingRows {
  let found: HeadingRows = { score: 0, from: 0, to: 1 };
  records.forEach((record, index) => {
    const score = countHeadings(record, isKnown);
    if (score > found.score) found = { score, from: index, to: index + 1 };
  });
  if (found.score < 2) return found;
  const below = records[found.to];
  if (below && isAllHeadings(below, isKnown)) return { ...found, to: found.to + 1 };
  const above = records[found.from - 1];
  const isGroup =
    above && countHeadings(above, isKnown) > 0 && above.cells.filter((cell) => cell.trim()).length > 1;
  return isGroup ? { ...found, from: found.from - 1 } : found;
}

/** One heading for each column. The lower row wins. */
function joinHeadings(rows: readonly TextRecord[]): Heading[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
    return headingOf(cells.at(-1) ?? '');
  });
}

/** Where a table is: how its places are written, and what a person says its headings mean. */
export interface TableOrigin {
  /** The name of the sheet in a workbook. */
  readonly sheet?: string | undefined;
  readonly choices?: readonly ColumnChoice[] | undefined;
}

/** Finds the headings among the first records. The score is how many are known. */
export function headingsOf(
  records: readonly TextRecord[],
  choices: readonly ColumnChoice[] = [],
): HeadingRows {
  return findHeadings(records.slice(0, MOST_ABOVE), isKnownHeading(choices));
}

/** A table from the records of a text or a sheet. */
export function tableOf(records: readonly TextRecord[], { sheet, choices = [] }: TableOrigin = {}): Table {
  const { from, to } = headingsOf(records, choices);
  const headings = joinHeadings(records.slice(from, to)).map((heading) => chosen(heading, sheet, choices));
  const written = records[to - 1]?.cells.join('\n');
  const placeOf = (line: number): Place => (sheet === undefined ? { line } : { sheet, row: line });
  const rows = records
    .slice(to)
    // Spreadsheets repeat the headings on each printed page.
    .filter(({ cells }) => cells.join('\n') !== written)
    .map(({ cells, line }) => ({ cells: cells.map(withoutGuard), place: placeOf(line) }));
  return {
    sheet,
    headings,
    rows,
    above: records.slice(0, from).map(({ cells }) => cells.filter((cell) => cell.trim()).join(' ')),
    place: placeOf(records[to - 1]?.line ?? 1),
    timeZone: headings.find(({ note }) => note !== undefined && isZone(note))?.note,
  };
}

/** Abbreviations such as `EST` are zones, too, but also words. */
function isZone(note: string): boolean {
  return (note.includes('/') || note === 'UTC') && isTimeZone(note);
}
