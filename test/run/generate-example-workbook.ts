import { type Cell, type CellStyle, type DataValidation, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { templateHeading } from '../../src/formats/import/table/headings.js';
import { columnLetters } from '../../src/formats/import/written/column-letters.js';
import type { ExampleColumn, ExampleSheet } from './example-sheet.js';
import { type ExampleLanguage, EXAMPLES } from './example-workbook.js';

/** Rows that offer lists. */
const ROWS = 500;

/** Written into each file, so that it has the same bytes whenever it is generated. */
const WRITTEN = new Date(Date.UTC(2026, 0, 1));

const FORMATS: Readonly<Record<ExampleLanguage, Readonly<Record<'day' | 'month' | 'time', string>>>> = {
  da: { day: 'dd-mm-yyyy', month: 'mmmm yyyy', time: 'hh:mm' },
  en: { day: 'd mmm yyyy', month: 'mmmm yyyy', time: 'hh:mm' },
};

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { wrapText: true, vertical: 'center' },
};

/** The list that each cell of a column offers; undefined if it takes anything. */
function validation(column: ExampleColumn, index: number, language: ExampleLanguage): DataValidation[] {
  const { sheets, wrongValue } = EXAMPLES[language];
  const titles = `'${sheets[0]?.name ?? ''}'!$A$2:$A$${ROWS}`;
  const range = `${columnLetters(index)}2:${columnLetters(index)}${ROWS}`;
  const shown = { range, allowBlank: true, showErrorMessage: true, errorMessage: wrongValue };
  if (column.isConference) return [{ type: 'list', formula1: titles, ...shown }];
  return column.allowed ? [{ type: 'list', values: [...column.allowed], ...shown }] : [];
}

function toSheet({ kind, name, columns }: ExampleSheet, language: ExampleLanguage): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const length = Math.max(...columns.map(({ values }) => values.length));
  columns.forEach(({ form, values }, column) => {
    cells.set(`0,${column}`, { style: HEADING });
    for (let row = 1; row < ROWS; row++) {
      const value = values[row - 1];
      // A conference of which only the month is known.
      const isMonth = form === 'day' && value instanceof Date && value.getUTCDate() === 1;
      const numFmt = form && FORMATS[language][isMonth ? 'month' : form];
      if (numFmt !== undefined) cells.set(`${row},${column}`, { style: { numFmt } });
    }
  });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      columns.map(({ field, note }) => {
        const heading = templateHeading(kind, field, language);
        return note === undefined ? heading : `${heading} (${note})`;
      }),
      ...Array.from({ length }, (_, row) => columns.map(({ values }) => values[row] ?? null)),
    ],
    cells,
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap((column, index) => validation(column, index, language)),
  };
}

/** A workbook for an office to fill in, with an example of everything and lists of the words that are known. */
export async function generateExampleWorkbook(language: ExampleLanguage): Promise<Uint8Array> {
  const { title, guide, sheets } = EXAMPLES[language];
  const style: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
  const guideSheet: WriteSheet = {
    name: guide.name,
    columns: [{ width: 90 }],
    rows: guide.lines.map((line) => [line]),
    cells: new Map(
      guide.lines.map((_, row) => [
        `${row},0`,
        { style: row === 0 ? { font: { bold: true, size: 16 } } : style },
      ]),
    ),
  };
  return writeXlsx({
    sheets: [guideSheet, ...sheets.map((sheet) => toSheet(sheet, language))],
    properties: { title, created: WRITTEN, modified: WRITTEN },
  });
}
