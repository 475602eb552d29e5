import { parse, type Info } from 'csv-parse/browser/esm/sync';
import { isTimeZone } from '../../dataset/parse/rules.js';
import type { Place } from './notice.js';

/** One line of a table, by its headings as they are written. */
export interface Row {
  /** With their headings, which are empty where there is none; cells that are empty are not there. */
  readonly cells: readonly (readonly [heading: string, text: string])[];
  readonly place: Place;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** The zone that a heading names: `Start (Europe/Copenhagen)`, as this project's own tables have it. */
  readonly timeZone: string | undefined;
}

const SEPARATORS = [';', ',', '\t'];

/** A first line by which Excel is told the separator. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)(?=[\r\n]|$)/i;

/** That which cuts the first line into the most; outside of quotation marks, where it may stand for itself. */
function separatorOf(text: string): string {
  const [, told] = SEPARATOR_LINE.exec(text) ?? [];
  if (told !== undefined) return told;
  const first = text
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split(/\r\n|\n|\r/, 1)
    .join();
  const count = (separator: string) => first.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

/** An apostrophe before it keeps spreadsheets from taking a text for a formula; it is no part of the text. */
function withoutGuard(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '');
}

const ZONE = /^(.*?)\s*\(([^()]+)\)$/;

function splitHeading(heading: string): { readonly name: string; readonly zone: string | undefined } {
  const [, name, zone] = ZONE.exec(heading) ?? [];
  return name && zone && isTimeZone(zone) ? { name, zone } : { name: heading, zone: undefined };
}

/** @throws CsvError, with the line, where quotation marks do not come in pairs */
function records(
  text: string,
  to?: number,
): readonly { readonly record: readonly string[]; readonly info: Info }[] {
  // The line stays, empty, so that those after it are counted right.
  return parse(text.replace(SEPARATOR_LINE, ''), {
    delimiter: separatorOf(text),
    ...(to === undefined ? {} : { to }),
    info: true,
    relax_column_count: true,
    // Quotation marks within a text that has none around it stand for themselves.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    bom: true,
  }) as unknown as { record: string[]; info: Info }[];
}

/** The headings alone, even of a table that cannot be read to its end. */
export function readHeadings(text: string): readonly string[] {
  const [first] = records(text, 1);
  return (first?.record ?? []).map((heading) => splitHeading(withoutGuard(heading)).name);
}

/**
 * A table as CSV (RFC 4180), its headings in the first line that has anything.
 *
 * @throws CsvError, with the line, where quotation marks do not come in pairs
 */
export function readTable(text: string): Table {
  const [first, ...rest] = records(text);
  const headings = (first?.record ?? []).map((heading) => splitHeading(withoutGuard(heading)));
  const rows = rest.map(({ record, info }): Row => {
    const cells = record.map((cell, index) => [headings[index]?.name ?? '', withoutGuard(cell)] as const);
    // The line that the parser has come to is the last of the record; a cell may have several.
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
