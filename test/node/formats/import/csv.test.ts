import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { decodeText } from '../../../../src/formats/import/decode-text.js';
import { importSource } from '../../../../src/formats/import/import-source.js';
import { read } from './read.js';

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
  assert.match(notices.join(), /as asked for/);
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
  assert.ok(notices.some((notice) => notice.includes('Budget is not known')));
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

test('with a conference the table is its programme', () => {
  const { dataset } = read(
    'csv',
    `Dato;Tid;Titel;Type;Oplægsholdere;Lokale;Sprog
14-09-2027;9.30–10.15;Naboer;Oplæg;Karen Blå, Ib Grå;Aula;Dansk
14-09-2027;12;Frokost;Pause;;;
`,
    { ...options, conference: 'annual' },
  );
  assert.deepEqual(dataset.conferences[0]?.sessions, [
    {
      id: 'naboer',
      kind: 'talk',
      title: 'Naboer',
      language: 'da',
      speakers: ['karen-bla', 'ib-gra'],
      start: '2027-09-14T09:30:00+02:00',
      end: '2027-09-14T10:15:00+02:00',
      room: 'Aula',
    },
    { id: 'frokost', kind: 'break', title: 'Frokost', start: '2027-09-14T12:00:00+02:00' },
  ]);
});

test('what ends at an earlier time of the clock ends on the next day, at midnight as well', () => {
  const { dataset, notices } = read(
    'csv',
    `Dato;Tid;Start;Slut;Titel;Lokale
14-09-2027;20.00-01.00;;;Fest;Aula
14-09-2027;22-24;;;Film;Aula
31-12-2027;;23.30;0.15;Nytår;Aula
`,
    { ...options, conference: 'annual' },
  );
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ start, end }) => [start, end]),
    [
      ['2027-09-14T20:00:00+02:00', '2027-09-15T01:00:00+02:00'],
      ['2027-09-14T22:00:00+02:00', '2027-09-15T00:00:00+02:00'],
      ['2027-12-31T23:30:00+01:00', '2028-01-01T00:15:00+01:00'],
    ],
  );
  assert.equal(notices.length, 1, notices.join('\n'));
});

test('a session of several days begins on the first and ends on the last', () => {
  const { dataset } = read(
    'csv',
    'Dato;Tid;Titel\n14.-15. september 2027;9-12;Kursus\n14.-15. september 2027;;Udstilling\n',
    { ...options, conference: 'annual' },
  );
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ start, end }) => [start, end]),
    [
      ['2027-09-14T09:00:00+02:00', '2027-09-15T12:00:00+02:00'],
      ['2027-09-14', '2027-09-15'],
    ],
  );
});

test('times of the clock without a day are said, and the rest of the row is taken', () => {
  const { dataset, notices } = read('csv', 'Tid;Titel\n9-10;Naboer\n', { ...options, conference: 'annual' });
  assert.deepEqual(dataset.conferences[0]?.sessions, [{ id: 'naboer', kind: 'other', title: 'Naboer' }]);
  assert.match(notices.join('\n'), /^line 2 .*9-10/);
});

test('the day may stand with the time of the clock', () => {
  const { dataset } = read('csv', 'Tidspunkt;Titel\n14. september 2027 kl. 9.30;Naboer\n', {
    ...options,
    conference: 'annual',
  });
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.start, '2027-09-14T09:30:00+02:00');
});

test('a time of the clock may have seconds, as spreadsheets write them', () => {
  const { dataset } = read('csv', 'Dato;Start;Titel;Lokale\n14-09-2027;09:30:00;Naboer;Aula\n', {
    ...options,
    conference: 'annual',
  });
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.start, '2027-09-14T09:30:00+02:00');
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
  assert.equal(read('csv', "Titel;Start\n'=1+1;2027\n").dataset.conferences[0]?.title, '=1+1');
});

test('quotation marks that do not come in pairs are said with their line', () => {
  const { notices } = importSource('Titel;Start\n"A;2027\n', 'csv', {});
  assert.deepEqual(
    notices.map(({ code, place }) => [code, typeof place]),
    [['not-csv', 'object']],
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
