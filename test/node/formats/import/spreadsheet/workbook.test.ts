import assert from 'node:assert/strict';
import test from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { file, readWorkbook, refusal } from './read.js';

const options = { timeZone: 'Europe/Copenhagen' };

const SESSIONS = [
  'Åbning og velkomst 2027-09-14T09:00:00+02:00 2027-09-14T09:45:00+02:00',
  'Data & tillid\nHvad nu? 2027-09-14T10:05:00+02:00 2027-09-14T11:20:00+02:00',
  'Pause 2027-09-14T11:20:00+02:00 2027-09-14T11:35:00+02:00',
  'Del 2 2027-09-15T08:10:00+02:00 2027-09-15T08:55:00+02:00',
];

for (const name of ['program.xlsx', 'program.ods', 'program-1904.xlsx', 'program-1904.ods']) {
  test(`conferences, programme and people of ${name} are read together`, async () => {
    const { format, dataset } = await readWorkbook(file(name), options);
    assert.equal(format, name.slice(-4).replace('.', ''));
    const [conference, ...others] = dataset.conferences;
    assert.deepEqual(others, []);
    assert.deepEqual([conference?.start, conference?.end], ['2027-09-14', '2027-09-15']);
    // Rows of a merged date have it, and rich text, formulas and line breaks are texts.
    const sessions = conference?.sessions ?? [];
    assert.deepEqual(
      sessions.map(({ title, start, end }) => `${title as string} ${start ?? ''} ${end ?? ''}`),
      SESSIONS,
    );
    assert.deepEqual(sessions[0]?.speakers, ['ida-test', 'bo-prove']);
    assert.deepEqual(
      dataset.people.map(({ id, title }) => [id, title]),
      [
        ['ida-test', 'Direktør'],
        ['bo-prove', 'Forsker'],
      ],
    );
    // Leading zeros and currencies that only the formats of the cells have, and the address behind a text.
    assert.equal(conference?.venue?.postalCode, '0555');
    assert.deepEqual(conference.registration, {
      url: 'https://example.com/tilmeld',
      price: { amount: 1200, currency: 'DKK' },
    });
  });
}

for (const name of ['program.xlsx', 'program.ods']) {
  test(`what ${name} hides and what is wrong is said, with sheet and cell`, async () => {
    const { notices, dataset } = await readWorkbook(file(name), options);
    const said = notices.join('\n');
    assert.match(said, /^Konference Hidden columns were left out: E\./m);
    assert.match(said, /^Program Hidden rows were left out: 8\./m);
    assert.match(said, /^Program!G7 The cell shows the error #N\/A/m);
    assert.match(said, /^Hidden sheets were not read: Kladde\./m);
    assert.match(said, /^Konference Rows above the headings were left out: "Årsmødet 2027"/m);
    assert.doesNotMatch(JSON.stringify(dataset), /Hemmeligt|Skal ikke med|Skrevet som tekst|#N\/A/);
  });

  test(`a hidden sheet of ${name} is read if it is asked for`, async () => {
    const { dataset, tables } = await readWorkbook(file(name), { ...options, sheets: ['Kladde'] });
    assert.deepEqual(
      dataset.conferences.map(({ title, start }) => [title, start]),
      [['Skal ikke med', '2027-01-01']],
    );
    assert.deepEqual(
      tables.map(({ sheet }) => sheet),
      ['Kladde'],
    );
  });
}

for (const name of ['times.xlsx', 'times.ods']) {
  test(`no time of ${name} is off by a minute, and a month is a month`, async () => {
    const { dataset } = await readWorkbook(file(name), options);
    const [conference] = dataset.conferences;
    assert.equal(conference?.start, '2027-09');
    const sessions = conference.sessions ?? [];
    assert.equal(sessions.length, 24 * 12);
    for (const { title, start } of sessions) assert.equal(start, `2027-09-14T${title as string}:00+02:00`);
  });
}

test('a guess about a column is shown and can be corrected', async () => {
  const guessed = await readWorkbook(file('program.xlsx'), options);
  const programme = guessed.tables.find(({ sheet }) => sheet === 'Program');
  assert.equal(programme?.kind, 'programme');
  assert.equal(programme.rows, 4);
  assert.deepEqual(programme.columns.slice(0, 4), [
    { heading: 'Dato', field: 'date' },
    { heading: 'Start', field: 'start' },
    { heading: 'Slut', field: 'end' },
    { heading: 'Titel', field: 'title' },
  ]);
  const columns = [
    { sheet: 'Program', heading: 'lokale', field: 'Spor' },
    { heading: 'Sprog', field: '-' },
  ];
  const { dataset } = await readWorkbook(file('program.xlsx'), { ...options, columns });
  const [session] = dataset.conferences[0]?.sessions ?? [];
  assert.deepEqual([session?.track, session?.room, session?.language], ['Sal 1', undefined, undefined]);
});

test('a choice that fits nothing is refused with what there is', async () => {
  const of = (heading: string, field: string) =>
    refusal(file('program.xlsx'), { ...options, columns: [{ heading, field }] });
  assert.match(await of('Sal', 'room'), /No column has the heading Sal\. The headings are: Titel, Start/);
  assert.match(await of('Lokale', 'roum'), /There is no field roum\. Choose from conference, date/);
  const sheet = await refusal(file('program.xlsx'), { ...options, sheets: ['Programm'] });
  assert.equal(sheet, 'The workbook has no sheet with the name Programm. Did you mean Program?');
});

test('an old workbook is refused with what to do', async () => {
  assert.match(await refusal(file('program.xls')), /cannot be read, such as the old \.xls.*Excel workbook/);
});

test('what cannot be read is named by its cell and heading, with what to write in a table', async () => {
  const row = {
    Titel: 'Velkomst',
    Dato: '14-09-2027',
    Lokale: 'Sal 1',
    'Pladser i lokalet': 'ti',
    Spor: 'Unge',
    Sporfarve: 'kulørt',
    Optagelse: 'https://example.org/film',
    'Optagelsens længde': 'lang',
    Onlinelink: 'zoom',
    Billede: 'sal.jpg',
    'Ledige pladser': 'mange',
  };
  const rows = [Object.keys(row), Object.values(row)];
  const bytes = await writeXlsx({ sheets: [{ name: 'Program', rows }] });
  const { notices } = await readWorkbook(bytes, { ...options, conference: 'a' });
  assert.deepEqual(
    notices.filter((notice) => notice.startsWith('Program!')),
    [
      'Program!H2 Optagelsens længde: lang is not a duration and was left out. Write minutes, for example 90, or hours and minutes, 1:30.',
      'Program!F2 Sporfarve is "kulørt", which is not a colour; write # and three or six digits 0-9 and a-f, for example "#1f5f8b".',
      'Program!D2 Pladser i lokalet is "ti"; write a number.',
      'Program!I2 Onlinelink is "zoom", which is not a web address; write the whole address with https:// or http://.',
      'Program!J2 Billede is "sal.jpg", which is not a web address; write the whole address with https:// or http://.',
      'Program!K2 Ledige pladser is "mange"; write a number.',
    ],
  );
});
