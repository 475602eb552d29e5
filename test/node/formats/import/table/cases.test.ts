import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from '../../../../../src/formats/import/source/decode-text.js';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { readTable } from '../../../../../src/formats/import/table/csv.js';
import { kindOfTable } from '../../../../../src/formats/import/table/table-kind.js';
import { read } from '../read.js';

const options = { timeZone: 'Europe/Copenhagen', conference: 'annual' };

/** The sessions of a programme as `title start end`, with local times, and what was said. */
function programme(table: string) {
  const { dataset, notices } = read('csv', table, options);
  const sessions = dataset.conferences[0]?.sessions ?? [];
  const local = (date = '') => date.slice(0, 'yyyy-mm-ddThh:mm'.length);
  return {
    sessions: sessions.map(({ title, start, end }) =>
      [title as string, local(start), local(end)].join(' ').trim(),
    ),
    notices: notices.join('\n'),
    dataset,
  };
}

test('a table of Excel in Windows-1252 with merged cells is read', () => {
  const table =
    'sep=;\r\nDato;Kl.;Programpunkt;Oplægsholder;Lokale\r\n14-09-2027;9.00-9.30;Velkomst;Ida Test, direktør;Salen\r\n;9.30-10.15;Oplæg;Bo Test og Mo Prøve;Salen\r\n;10.15-10.30;Pause;;\r\n15-09-2027;9.00;Workshop;"Ida Test\nBo Test";Sal 1\r\n';
  const { text } = decodeText(Buffer.from(table, 'latin1'));
  const { sessions, notices, dataset } = programme(text);
  assert.deepEqual(sessions, [
    'Velkomst 2027-09-14T09:00 2027-09-14T09:30',
    'Oplæg 2027-09-14T09:30 2027-09-14T10:15',
    'Pause 2027-09-14T10:15 2027-09-14T10:30',
    'Workshop 2027-09-15T09:00',
  ]);
  assert.deepEqual(dataset.people, [
    { id: 'ida-test', name: 'Ida Test', title: 'direktør' },
    { id: 'bo-test', name: 'Bo Test' },
    { id: 'mo-prove', name: 'Mo Prøve' },
  ]);
  // The room of a break is not that of the talk before it.
  assert.equal(dataset.conferences[0]?.sessions?.[2]?.room, undefined);
  assert.match(notices, /the date of the row above, as in merged cells: 4–5 \(2\)/);
});

test('dates and times of all kinds may stand in one table', () => {
  const { sessions } = programme(`Date,Start,End,Title,Speakers,Room
2027-09-14 00:00:00,09:00:00,10:15:00,Opening,Ida Test,Hall
9/15/2027,9:00 AM,1:15 PM,Talk,,Hall
46644,0.375,0.40,Serial,,
14/09/2027,kl 9,kl 10,Danish,,
14.9.27,9,10,Short year,,
`);
  assert.deepEqual(sessions, [
    'Opening 2027-09-14T09:00 2027-09-14T10:15',
    'Talk 2027-09-15T09:00 2027-09-15T13:15',
    'Serial 2027-09-14T09:00 2027-09-14T09:36',
    'Danish 2027-09-14T09:00 2027-09-14T10:00',
    'Short year 2027-09-14T09:00 2027-09-14T10:00',
  ]);
});

test('a date may stand alone above the rows of its day', () => {
  const { sessions } = programme(
    'Tid;Titel\nDag 1: tirsdag den 14. september 2027;\n9;A\n10-11;B\n15-09-2027;\n9;C\n',
  );
  assert.deepEqual(sessions, [
    'A 2027-09-14T09:00',
    'B 2027-09-14T10:00 2027-09-14T11:00',
    'C 2027-09-15T09:00',
  ]);
});

test('a row without date and time gets none from the row above', () => {
  assert.deepEqual(programme('Dato;Tid;Titel\n14-09-2027;9;A\n;;B\n').sessions, ['A 2027-09-14T09:00', 'B']);
});

test('durations give the end, and what is none is said', () => {
  const { sessions, notices } = programme(
    'Dato;Start;Varighed;Titel\n14-09-2027;9;90;A\n14-09-2027;23.30;1 t 30 min;B\n14-09-2027;9;00:45:00;C\n14-09-2027;9;længe;D\n',
  );
  assert.deepEqual(sessions, [
    'A 2027-09-14T09:00 2027-09-14T10:30',
    'B 2027-09-14T23:30 2027-09-15T01:00',
    'C 2027-09-14T09:00 2027-09-14T09:45',
    'D 2027-09-14T09:00',
  ]);
  assert.match(notices, /line 5 Varighed: længe is not a duration/);
  const hours = programme('Dato;Start;Varighed (timer);Titel\n14-09-2027;9;1,5;A\n');
  assert.deepEqual(hours.sessions, ['A 2027-09-14T09:00 2027-09-14T10:30']);
});

test('months before days, and a year that stands elsewhere, are read and said', () => {
  const american = programme('Date,Time,Title\n9/8/2027,9:00 AM,A\n9/15/2027,1 PM,B\n');
  assert.deepEqual(american.sessions, ['A 2027-09-08T09:00', 'B 2027-09-15T13:00']);
  assert.match(
    programme('Date,Time,Title\n9/8/2027,9,A\n').notices,
    /9\/8\/2027 are read with the day first/,
  );
  const short = programme('Program 2027;;\nDato;Tid;Titel\n14/9;9;A\n');
  assert.deepEqual(short.sessions, ['A 2027-09-14T09:00']);
  assert.match(short.notices, /the only year in the table: 14\/9 = 2027-09-14/);
});

test('a date that is incomplete is said with the nearest form', () => {
  const { notices } = programme('Dato;Tid;Titel\nuge 37 2027;9;A\n14/9;9;B\n1-1-2026;9;C\n1-1-2027;9;D\n');
  assert.match(
    notices,
    /line 2 Dato: uge 37 2027 is not a whole date and was left out\. Write it, for example, as 2027-09/,
  );
  assert.match(notices, /line 3 Dato: 14\/9 is not a whole date.*14-09-/);
});

test('languages, states and accessibility of sessions are read in both languages, and other words are said', () => {
  const { dataset, notices } = programme(
    'Titel;Lokale;Sprog;Status;Tegnsprog\nA;Sal;da/en;Aflyst;Ja\nB;Sal;Engelsk;Udsat;nej\nC;Sal;klingonsk;Bekræftet;Teleslynge\n',
  );
  const sessions = dataset.conferences[0]?.sessions ?? [];
  assert.deepEqual(
    sessions.map(({ language, status, accessibility }) => [language, status, accessibility]),
    [
      ['da', 'cancelled', ['sign-language']],
      ['en', 'postponed', undefined],
      [undefined, 'scheduled', ['hearing-loop']],
    ],
  );
  assert.match(notices, /line 2 Sprog: da\/en: a session has one language, so only the first was imported/);
  assert.match(notices, /line 4 Sprog: klingonsk is not recognised/);
});

test('prices, states of registration and accessibility of conferences are carried', () => {
  const { dataset, notices } = read(
    'csv',
    'Titel;Land;Status;Pris;Tilmeldingsfrist;Tilgængelighed;Sted;Link\nA;Danmark;Fuldt booket;1.200 kr.;1-9-2027;Teleslynge, tegnsprogstolk;Online;Program: https://a.example/\nB;;Open;€ 50;;;Salen;\nC;;;50 kr.;;;;\nD;Danmark;;Gratis;;;;\n',
    { timeZone: 'Europe/Copenhagen' },
  );
  const [a, b, c, d] = dataset.conferences;
  assert.deepEqual(a?.registration, {
    closes: '2027-09-01',
    price: { amount: 1200, currency: 'DKK' },
    status: 'sold-out',
  });
  assert.deepEqual(
    [a.accessibility, a.attendance, a.venue],
    [['hearing-loop', 'sign-language'], 'online', { country: 'DK' }],
  );
  assert.deepEqual(a.links, [{ title: 'Program', url: 'https://a.example/' }]);
  assert.deepEqual(b?.registration, { price: { amount: 50, currency: 'EUR' }, status: 'open' });
  assert.deepEqual(c?.registration?.price, { amount: 50, currency: 'DKK' });
  assert.deepEqual(d?.registration?.price, { amount: 0, currency: 'DKK' });
  assert.doesNotMatch(notices.join('\n'), /Pris/);
});

test('sessions of one name are told apart by day and time, also where the day stands once', () => {
  const { dataset } = programme(
    'Dato;Tid;Titel\n14-09-2027;9;Velkomst\n;11;Pause\n15-09-2027;9;Velkomst\n;11;Pause\n',
  );
  const ids = dataset.conferences[0]?.sessions?.map(({ id }) => id);
  assert.deepEqual(ids, [
    'velkomst-14-09-2027-9',
    'pause-14-09-2027-11',
    'velkomst-15-09-2027-9',
    'pause-15-09-2027-11',
  ]);
});

test('with the id of a conference, the only row of a table of conferences has that id', () => {
  const one = read('csv', 'Titel;Dato;By\nA;14-09-2027;Aarhus\n', options);
  assert.deepEqual(
    one.dataset.conferences.map(({ id }) => id),
    ['annual'],
  );
  const { notices } = importSource(
    'Titel;Dato;By\nA;14-09-2027;Aarhus\nB;15-09-2027;Odense\n',
    'csv',
    options,
  );
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['conference-ambiguous'],
  );
});

test('a price may have a stroke for the small coins, also after its currency', () => {
  const { dataset } = read(
    'csv',
    'Titel;Land;Pris;Tilmelding\nA;Danmark;kr. 1.250,-;\nB;Danmark;1250,- kr.;\nC;Danmark;kr 99,–;\n',
    { timeZone: 'Europe/Copenhagen' },
  );
  assert.deepEqual(
    dataset.conferences.map(({ registration }) => registration?.price),
    [1250, 1250, 99].map((amount) => ({ amount, currency: 'DKK' })),
  );
});

test('a time of day beside a date is no day in December, and an earlier one is on the next day', () => {
  const { dataset, notices } = read(
    'csv',
    'Dato;Start;Slut;Titel;Sted\n3-5-2027;9.00;16.00;Årsmøde;Odense\n4-6-2027;20;12.30;Døgn;Vejle\n;9;;Ukendt;Ribe\n',
    { timeZone: 'Europe/Copenhagen' },
  );
  assert.deepEqual(
    dataset.conferences.map(({ start, end }) => [start, end]),
    [
      ['2027-05-03T09:00:00+02:00', '2027-05-03T16:00:00+02:00'],
      ['2027-06-04T20:00:00+02:00', '2027-06-05T12:30:00+02:00'],
      [undefined, undefined],
    ],
  );
  assert.match(notices.join('\n'), /line 4 Start: 9 is a time without a date and was left out/);
});

test('rows of one day with times are a programme, which needs its conference, and no conferences', () => {
  const table = 'Dato;Start;Slut;Titel\n14-09-2027;9.00;10.00;Velkomst\n;11.00;11.30;Pause\n';
  assert.equal(kindOfTable(readTable(table).table, undefined), 'programme');
});
