/** The example workbook as somebody fills it in who is in a hurry. */
import { readFile } from 'node:fs/promises';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

/** A sheet, what stands in its first column, a heading, and what is written there instead. */
type Slip = readonly [sheet: string, column: string, value: string, heading: string, written: string | Date];

/** Two dates, a person and an address. */
const SLIPS: readonly Slip[] = [
  ['Konferencer', 'Titel', 'Temadag om frivillighed', 'Start', 'sidst i marts'],
  ['Konferencer', 'Titel', 'Digital velfærd 2027', 'Slut', new Date('2027-09-13')],
  ['Konferencer', 'Titel', 'Digital velfærd 2027', 'Tilmelding', 'digital velfærd punktum dk'],
  ['Program', 'Titel', 'Hvad ved vi om dem, der ikke er med?', 'Oplægsholdere', 'Mona Exempel'],
];

/** @param picture address of a picture, for those of the example: a page asks for them where they lie */
export async function faultyWorkbook(picture: string): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await readFile('data/templates/konferencer.xlsx'));
  for (const [sheet, column, value, heading, written] of SLIPS) {
    const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const headings = rows[0] ?? [];
    const row = rows.find((each) => each[headings.indexOf(column)] === value);
    const at = headings.indexOf(heading);
    if (!row || at === -1) throw new Error(`The example has no ${heading} of ${value}.`);
    row[at] = written;
  }
  const own = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => (/^https:.*\.(?:jpg|svg)$/.test(String(cell)) ? picture : cell)),
    ),
  }));
  return writeXlsx({ sheets: own });
}
