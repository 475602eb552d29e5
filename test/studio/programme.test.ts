/** The programme as a table: cells of a spreadsheet, and what clashes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from '../../src/dataset/parse/parse.js';
import type { Fields } from '../../src/dataset/parse/value-kinds.js';
import { danishWords } from '../../src/dataset/schema/words/da.js';
import { mergeVersions } from '../../src/dataset/merge/merge-versions.js';
import { setAt, valueAt } from '../../src/studio/document/edit.js';
import { plainText } from '../../src/studio/document/record-names.js';
import { readDate, showDate, withLongWording } from '../../src/studio/form/written-value.js';
import {
  type CellContext,
  cellText,
  type Column,
  COLUMNS,
  pasteCells,
  sortSessions,
  writeCell,
} from '../../src/studio/programme/cells.js';
import { findClashes } from '../../src/studio/programme/clashes.js';

const CONTEXT: CellContext = {
  language: 'da',
  own: 'da',
  timeZone: 'Europe/Copenhagen',
  words: danishWords,
  nameOf: (_, value) => (typeof value === 'string' ? value : ''),
};

/** What people are called; rooms and tracks are named by themselves here. */
const namesIn =
  (document: Fields): CellContext['nameOf'] =>
  (list, value) => {
    const people = list === 'people' ? (document.people as Fields[]) : [];
    return plainText(people.find(({ id }) => id === value)?.name ?? value, 'da');
  };

const EMPTY: Fields = {
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  conferences: [{ id: 'a', title: 'A', start: '2027-09-14', status: 'scheduled' }],
};

const SESSIONS = ['conferences', 0, 'sessions'];

test('a programme pasted from a spreadsheet is a valid one, with the people that it names', () => {
  const from = { sessions: SESSIONS, row: 0, column: 'from' as const };
  const text =
    '9\t9.30\tVelkommen\tKaren Blå\tSal 1\r\n9.30\t10\t"Et ""godt"" oplæg"\tKaren Blå, Bo Grøn\tSal 1\t\tOplæg\r\n';
  const { document, rows } = pasteCells(EMPTY, from, text, CONTEXT);
  assert.equal(rows, 2);
  assert.deepEqual(parse(document).issues, []);
  const sessions = valueAt(document, SESSIONS) as Fields[];
  assert.deepEqual(
    sessions.map((session) =>
      COLUMNS.map((column) => cellText(session, column, { ...CONTEXT, nameOf: namesIn(document) })),
    ),
    [
      ['14.9.2027', '9.00', '9.30', 'Velkommen', 'Karen Blå', 'Sal 1', '', 'Andet'],
      ['14.9.2027', '9.30', '10.00', 'Et "godt" oplæg', 'Karen Blå, Bo Grøn', 'Sal 1', '', 'Oplæg'],
    ],
  );
  assert.equal((document.people as unknown[]).length, 2);
});

test('cells with line breaks and quotation marks stay in their rows and columns', () => {
  const paste = (text: string) => {
    const from = { sessions: SESSIONS, row: 0, column: 'title' } as const;
    const { document, rows } = pasteCells(EMPTY, from, text, CONTEXT);
    const names = { ...CONTEXT, nameOf: namesIn(document) };
    const sessions = valueAt(document, SESSIONS) as Fields[];
    return [
      rows,
      ...sessions.map((session) =>
        (['title', 'speakers', 'room'] as const).map((column) => cellText(session, column, names)),
      ),
    ];
  };
  const broken = '"Hele huset\r\nog haven"\t"Karen Blå\nBo Grøn"\t"Sal ""Nord"""\r\nFrokost\t\tSalen\r\n';
  assert.deepEqual(paste(broken), [
    2,
    ['Hele huset og haven', 'Karen Blå, Bo Grøn', 'Sal "Nord"'],
    ['Frokost', '', 'Salen'],
  ]);
  assert.deepEqual(paste('"Nyt" fra salen\tKaren Blå\n\n6" rør\n'), [
    3,
    ['"Nyt" fra salen', 'Karen Blå', ''],
    ['6" rør', '', ''],
  ]);
  const endless = '"Uden ende\tKaren Blå\nFrokost';
  assert.deepEqual(paste(endless), [2, ['"Uden ende', 'Karen Blå', ''], ['Frokost', '', '']]);
});

test('a room or speaker at two sessions at a time is a clash; one after the other is none', () => {
  const session = (from: number, to: number, rest: Fields) => ({
    start: `2027-09-14T0${from}:00:00+02:00`,
    end: `2027-09-14T0${to}:00:00+02:00`,
    ...rest,
  });
  const sessions = [
    session(8, 9, { room: { da: 'Sal', en: 'Hall' }, speakers: ['karen'] }),
    session(9, 9, { room: 'Sal' }),
    session(7, 9, { room: 'hall', speakers: ['bo', 'karen'] }),
    session(8, 9, { room: 'Sal', status: 'cancelled' }),
  ];
  assert.deepEqual(findClashes({ sessions, rooms: [{ id: 'hall', name: 'Sal' }] }, 'da'), [
    { rows: [2, 0], shared: 'room', value: { da: 'Sal', en: 'Hall' } },
    { rows: [2, 0], shared: 'speaker', value: 'karen' },
  ]);
});

test('what clashes is worked out once for the list and each view', () => {
  const conference = { sessions: [] };
  assert.equal(findClashes(conference, 'da'), findClashes(conference, 'da'));
  assert.notEqual(findClashes(conference, 'da'), findClashes(conference, 'en'));
});

test('sorting by time leaves what has none behind the one above', () => {
  const at = (hour: number, id: string) => ({
    id,
    kind: 'talk',
    title: id,
    start: `2027-09-14T${hour}:00:00+02:00`,
  });
  const sessions = [at(11, 'b'), { id: 'x', kind: 'break', title: 'x' }, at(10, 'a')];
  const sorted = sortSessions(setAt(EMPTY, SESSIONS, sessions), SESSIONS);
  assert.deepEqual(
    (valueAt(sorted, SESSIONS) as Fields[]).map(({ id }) => id),
    ['a', 'b', 'x'],
  );
});

test('a date is written as people do, with the precision that is known', () => {
  for (const [written, date, shown = written] of [
    ['2027', '2027'],
    ['september 2027', '2027-09'],
    ['14.9.2027', '2027-09-14'],
    ['14.9.2027 kl. 9.00', '2027-09-14T09:00:00+02:00'],
    ['14/1-2027 kl. 9', '2027-01-14T09:00:00+01:00', '14.1.2027 kl. 9.00'],
    ['engang', 'engang'],
  ] as const) {
    assert.equal(readDate(written, 'Europe/Copenhagen', 'da'), date);
    assert.equal(showDate(date, 'da'), shown);
    assert.equal(readDate(showDate(date, 'da', 'America/Nuuk'), 'America/Nuuk', 'da', date), date);
    assert.equal(readDate(showDate(date, 'en'), 'Europe/Copenhagen', 'en'), date);
  }
});

test('a time is shown by the clock of its time zone, however it is written, and keeps how it is', () => {
  const date = '2027-09-14T22:30:00Z';
  assert.equal(showDate(date, 'da', 'Europe/Copenhagen'), '15.9.2027 kl. 0.30');
  assert.equal(readDate('15.9.2027 kl. 0.30', 'Europe/Copenhagen', 'da', date), date);
  assert.equal(showDate(date, 'da', 'Nowhere'), '14.9.2027 kl. 22.30');
  const session = { start: date, end: '2027-09-14T23:00:00Z' };
  assert.deepEqual(
    (['day', 'from', 'to'] as const).map((column) => cellText(session, column, CONTEXT)),
    ['15.9.2027', '0.30', '1.00'],
  );
});

/** The times of the one session after somebody has written into one of its cells. */
function written(times: Fields, column: Column, text: string): unknown[] {
  const document = setAt(EMPTY, SESSIONS, [{ id: 'a', kind: 'talk', title: 'A', ...times }]);
  const [session] = valueAt(
    writeCell(document, { sessions: SESSIONS, row: 0, column }, text, CONTEXT),
    SESSIONS,
  ) as Fields[];
  return [session?.start, session?.end];
}

test('a session moves whole to another day, and one past midnight stays so', () => {
  const late = { start: '2027-09-14T22:00:00+02:00', end: '2027-09-15T01:00:00+02:00' };
  const exhibition = { start: '2027-09-14T09:00:00+02:00', end: '2027-09-16T15:00:00+02:00' };
  for (const [times, column, text, expected] of [
    [late, 'day', '20.9.2027', ['2027-09-20T22:00:00+02:00', '2027-09-21T01:00:00+02:00']],
    [late, 'day', '20.9.2027 kl. 20', ['2027-09-20T20:00:00+02:00', '2027-09-20T23:00:00+02:00']],
    [late, 'from', '20', ['2027-09-14T20:00:00+02:00', late.end]],
    [late, 'from', '0.30', ['2027-09-14T00:30:00+02:00', '2027-09-14T01:00:00+02:00']],
    [late, 'to', '2', [late.start, '2027-09-15T02:00:00+02:00']],
    [late, 'to', '23.30', [late.start, '2027-09-14T23:30:00+02:00']],
    [exhibition, 'day', '15.9.2027', ['2027-09-15T09:00:00+02:00', '2027-09-17T15:00:00+02:00']],
    [exhibition, 'from', '10', ['2027-09-14T10:00:00+02:00', exhibition.end]],
    [exhibition, 'to', '16', [exhibition.start, '2027-09-16T16:00:00+02:00']],
    [{ start: '2027-09-14' }, 'day', '15.9.2027', ['2027-09-15', undefined]],
    [{ start: '2027-09-14', end: late.end }, 'day', '20.9.2027', ['2027-09-20', '2027-09-20T01:00:00+02:00']],
    [late, 'day', 'engang', ['engang', late.end]],
    [late, 'day', '', [undefined, undefined]],
  ] as const)
    assert.deepEqual(written(times, column, text), expected, `${column} ${text}`);
});

test('a paragraph in one language stays beside those in the others', () => {
  const text = [{ da: 'et', en: 'one' }, 'to', { da: 'tre', en: 'three' }];
  assert.deepEqual(withLongWording(text, 'et\n\n2\n\ntre', 'da', 'da'), [
    { da: 'et', en: 'one' },
    '2',
    { da: 'tre', en: 'three' },
  ]);
  assert.deepEqual(withLongWording(text, 'one', 'en', 'da'), [{ da: 'et', en: 'one' }, 'to', 'tre']);
  assert.equal(withLongWording('et', 'et\n\nto', 'da', 'da'), 'et\n\nto');
});

test('two versions of a file are put together, and collide only where both changed the same', () => {
  const before = JSON.parse(readFileSync('data/example.json', 'utf8')) as Fields;
  const mine = setAt(
    setAt(before, ['conferences', 0, 'venue', 'city'], 'Svendborg'),
    ['people', 0, 'name'],
    'Min',
  );
  const theirs = setAt(
    setAt(setAt(before, ['conferences', 0, 'venue', 'street'], 'Torvet 2'), ['people', 0, 'name'], 'Deres'),
    ['newsletters'],
    undefined,
  );
  const { dataset, collisions, taken } = mergeVersions(before, mine, theirs);
  assert.equal(valueAt(dataset, ['conferences', 0, 'venue', 'city']), 'Svendborg');
  assert.equal(valueAt(dataset, ['conferences', 0, 'venue', 'street']), 'Torvet 2');
  assert.equal('newsletters' in dataset, false);
  assert.equal(taken, 2);
  assert.deepEqual(collisions, [{ path: ['people', 0, 'name'], mine: 'Min', theirs: 'Deres' }]);
  assert.equal(mergeVersions(before, mine, before).dataset, mine);
  assert.equal(mergeVersions(before, before, theirs).dataset, theirs);
});

test('the room of a cell is the one on the floor that it names', () => {
  const rooms = ['Stuen', '1. sal'].map((floor, at) => ({ id: `r${at}`, name: 'Salen', floor }));
  const document = setAt(
    { ...EMPTY, conferences: [{ id: 'a', title: 'A', start: '2027-09-14', status: 'scheduled', rooms }] },
    SESSIONS,
    [{ id: 's', kind: 'talk', title: 'S' }],
  );
  const roomOf = (text: string) =>
    valueAt(writeCell(document, { sessions: SESSIONS, row: 0, column: 'room' }, text, CONTEXT), [
      ...SESSIONS,
      0,
      'room',
    ]);
  assert.deepEqual(['Salen (1. sal)', 'Salen'].map(roomOf), ['r1', 'Salen']);
});
