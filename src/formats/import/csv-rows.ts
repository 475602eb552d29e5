import { parse, type Info } from 'csv-parse/browser/esm/sync';
import { isTimeZone } from '../../dataset/reading/rules.js';
import type { Place } from './notice.js';

/** One line of a table, by its headings as they are written. */
export interface Row {
  /** By heading; cells that are empty are not there. */
  readonly cells: ReadonlyMap<string, string>;
  readonly place: Place;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** The zone that a heading names: `Start (Europe/Copenhagen)`, as this project's own tables have it. */
  readonly timeZone: string | undefined;
}

const SEPARATORS = [';', ',', '\t'];

/** That which cuts the first line into the most; outside of quotation marks, where it may stand for itself. */
function separatorOf(text: string): string {
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
  return cell.trim().replace(/^'(?=[=+\-@])/, '');
}

const ZONE = /^(.*?)\s*\(([^()]+)\)$/;

function splitHeading(heading: string): { readonly name: string; readonly zone: string | undefined } {
  const [, name, zone] = ZONE.exec(heading) ?? [];
  return name && zone && isTimeZone(zone) ? { name, zone } : { name: heading, zone: undefined };
}

/** @throws CsvError, with the line, where quotation marks do not come in pairs */
function records(text: string): readonly { readonly record: readonly string[]; readonly info: Info }[] {
  return parse(text, {
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
  }) as unknown as { record: string[]; info: Info }[];
}

/**
 * A table as CSV (RFC 4180), its headings in the first line.
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
    return { cells: new Map(cells.filter(([, cell]) => cell !== '')), place: { line } };
  });
  return {
    headings: headings.map(({ name }) => name),
    rows: rows.filter(({ cells }) => cells.size > 0),
    timeZone: headings.find(({ zone }) => zone)?.zone,
  };
}
