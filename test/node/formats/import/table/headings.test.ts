import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { read } from '../read.js';

const options = { timeZone: 'Europe/Copenhagen', conference: 'annual' };

/** The sessions of a programme in one line each. */
function sessions(table: string) {
  const { dataset, notices } = read('csv', table, options);
  const all = dataset.conferences[0]?.sessions ?? [];
  return {
    notices: notices.join('\n'),
    sessions: all.map(({ title, start }) => `${title as string} ${start?.slice(0, 16)}`),
  };
}

test('titles may stand above the headings, and are said', () => {
  const { sessions: found, notices } = sessions(
    'Program for årsmødet, 2027;;;\n;;;\n"Foreningen, 1. udkast";;;\nDato;Kl.;Programpunkt;Oplægsholder\n14-09-2027;9.00;Velkomst;Ida Test\n',
  );
  assert.deepEqual(found, ['Velkomst 2027-09-14T09:00']);
  assert.match(
    notices,
    /Rows above the headings were left out: "Program for årsmødet, 2027", "Foreningen, 1. udkast"/,
  );
});

test('headings may differ in case, marks, hyphens, line breaks and units', () => {
  const { sessions: found, notices } = sessions(
    '"DATO:";"Start-\ntid (kl.)";Varighed (min);Titel *;Taler 1;Taler 2\n14-09-2027;9;45;Velkomst;Ida Test;Bo Test\n',
  );
  assert.deepEqual(found, ['Velkomst 2027-09-14T09:00']);
  assert.equal(notices.split('\n').length, 1, notices);
});

test('headings may stand in two rows', () => {
  const group = sessions('Tid;;Indhold;\nDato;Kl.;Titel;Lokale\n14-09-2027;9.00;Velkomst;Salen\n');
  assert.deepEqual(group.sessions, ['Velkomst 2027-09-14T09:00']);
  const split = sessions('Dato;;;Titel\n;Start;Slut;\n14-09-2027;9.00;10.00;Velkomst\n');
  assert.deepEqual(split.sessions, ['Velkomst 2027-09-14T09:00']);
  const translated = sessions('Dato;Start;Titel\nDate;Start;Title\n14-09-2027;9.00;Velkomst\n');
  assert.deepEqual(translated.sessions, ['Velkomst 2027-09-14T09:00']);
});

test('headings that each printed page repeats are no sessions', () => {
  const { sessions: found } = sessions(
    'Dato;Start;Titel\n14-09-2027;9;A\nDato;Start;Titel\n14-09-2027;10;B\n',
  );
  assert.deepEqual(found, ['A 2027-09-14T09:00', 'B 2027-09-14T10:00']);
});

test('of an unknown heading the nearest one is named, with the number of cells', () => {
  const { notices } = read('csv', 'Titel;Arangør;Zqxw\nA;KL;1\nB;KL;\nC;;\n');
  assert.match(
    notices.join('\n'),
    /Arangør is not recognised and was left out \(2 cells\)\. Did you mean Arrangør\?/,
  );
  assert.match(
    notices.join('\n'),
    /Zqxw is not recognised and was left out \(1 cell\)\. Use a heading from the template/,
  );
});

test('an unknown heading above empty cells is not worth a word', () => {
  assert.deepEqual(read('csv', 'Titel;Zqxw\nA;\n').notices, []);
});

test('the sessions that pretalx exports are read, and what has no place is counted', () => {
  const { dataset, notices } = read(
    'csv',
    `ID,Proposal title,Proposal state,Session type,Track,Abstract,Description,Duration,Language,Speaker IDs,Speaker names,Room,Start,Start date,Start time,End,End date,End time,Median score
ABC123,Opening,confirmed,Keynote,Main,Short.,Long.,45,en,"XYZ\nZYX","Ida Test\nBo Test",Hall,2027-09-14T09:00:00+02:00,2027-09-14,09:00:00,2027-09-14T09:45:00+02:00,2027-09-14,09:45:00,4.5
`,
    options,
  );
  assert.deepEqual(dataset.conferences[0]?.sessions, [
    {
      id: 'ABC123',
      kind: 'keynote',
      title: 'Opening',
      language: 'en',
      abstract: ['Short.', 'Long.'],
      speakers: ['ida-test', 'bo-test'],
      start: '2027-09-14T09:00:00+02:00',
      end: '2027-09-14T09:45:00+02:00',
      room: 'Hall',
      track: 'Main',
    },
  ]);
  assert.match(
    notices.join('\n'),
    /no place for these.*Proposal state × 1.*Speaker IDs × 1.*Median score × 1/,
  );
});

test('any separator is found, also below a title with others', () => {
  for (const separator of [',', ';', '\t', '|']) {
    const table = [
      ['Dato', 'Tid', 'Titel'],
      ['14-09-2027', '9.30', 'A'],
    ]
      .map((row) => row.join(separator))
      .join('\n');
    assert.deepEqual(sessions(`Program: a, b; c\n${table}`).sessions, ['A 2027-09-14T09:30'], separator);
  }
});

test('names of a program’s inside are headings like any other', () => {
  const { dataset, notices } = read('csv', '__proto__;constructor;Titel;toString\na;b;C;d\n');
  assert.deepEqual(dataset.conferences, [{ id: 'c', title: 'C', status: 'scheduled' }]);
  assert.match(
    notices.join('\n'),
    /__proto__ is not recognised[^]*constructor is not recognised[^]*toString is not/,
  );
});

test('Danish headings stand above Danish texts, and English ones above any', () => {
  const languageOf = (text: string) => importSource(text, 'csv', {}).language;
  assert.equal(languageOf('Titel;Start;Sted\nÅbent hus;2027-05-01;Odense\n'), 'da');
  assert.equal(languageOf('Title;Start;Venue\nÅbent hus;2027-05-01;Odense\n'), undefined);
});
