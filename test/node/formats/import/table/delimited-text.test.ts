import assert from 'node:assert/strict';
import test from 'node:test';
import { splitText } from '../../../../../src/formats/import/table/delimited-text.js';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';

const cells = (text: string) => splitText(text, ';').records.map((record) => record.cells);

test('cells and lines are those of RFC 4180', () => {
  assert.deepEqual(cells('a;b\r\n"c;""d""\ne";f\n\n;\ng'), [['a', 'b'], ['c;"d"\ne', 'f'], ['g']]);
  assert.deepEqual(
    splitText('a\n"b\nc"\rd', ';').records.map(({ line }) => line),
    [1, 2, 4],
  );
});

test('quotation marks that are not doubled are part of a text', () => {
  assert.deepEqual(cells('27" skærm;"Ny" bog\n"Han sagde "hej" til\nos";x\n "a" ;b'), [
    ['27" skærm', '"Ny" bog'],
    ['Han sagde "hej" til\nos', 'x'],
    ['a', 'b'],
  ]);
});

test('a quotation mark that is never closed is told by the line where it opens', () => {
  assert.equal(splitText('a;b\nc;"d\ne;f\n', ';').unclosed, 2);
  // Another cell begins before it is closed.
  assert.equal(splitText('a;b\n"c;1\n"d";2\n', ';').unclosed, 2);
  assert.equal(splitText(`a\n"${'x'.repeat(2e6)}"\n`, ';').unclosed, 2);
});

const line = (index: number) => `Titel ${index};14-09-2027;Aarhus\n`;
const many = (write: (index: number) => string) =>
  Array.from({ length: 16_000 }, (_, index) => write(index)).join('');

/** Of the processor, as the machine may be busy with other tests. */
function seconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const HOSTILE: Readonly<Record<string, string>> = {
  'an open quotation mark above many rows': `Titel;Start;By\n"A;2027\n${many(line)}`,
  'an open quotation mark in each row': `Titel;Start;By\n${many((index) => `"${line(index)}`)}`,
  'marks in the middle': `Titel;Start;By\n${many((index) => `"T ${index};2027"x\n`)}`,
  'marks in pairs': `Titel;Start;By\n${many((index) => `"T" ${index};2027\n`)}`,
  'doubled marks only': `Titel\n${'""'.repeat(1e6)}`,
  'one line of marks': `Titel\n${'"a'.repeat(1e6)}`,
  'many columns': `Titel;${'x;'.repeat(20_000)}\n${'a;'.repeat(20_000)}`,
  'many separators': `Titel\na${';'.repeat(1e6)}`,
  'one long heading': `${'x'.repeat(1e6)}\nTitel\na`,
};

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`a broken table is read or refused in a few seconds: ${name}`, () => {
    const start = process.cpuUsage();
    const { records, notices } = importSource(text, 'csv', {});
    assert.ok(seconds(start) < 5, String(seconds(start)));
    assert.ok(records.conferences.length > 0 || notices.some(({ severity }) => severity === 'error'));
  });
}

test('characters that cannot be shown are removed, and that is said', () => {
  const { records, notices } = importSource('Titel;Start\nA\0B\u0007;2027\n', 'csv', {});
  assert.deepEqual(
    records.conferences.map(({ title }) => title),
    ['AB'],
  );
  assert.deepEqual(
    notices.map(({ code, place }) => [code, place]),
    [['control-characters', undefined]],
  );
});

test('ten thousand rows of a programme take a few seconds', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, index) =>
      `s${index};14-09-2027;9.${String(index % 60).padStart(2, '0')};Titel ${index};Ida Test, direktør;Sal ${index % 9}`,
  );
  const table = `Id;Dato;Start;Titel;Talere;Lokale\n${rows.join('\n')}`;
  const start = process.cpuUsage();
  const { records } = importSource(table, 'csv', { conference: 'annual', timeZone: 'Europe/Copenhagen' });
  assert.equal(records.conferences[0]?.sessions?.length, 10_000);
  assert.ok(seconds(start) < 5, String(seconds(start)));
});
