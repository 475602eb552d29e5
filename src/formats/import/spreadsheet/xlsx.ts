import type { Cell, CellValue, Sheet as ReadSheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { dateText, numberText } from './cell-text.js';
import type { CellProblem, Sheet, Workbook } from './workbook.js';

/** Day 0 of the two ways in which Excel counts days. The library has corrected the leap day that 1900 never had. */
const FIRST_DAY = { '1900': Date.UTC(1899, 11, 31), '1904': Date.UTC(1904, 0, 1) };

function cellText(value: CellValue, cell: Cell | undefined, first: number): string {
  if (value === null || cell?.type === 'error') return '';
  if (value instanceof Date) return dateText(value, first, cell?.style?.numFmt ?? '');
  if (typeof value === 'number') return numberText(value, cell?.style?.numFmt);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** Cells with an error, or with a formula whose program has stored no value. */
function problemsOf({ cells = new Map<string, Cell>() }: ReadSheet): CellProblem[] {
  return [...cells].flatMap(([position, { type, value, formula }]): CellProblem[] => {
    const [row = 0, column = 0] = position.split(',').map(Number);
    const at = { row: row + 1, column };
    if (type === 'error') return [{ code: 'cell-error', value: String(value), ...at }];
    const isMissing = formula !== undefined && value === null;
    return isMissing ? [{ code: 'cell-uncalculated', value: `=${formula}`, ...at }] : [];
  });
}

function toSheet(sheet: ReadSheet, first: number): Sheet {
  const { name, rows, cells, merges = [], rowDefs, columns = [] } = sheet;
  const links = [...(cells ?? [])].flatMap(([position, { hyperlink }]) =>
    hyperlink ? [[position, hyperlink.target] as const] : [],
  );
  return {
    name,
    isHidden: (sheet.hidden ?? false) || (sheet.veryHidden ?? false),
    rows: rows.map((row, index) =>
      row.map((value, column) => cellText(value, cells?.get(`${index},${column}`), first)),
    ),
    merged: merges,
    hiddenRows: new Set([...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, column) => (hidden ? [column] : []))),
    links: new Map(links),
    problems: problemsOf(sheet),
  };
}

/** Reads a workbook of Excel (Office Open XML, ECMA-376). @throws HucreError if it is broken */
export async function readExcelWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { sheets, dateSystem = '1900' } = await readXlsx(bytes, { readStyles: true });
  return { sheets: sheets.map((sheet) => toSheet(sheet, FIRST_DAY[dateSystem])) };
}
