import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { csv } from '../../../../../src/formats/export/conference-table.js';
import { decodeText } from '../../../../../src/formats/import/source/decode-text.js';
import { detectFormat } from '../../../../../src/formats/import/detect-format.js';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { read } from '../read.js';

const options = { timeZone: 'Europe/Copenhagen' };

test('a Danish table of conferences is read', () => {
  const { dataset, notices } = read(
    'csv',
    `Titel;Serie;Start;Slut;Status;Deltagelse;Sted;By;Land;Arrangører;Beskrivelse;Emner;Link
Årsmøde 2027;Naboskab;14. september 2027 kl. 9.30;15-09-2027;Planlagt;Fysisk;Havnen;Aarhus;Danmark;"Havneforeningen; Byen";"Først.

Siden; ja.";By, Hav;https://havn.example/
`,
    options,
  );
  assert.deepEqual(dataset.conferences, [
    {
      id: 'arsmode-2027-2027',
      series: 'naboskab',
      title: 'Årsmøde 2027',
      start: '2027-09-14T09:30:00+02:00',
      end: '2027-09-15',
      status: 'scheduled',
      attendance: 'onsite',
      venue: { name: 'Havnen', city: 'Aarhus', country: 'DK' },
      organisers: ['havneforeningen', 'byen'],
      description: ['Først.', 'Siden; ja.'],
      topics: ['By', 'Hav'],
      links: [{ title: 'Årsmøde 2027', url: 'https://havn.example/' }],
    },
  ]);
  assert.match(notices.join(), /--time-zone/);
});

test('an English table with commas and ids of its own is read', () => {
  const { dataset } = read('csv', 'Id,Title,Start,City\nannual,"Annual, 2027",2027-09-14,Aarhus\n');
  assert.deepEqual(dataset.conferences, [
    {
      id: 'annual',
      title: 'Annual, 2027',
      start: '2027-09-14',
      status: 'scheduled',
      venue: { city: 'Aarhus' },
    },
  ]);
});

test('dates are read as people write them', () => {
  const dates = {
    '6. september 2017': ['2017-09-06', undefined],
    '06-09-2017': ['2017-09-06', undefined],
    '6/9 2017': ['2017-09-06', undefined],
    'onsdag den 6. sept. 2017': ['2017-09-06', undefined],
    'September 6, 2017': ['2017-09-06', undefined],
    'september 2017': ['2017-09', undefined],
    '2017': ['2017', undefined],
    '6.-7. september 2017': ['2017-09-06', '2017-09-07'],
    '30. september – 1. oktober 2017': ['2017-09-30', '2017-10-01'],
    '06-09-2017 09:30': ['2017-09-06T09:30:00+02:00', undefined],
    '30. december 2017 - 2. januar 2018': ['2017-12-30', '2018-01-02'],
    '06.09.2017–07.09.2017': ['2017-09-06', '2017-09-07'],
    '6. september 2017 kl. 9.30-16': ['2017-09-06T09:30:00+02:00', '2017-09-06T16:00:00+02:00'],
  };
  for (const [text, [start, end]] of Object.entries(dates)) {
    const { dataset } = read('csv', `Titel;Start\nX;"${text}"\n`, options);
    const [conference] = dataset.conferences;
    assert.deepEqual([conference?.start, conference?.end], [start, end], text);
  }
});

test('what is no date, no word or no column is said with line and heading, and the rest of the row is taken', () => {
  const { dataset, notices } = read(
    'csv',
    'Titel;Start;Status;Budget\nA;2027;Planlagt;1\n"B\nb";31-02-2027;Måske;2\nC;snart;;3\n',
  );
  assert.deepEqual(
    dataset.conferences.map(({ title, start }) => [title, start]),
    [
      ['A', '2027'],
      ['B\nb', undefined],
      ['C', undefined],
    ],
  );
  assert.ok(notices.some((notice) => notice.includes('Budget × 3')));
  assert.ok(
    notices.some((notice) => /^line 3 .*31-02-2027/.test(notice)),
    notices.join('\n'),
  );
  assert.ok(
    notices.some((notice) => notice.startsWith('line 3 Status: Måske')),
    notices.join('\n'),
  );
  assert.ok(
    notices.some((notice) => /^line 5 .*snart/.test(notice)),
    notices.join('\n'),
  );
});

test('a file of an old spreadsheet is read as Windows-1252, and that is said; marks of UTF-8 and UTF-16 are heeded', () => {
  const old = decodeText(Uint8Array.from([0x54, 0xe6, 0xf8, 0xe5]));
  assert.equal(old.text, 'Tæøå');
  assert.deepEqual(
    old.notices.map(({ code }) => code),
    ['windows-1252'],
  );
  const marked = Buffer.from('\uFEFFTæøå', 'utf8');
  assert.deepEqual(decodeText(marked), { text: 'Tæøå', notices: [] });
  assert.deepEqual(decodeText(Buffer.from('\uFEFFTæøå', 'utf16le')), { text: 'Tæøå', notices: [] });
  assert.deepEqual(decodeText(Buffer.from('Tæøå', 'utf8')), { text: 'Tæøå', notices: [] });
});

test('an apostrophe that guards against formulas is no part of the text', () => {
  for (const text of ['=1+1', '-A', '＝1', '@x']) {
    const { dataset } = read('csv', csv([['Titel'], [text]], { locale: 'da' }));
    assert.equal(dataset.conferences[0]?.title, text);
  }
});

test('of rows with one id all are kept, the second is said, and none is mixed with another', () => {
  const { dataset, notices } = read('csv', 'Id;Titel;By\na;A;\na;B;Aarhus\na;A;\na/b;C;\na-b;D;\n');
  assert.deepEqual(
    dataset.conferences.map(({ id, title, venue }) => [id, title, venue]),
    [
      ['a', 'A', undefined],
      ['a-2', 'B', { city: 'Aarhus' }],
      ['a-b', 'C', undefined],
      ['a-b-2', 'D', undefined],
    ],
  );
  assert.match(
    notices.join('\n'),
    /^line 3 The source uses the id a more .*\nline 6 .* the id a-b more [^\n]*$/,
  );
});

test('where an address is none, nothing empty is left of it', () => {
  const { dataset } = read('csv', 'Titel;Link;Tilmelding\nA;www.x.dk;kom@x.dk\n');
  assert.deepEqual(dataset.conferences, [{ id: 'a', title: 'A', status: 'scheduled' }]);
});

test('a table may begin with what Excel reads its separator from, and with empty rows', () => {
  const { dataset, notices } = read('csv', 'sep=,\n,,\nTitle,Start\n"A; B",2027\nC,soon\n');
  assert.deepEqual(
    dataset.conferences.map(({ title }) => title),
    ['A; B', 'C'],
  );
  assert.match(notices.join('\n'), /^line 5 Start is "soon"/);
});

test('of two columns for one field the first that is filled in is read, and where both are, that is said', () => {
  const { dataset, notices } = read('csv', 'Titel;By;City;Town\nA;x;;\nB;;y;\nC;x;x;z\n');
  assert.deepEqual(
    dataset.conferences.map(({ venue }) => venue?.city),
    ['x', 'y', 'x'],
  );
  assert.match(notices.join('\n'), /^line 4 Town: "z" was left out/);
  assert.equal(notices.length, 1);
});

test('cells that stand under no heading are said', () => {
  const { dataset, notices } = read('csv', 'Titel;Start;\nA;2027;\nB;2027;x;;y\n');
  assert.equal(dataset.conferences.length, 2);
  assert.match(notices.join('\n'), /^line 3 Cells without a heading were left out: "x", "y"/);
});

test('quotation marks within a text are part of it', () => {
  const { dataset } = read('csv', 'Titel;Start\nEn "stor" dag;2027\n27" skærm;2027\n');
  assert.deepEqual(
    dataset.conferences.map(({ title }) => title),
    ['En "stor" dag', '27" skærm'],
  );
});

test('an id that is made of a long name fits in the name of a file, and two do not become one', () => {
  const long = 'Konference om alting '.repeat(20);
  const { dataset } = read('csv', `Titel;Start\n${long}A;2027\n${long}B;2027\n`);
  const ids = dataset.conferences.map(({ id }) => id);
  assert.equal(new Set(ids).size, 2);
  for (const id of ids) assert.ok(id.length <= 150, id);
});

test('quotation marks that do not come in pairs are said with their line', () => {
  const text = 'Titel;Start\n"A;2027\n';
  assert.equal(detectFormat(text), 'csv');
  const { notices } = importSource(text, 'csv', {});
  assert.deepEqual(
    notices.map(({ code, place }) => [code, place]),
    [['quote-unclosed', { line: 2 }]],
  );
});

for (const name of ['konferencer', 'conferences', 'program', 'programme']) {
  test(`every heading of the template ${name}.csv is known`, () => {
    const { text } = decodeText(readFileSync(`data/templates/${name}.csv`));
    const conference = name.startsWith('program') ? 'annual' : undefined;
    const { notices } = importSource(text, 'csv', { conference });
    assert.deepEqual(notices, []);
  });
}
