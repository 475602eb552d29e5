import assert from 'node:assert/strict';
import test from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { file, readWorkbook, refusal } from './read.js';

const options = { timeZone: 'Europe/Copenhagen', conference: 'annual' };

const write = (rows: NonNullable<WriteOptions['sheets'][number]['rows']>, more: Partial<WriteOptions> = {}) =>
  writeXlsx({ sheets: [{ name: 'Ark1', rows }], ...more });

const TABLE = [
  ['Titel', 'Start'],
  ['Årsmøde', '2027-09-14'],
];

/** Writes another unpacked size of each part into the list at the end of an archive. */
function withSizes(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

test('a workbook with a password is refused with what to do', async () => {
  const locked = await write(TABLE, { encryption: { password: 'hemmelig', spinCount: 1000 } });
  assert.match(await refusal(locked), /locked with a password\. Open it, remove the password/);
});

test('a workbook that was not downloaded whole is refused', async () => {
  const whole = file('program.xlsx');
  assert.match(await refusal(whole.subarray(0, whole.length / 2)), /damaged.*Download it again/);
  assert.match(await refusal(file('program.ods').subarray(0, 5000)), /damaged.*Download it again/);
});

test('a workbook of broken parts is refused', async () => {
  const parts = unzipSync(file('program.xlsx'));
  const broken = zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode('<workbook><sheets>') });
  assert.match(await refusal(broken), /The workbook (?:is damaged|is empty)/);
});

test('an archive that unpacks to more than a memory is refused unopened, and so is one that hides it', async () => {
  for (const name of ['program.xlsx', 'program.ods']) {
    assert.match(await refusal(withSizes(file(name), 0x7fffffff)), /unpacks to far more/);
    assert.match(await refusal(withSizes(file(name), 0)), /unpacks to far more/);
  }
  // A part that unpacks to more than the list says is not read beyond it.
  assert.match(await refusal(withSizes(file('program.xlsx'), 40)), /The workbook is damaged/);
});

test('an empty workbook, and one without headings, are refused', async () => {
  assert.match(await refusal(await write([])), /The workbook is empty/);
  const prose = await write([['Husk at ringe til Ida'], ['og til Bo']]);
  assert.match(await refusal(prose), /No sheet has headings that are recognised: Ark1\. Copy the headings/);
});

test('macros are said not to be run, and the cells are read', async () => {
  const withMacros = zipSync({ ...unzipSync(await write(TABLE)), 'xl/vbaProject.bin': new Uint8Array(8) });
  const { dataset, notices } = await readWorkbook(withMacros);
  assert.deepEqual(
    dataset.conferences.map(({ title }) => title),
    ['Årsmøde'],
  );
  assert.deepEqual(notices, [
    'The workbook has macros. They are not run, and only the values of the cells were read.',
  ]);
});

test('a formula without a stored result is named with its cell', async () => {
  const cells = new Map([['1,1', { formula: 'TODAY()' }]]);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Møder',
        rows: [
          ['Titel', 'Start'],
          ['Årsmøde', null],
        ],
        cells,
      },
    ],
  });
  assert.match(await refusal(bytes), /^Møder!B2 The cell has a formula.*\(=TODAY\(\)\)/m);
});

test('wrong values are named with their cells', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Program',
        rows: [
          ['Program for dagen'],
          [],
          ['Dato', 'Start', 'Titel', 'Sprog', 'Link', 'Noter fra møde'],
          ['31-02-2027', '9.00', 'Velkomst', 'Klingonsk', 'www', 'nej'],
        ],
      },
    ],
  });
  const said = await refusal(bytes, options);
  assert.match(said, /^Program!A4 .*31-02-2027/m);
  assert.match(said, /^Program!D4 Sprog: Klingonsk/m);
  assert.match(said, /^Program!E4 .*www/m);
  assert.match(said, /^Program!F3 The column Noter fra møde/m);
});
