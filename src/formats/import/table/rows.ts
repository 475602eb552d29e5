import { isTimeZone } from '../../../dataset/parse/rules.js';
import { splitText, type TextRecord } from './delimited-text.js';
import { isHeading } from './columns.js';
import type { Place } from '../notice.js';

/** One row of a table. */
export interface Row {
  /** As many as the row has, by column; a cell may be empty. */
  readonly cells: readonly string[];
  readonly place: Place;
}

/** A heading as written, on one line and without what stands in brackets after it. */
export interface Heading {
  readonly name: string;
  /** A unit, a language or a form of date in brackets: `Price (DKK)`, `Title (en)`. */
  readonly note: string | undefined;
}

export interface Table {
  readonly headings: readonly Heading[];
  readonly rows: readonly Row[];
  /** Rows above the headings, such as a title. */
  readonly above: readonly string[];
  /** Line of the headings. */
  readonly line: number;
  /** Time zone named in a heading, `Start (Europe/Copenhagen)`, as in exported tables. */
  readonly timeZone: string | undefined;
  /** The line of a quotation mark that is never closed. */
  readonly unclosed: number | undefined;
}

const SEPARATORS = [';', ',', '\t', '|'];

/** A first line that sets the separator for Excel. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=([^"\r\n])"?(?=[\r\n]|$)/i;

/** Headings are looked for in so many records. */
const MOST_ABOVE = 40;

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

/** Whether all that a record has are known headings. */
function isAllHeadings({ cells }: TextRecord): boolean {
  return cells.every((cell) => cell.trim() === '' || isHeading(headingOf(cell).name));
}

function countHeadings({ cells }: TextRecord): number {
  return new Set(cells.map((cell) => headingOf(cell).name).filter(isHeading)).size;
}

/** Headings may stand below a title, and in two rows. */
function findHeadings(records: readonly TextRecord[]): HeadingRows {
  let found: HeadingRows = { score: 0, from: 0, to: 1 };
  records.forEach((record, index) => {
    const score = countHeadings(record);
    if (score > found.score) found = { score, from: index, to: index + 1 };
  });
  if (found.score < 2) return found;
  const below = records[found.to];
  if (below && isAllHeadings(below)) return { ...found, to: found.to + 1 };
  const above = records[found.from - 1];
  const isGroup = above && countHeadings(above) > 0 && above.cells.filter((cell) => cell.trim()).length > 1;
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

/** The separator with which the most headings are known, or else the one that splits the first record into the most cells. */
function separatorOf(text: string): string {
  const [, declared] = SEPARATOR_LINE.exec(text) ?? [];
  if (declared !== undefined) return declared;
  const candidates = SEPARATORS.map((separator) => {
    const { records } = splitText(text, separator, MOST_ABOVE);
    return { separator, score: findHeadings(records).score, width: records[0]?.cells.length ?? 0 };
  });
  return candidates.toSorted((a, b) => b.score - a.score || b.width - a.width)[0]?.separator ?? ';';
}

/** The line is emptied and not removed, so that line numbers stay right. */
function withoutSeparatorLine(text: string): string {
  return text.replace(SEPARATOR_LINE, '').replace(/^\uFEFF/, '');
}

/** Whether a row of the first ones has a known heading, even if the rest of the table cannot be read. */
export function hasHeadings(text: string): boolean {
  const { records } = splitText(withoutSeparatorLine(text), separatorOf(text), MOST_ABOVE);
  const { score, from } = findHeadings(records);
  // A single word that is a heading too may stand in any text, and in YAML with a colon.
  return score > 1 || (score === 1 && from === 0 && !/:\s*$/.test(records[0]?.cells[0] ?? ''));
}

/** Parses a table: CSV (RFC 4180), or with tabs, semicolons or bars between cells. */
export function readTable(text: string): Table {
  const { records, unclosed } = splitText(withoutSeparatorLine(text), separatorOf(text));
  const { from, to } = findHeadings(records.slice(0, MOST_ABOVE));
  const headings = joinHeadings(records.slice(from, to));
  const written = records[to - 1]?.cells.join('\n');
  const rows = records
    .slice(to)
    // Spreadsheets repeat the headings on each printed page.
    .filter(({ cells }) => cells.join('\n') !== written)
    .map(({ cells, line }) => ({ cells: cells.map(withoutGuard), place: { line } }));
  return {
    headings,
    rows,
    above: records.slice(0, from).map(({ cells }) => cells.filter((cell) => cell.trim()).join(' ')),
    line: records[to - 1]?.line ?? 1,
    timeZone: headings.find(({ note }) => note !== undefined && isZone(note))?.note,
    unclosed,
  };
}

/** Abbreviations such as `EST` are zones, too, but also words. */
function isZone(note: string): boolean {
  return (note.includes('/') || note === 'UTC') && isTimeZone(note);
}
