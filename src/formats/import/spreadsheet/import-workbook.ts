import { nearest } from '../../../dataset/issues/nearest.js';
import { type Imported, type ImportOptions, type ReadTable, refuseSource } from '../importer.js';
import type { ImportNotice, ImportNoticeCode, SheetPlace } from '../notice.js';
import { columnLetters } from '../written/column-letters.js';
import { TABLE_KINDS } from '../table/columns.js';
import { fieldOfHeading, type Heading } from '../table/headings.js';
import { headingsOf, type Table, tableOf } from '../table/rows.js';
import { importTables } from '../table/table.js';
import { hiddenParts, type Sheet, type VisibleRow, visibleRows, type Workbook } from './workbook.js';

/** Control characters, except those in a text of several lines. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** So many headings make a table. A single known word may stand in any sheet. */
const LEAST_HEADINGS = 2;

/** A sheet with so many rows of so many cells looks like a table. */
const LEAST_ROWS = 3;

/** Fields with the addresses of pages. */
const LINK_FIELDS = [
  'link',
  'materials',
  'registration',
  'photo',
  'image',
  'logo',
  'url',
  'onlineUrl',
  'recording',
  'feedbackUrl',
  'venueUrl',
];

/** A sheet with the table in it, if it has one. */
interface SheetOfTable {
  readonly sheet: Sheet;
  readonly rows: readonly VisibleRow[];
  readonly table: Table | undefined;
  readonly controls: number;
}

function fieldsOf(heading: Heading): (string | undefined)[] {
  return TABLE_KINDS.map((kind) => fieldOfHeading(heading, kind));
}

/** The text of a cell with the address behind it, in a column of addresses. */
function withLink(text: string, link: string | undefined, heading: Heading | undefined): string {
  if (link === undefined || heading === undefined || text.includes('://')) return text;
  const fields = fieldsOf(heading);
  if (fields.includes('registration')) return link;
  return fields.some((field) => LINK_FIELDS.includes(field ?? '')) ? `${text} ${link}` : text;
}

function withLinks(table: Table, { links }: Sheet): Table {
  if (links.size === 0) return table;
  const rows = table.rows.map(({ cells, place }) => {
    const row = 'sheet' in place ? (place.row ?? 0) - 1 : -1;
    const linked = cells.map((text, column) =>
      withLink(text, links.get(`${row},${column}`), table.headings[column]),
    );
    return { cells: linked, place };
  });
  return { ...table, rows };
}

/** Reads the table of a sheet. @param isAsked whether a person asked for this sheet */
function readSheet(sheet: Sheet, { columns = [] }: ImportOptions, isAsked: boolean): SheetOfTable {
  let controls = 0;
  const rows = visibleRows(sheet).map(({ line, cells }) => {
    const clean = cells.map((cell) => cell.replace(CONTROL, ''));
    controls += cells.join('').length - clean.join('').length;
    return { line, cells: clean };
  });
  const choices = columns.filter((choice) => (choice.sheet ?? sheet.name) === sheet.name);
  const { score } = headingsOf(rows, choices);
  const isTable = score >= (isAsked || choices.length > 0 ? 1 : LEAST_HEADINGS);
  const table = isTable ? withLinks(tableOf(rows, { sheet: sheet.name, choices }), sheet) : undefined;
  return { sheet, rows, table, controls };
}

/** Rows as `4, 8–12`. */
function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function hint(code: ImportNoticeCode, value: string, place?: SheetPlace): ImportNotice {
  return { code, value, severity: 'hint', place };
}

/** Addresses that lie behind texts of other columns, by heading. */
function hiddenLinks({ links }: Sheet, { headings, rows }: Table): string {
  const counts = new Map<string, number>();
  for (const { cells, place } of rows) {
    headings.forEach((heading, column) => {
      const row = 'sheet' in place ? (place.row ?? 0) - 1 : -1;
      const link = links.get(`${row},${column}`) ?? '';
      const isLost = /^https?:/i.test(link) && !cells[column]?.includes('://');
      if (isLost && !fieldsOf(heading).some((field) => LINK_FIELDS.includes(field ?? '')))
        counts.set(heading.name, (counts.get(heading.name) ?? 0) + 1);
    });
  }
  return [...counts].map(([heading, count]) => `${heading} × ${count}`).join(', ');
}

/** What of a sheet with a table was left out before the table was read. */
function noticesOfTable({ sheet, rows }: SheetOfTable, table: Table): ImportNotice[] {
  const place = { sheet: sheet.name };
  const hidden = hiddenParts(sheet);
  const links = hiddenLinks(sheet, table);
  const lines = new Set(rows.map(({ line }) => line));
  const problems = sheet.problems.filter(
    ({ row, column }) => lines.has(row) && !sheet.hiddenColumns.has(column),
  );
  return [
    ...(hidden.rows.length > 0 ? [hint('rows-hidden', ranges(hidden.rows), place)] : []),
    ...(hidden.columns.length > 0
      ? [hint('columns-hidden', hidden.columns.map(columnLetters).join(', '), place)]
      : []),
    ...(links === '' ? [] : [hint('links-hidden', links, place)]),
    ...problems.map(({ code, value, row, column }): ImportNotice => {
      return { code, value, severity: 'error', place: { ...place, row, column } };
    }),
  ];
}

/** Why a sheet was not read. One that explains the others is no table, and nothing is said about it. */
function noticesWithoutTable({ sheet, rows }: SheetOfTable, isAsked: boolean): ImportNotice[] {
  const place = { sheet: sheet.name };
  if (isAsked) return [{ code: 'sheet-without-table', value: '', severity: 'error', place }];
  const isWide = ({ cells }: VisibleRow) => cells.filter((cell) => cell.trim() !== '').length >= LEAST_ROWS;
  return rows.filter(isWide).length >= LEAST_ROWS ? [hint('sheet-unread', '', place)] : [];
}

/** Hidden sheets with tables, which nobody asked for. */
function hiddenSheets(hidden: readonly Sheet[], options: ImportOptions): ImportNotice[] {
  const tables = hidden.filter((sheet) => readSheet(sheet, options, false).table);
  return tables.length > 0 ? [hint('sheets-hidden', tables.map(({ name }) => name).join(', '))] : [];
}

/**
 * Imports the sheets of a workbook that have tables, together, as one refers to another.
 *
 * @param format as typed on the command line
 */
export function importWorkbook({ sheets }: Workbook, format: string, options: ImportOptions): Imported {
  const names = sheets.map(({ name }) => name);
  const asked = options.sheets;
  const unknown = asked?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const similar = nearest(unknown, names);
    return refuseSource('sheet-unknown', unknown, undefined, similar === undefined ? names : [similar]);
  }
  if (sheets.every(({ rows }) => rows.every((cells) => cells.every((cell) => cell.trim() === ''))))
    return refuseSource('workbook-empty', '');
  const isRead = ({ name, isHidden }: Sheet) => (asked ? asked.includes(name) : !isHidden);
  const read = sheets.filter(isRead).map((sheet) => readSheet(sheet, options, asked !== undefined));
  const tables = read.flatMap(({ table }) => table ?? []);
  const notices = [
    ...read.flatMap((each) =>
      each.table ? noticesOfTable(each, each.table) : noticesWithoutTable(each, asked !== undefined),
    ),
    ...(asked
      ? []
      : hiddenSheets(
          sheets.filter(({ isHidden }) => isHidden),
          options,
        )),
  ];
  if (tables.length === 0) return refuseSource('workbook-without-table', names.join(', '));
  const controls = read.reduce((sum, each) => sum + each.controls, 0);
  const imported = importTables(format, tables, options, controls);
  const report = read.map(
    ({ sheet: { name }, rows }): ReadTable =>
      imported.tables?.find(({ sheet }) => sheet === name) ?? { sheet: name, rows: rows.length, columns: [] },
  );
  return { ...imported, notices: [...notices, ...imported.notices], tables: report };
}
