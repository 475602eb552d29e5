import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { z } from '../../../src/dataset/schema/zod.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

/** A workbook that LibreOffice wrote, under a name of one's own. */
function workbook(name: string, source = 'program.xlsx'): string {
  const path = inFolder(name);
  copyFileSync(
    fileURLToPath(new URL(`../formats/import/spreadsheet/files/${source}`, import.meta.url)),
    path,
  );
  return path;
}

const beginning = ['--lang', 'da', '--time-zone', 'Europe/Copenhagen'];

test('a workbook is imported whatever its name ends in, and what its columns mean is shown', async () => {
  const into = inFolder('ugeplan.json');
  const { code, out, err } = await run(['import', workbook('ugeplan.csv'), '--into', into, ...beginning]);
  assert.equal(code, 1); // one cell has an error
  assert.match(out, /ugeplan\.csv \(xlsx\) til/);
  assert.match(out, /Arket Program: programpunkter, 4 rækker\n {4}"Dato" → date\n {4}"Start" → start/);
  assert.match(err, /Program!G7 fejl: Cellen viser fejlen #N\/A/);
  assert.match(readFileSync(into, 'utf8'), /Åbning og velkomst/);
});

test('a sheet is chosen, and a heading gets the meaning that is said', async () => {
  const into = inFolder('valgt.json');
  const source = workbook('valgt.xlsx');
  const choices = ['--sheet', 'Program', '--column', 'Program!Lokale=track', '--column', 'Sprog=-'];
  const argv = ['import', source, '--into', into, ...beginning, ...choices, '--conference', 'aarsmoede-2027'];
  const { out } = await run([...argv, '--new', '--json']);
  const { tables } = z
    .object({
      tables: z.array(
        z.object({
          sheet: z.string(),
          columns: z.array(z.object({ heading: z.string(), field: z.optional(z.string()) })),
        }),
      ),
    })
    .parse(JSON.parse(out));
  assert.deepEqual(
    tables.map(({ sheet }) => sheet),
    ['Program'],
  );
  const meaning = Object.fromEntries(tables[0]?.columns.map(({ heading, field }) => [heading, field]) ?? []);
  assert.deepEqual([meaning['Lokale'], meaning['Sprog']], ['track', undefined]);
  assert.match(readFileSync(into, 'utf8'), /"track": "Sal 1"/);
});

test('a column that is not recognised is shown with the nearest, and how to say what it means', async () => {
  const source = inFolder('program.csv');
  writeFileSync(source, 'Dato;Tid;Titel;Oplægsholdr;Lokale\n14-09-2027;9.00;Velkomst;Ida Test;Salen\n');
  const argv = ['import', source, '--into', inFolder('nærmest.json'), ...beginning, '--conference', 'a'];
  const guessed = await run([...argv, '--dry-run']);
  assert.match(guessed.out, /"Oplægsholdr" → udeladt \(nærmest: Oplægsholder\)/);
  assert.match(guessed.out, /tilføj for eksempel --column "Oplæg=title"/);
  const corrected = await run([...argv, '--dry-run', '--column', 'Oplægsholdr=Oplægsholdere']);
  assert.match(corrected.out, /"Oplægsholdr" → speakers/);
  assert.match(corrected.out, /Ida Test \(people\/ida-test\)/);
});

test('choices that fit nothing are refused, and nothing is written', async () => {
  const into = inFolder('afvist.json');
  const argv = ['import', workbook('afvist.xlsx'), '--into', into, ...beginning];
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['--sheet', 'Programm'], /ikke et ark med navnet Programm\. Mente du Program\?/],
    [['--column', 'Sal=room'], /Ingen kolonne har overskriften Sal\./],
    [['--column', 'Lokale=rulle'], /Feltet rulle findes ikke\. Vælg mellem/],
    [['--column', 'Lokale'], /--column "Lokale" kan ikke læses/],
  ];
  for (const [options, sentence] of cases) {
    const { code, err } = await run([...argv, ...options]);
    assert.equal(code, 2, options.join(' '));
    assert.match(err, sentence);
  }
  assert.equal(existsSync(into), false);
});

test('a text that is called a workbook is read as what it is, and a format that is wrong is said', async () => {
  const renamed = inFolder('omdøbt.xlsx');
  writeFileSync(renamed, 'Titel;Start\nÅrsmøde;2027-09-14\n');
  const read = await run(['import', renamed, '--into', inFolder('omdøbt.json'), ...beginning]);
  assert.match(read.out, /omdøbt\.xlsx \(csv\) til/);
  const asExcel = await run(['import', 'xlsx', renamed, '--into', inFolder('x.json'), ...beginning]);
  assert.match(asExcel.err, /Filen er i formatet csv\./);
  const asText = await run([
    'import',
    'csv',
    workbook('som.csv'),
    '--into',
    inFolder('x.json'),
    ...beginning,
  ]);
  assert.match(asText.err, /Filen er i formatet xlsx\./);
});

test('files and folders with workbooks are checked without writing', async () => {
  const { code, out } = await run(['import', '--check', workbook('tjek.ods', 'program.ods')]);
  assert.equal(code, 1);
  assert.match(out, /tjek\.ods: ods, 1 konference, 4 programpunkter, 2 personer\./);
  assert.match(out, /Arket Oplægsholdere: personer, 2 rækker/);
});
