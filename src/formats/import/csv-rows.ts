import { parse, type Info } from 'csv-parse/browser/esm/sync';
import { isTimeZone } from '../../dataset/parse/rules.js';
import type { Place } from './notice.js';

/** One row of a table. */
export interface Row {
  /** The cells that are not empty, with their headings as written. A heading may be empty. */
  readonly cells: readonly (readonly [heading: string, text: string])[];
  readonly place: Place;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** Time zone named in a heading, `Start (Europe/Copenhagen)`, as in exported tables. */
  readonly timeZone: string | undefined;
}

const SEPARATORS = [';', ',', '\t'];

/** A first line that sets the separator for Excel. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)(?=[\r\n]|$)/i;

/** The separator that splits the first line into the most parts, ignoring quoted text. */
function separatorOf(text: string): string {
  const [, declared] = SEPARATOR_LINE.exec(text) ?? [];
  if (declared !== undefined) return declared;
  const first = text
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split(/\r\n|\n|\r/, 1)
    .join();
  const count = (separator: string) => first.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

/** Removes the apostrophe that keeps spreadsheets from running a text as a formula. */
function withoutGuard(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '');
}

const ZONE = /^(.*?)\s*\(([^()]+)\)$/;

function splitHeading(heading: string): { readonly name: string; readonly zone: string | undefined } {
  const [, name, zone] = ZONE.exec(heading) ?? [];
  return name && zone && isTimeZone(zone) ? { name, zone } : { name: heading, zone: undefined };
}

/** @throws CsvError with the line if a quotation mark is missing */
function records(
  text: string,
  to?: number,
): readonly { readonly record: readonly string[]; readonly info: Info }[] {
  // The line is emptied and not removed, so that line numbers stay right.
  return parse(text.replace(SEPARATOR_LINE, ''), {
    delimiter: separatorOf(text),
    ...(to === undefined ? {} : { to }),
    info: true,
    relax_column_count: true,
    // Quotation marks inside unquoted text are kept.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    bom: true,
  }) as unknown as { record: string[]; info: Info }[];
}

/** Only the headings, even if the rest of the table cannot be read. */
export function readHeadings(text: string): readonly string[] {
  const [first] = records(text, 1);
  return (first?.record ?? []).map((heading) => splitHeading(withoutGuard(heading)).name);
}

/**
 * Parses a CSV table (RFC 4180). The first line that is not empty has the headings.
 *
 * @throws CsvError with the line if a quotation mark is missing
 */
export function readTable(text: string): Table {
  const [first, ...rest] = records(text);
  const headings = (first?.record ?? []).map((heading) => splitHeading(withoutGuard(heading)));
  const rows = rest.map(({ record, info }): Row => {
    const cells = record.map((cell, index) => [headings[index]?.name ?? '', withoutGuard(cell)] as const);
    // The parser reports the last line of a record, which may span several lines.
    const line =
      info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return { cells: cells.filter(([, cell]) => cell !== ''), place: { line } };
  });
  return {
    headings: headings.map(({ name }) => name),
    rows: rows.filter(({ cells }) => cells.length > 0),
    timeZone: headings.find(({ zone }) => zone)?.zone,
  };
}
