import { type ColumnChoice, type Importer, refuseSource } from '../importer.js';
import { splitText } from './delimited-text.js';
import { headingsOf, MOST_ABOVE, type Table, tableOf } from './rows.js';
import { importTables } from './table.js';

const SEPARATORS = [';', ',', '\t', '|'];

/** A first line that sets the separator for Excel. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=([^"\r\n])"?(?=[\r\n]|$)/i;

/** Control characters, except those between cells and lines. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** The separator with which the most headings are known, or else the one that splits the first record into the most cells. */
function separatorOf(text: string, choices?: readonly ColumnChoice[]): string {
  const [, declared] = SEPARATOR_LINE.exec(text) ?? [];
  if (declared !== undefined) return declared;
  const candidates = SEPARATORS.map((separator) => {
    const { records } = splitText(text, separator, MOST_ABOVE);
    return { separator, score: headingsOf(records, choices).score, width: records[0]?.cells.length ?? 0 };
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
  const { score, from } = headingsOf(records);
  // A single word that is a heading too may stand in any text, and in YAML with a colon.
  return score > 1 || (score === 1 && from === 0 && !/:\s*$/.test(records[0]?.cells[0] ?? ''));
}

interface ReadText {
  readonly table: Table;
  /** The line of a quotation mark that is never closed. */
  readonly unclosed: number | undefined;
}

/** Parses a table as text. */
export function readTable(text: string, choices?: readonly ColumnChoice[]): ReadText {
  const { records, unclosed } = splitText(withoutSeparatorLine(text), separatorOf(text, choices));
  return { table: tableOf(records, { choices }), unclosed };
}

/** Imports a table as text: CSV (RFC 4180), or with tabs, semicolons or bars between cells. */
export const importCsv: Importer = (source, options) => {
  const text = source.replace(CONTROL, '');
  const { table, unclosed } = readTable(text, options.columns);
  if (unclosed !== undefined) return refuseSource('quote-unclosed', '', { line: unclosed });
  return importTables('csv', [table], options, source.length - text.length);
};
