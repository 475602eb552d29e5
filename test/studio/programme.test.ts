/** The programme as a table: cells of a spreadsheet, and what clashes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from '../../src/dataset/parse/parse.js';
import type { Fields } from '../../src/dataset/parse/value-kinds.js';
import { danishWords } from '../../src/dataset/schema/words/da.js';
import { mergeVersions } from '../../src/dataset/merge/merge-versions.js';
import { setAt, valueAt } from '../../src/studio/document/edit.js';
import { readDate, showDate, withLongWording } from '../../src/studio/form/written-value.js';
import {
  type CellContext,
  cellText,
  COLUMNS,
  pasteCells,
  sortSessions,
} from '../../src/studio/programme/cells.js';
import { findClashes } from '../../src/studio/programme/clashes.js';

const CONTEXT: CellContext = {
  language: 'da',
  own: 'da',
  timeZone: 'Europe/Copenhagen',
  words: danishWords,
  nameOf: (_, value) => (typeof value === 'string' ? value : ''),
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
    sessions.map((session) => COLUMNS.map((column) => cellText(session, column, document, CONTEXT))),
    [
      ['14.9.2027', '9.00', '9.30', 'Velkommen', 'Karen Blå', 'Sal 1', '', 'Andet'],
      ['14.9.2027', '9.30', '10.00', 'Et "godt" oplæg', 'Karen Blå, Bo Grøn', 'Sal 1', '', 'Oplæg'],
    ],
  );
  assert.equal((document.people as unknown[]).length, 2);
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
    session(7, 9, { room: 'Sal', speakers: ['bo', 'karen'] }),
    session(8, 9, { room: 'Sal', status: 'cancelled' }),
  ];
  assert.deepEqual(findClashes(sessions, 'da'), [
    { rows: [2, 0], shared: 'room', value: 'Sal' },
    { rows: [2, 0], shared: 'speaker', value: 'karen' },
  ]);
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
    assert.equal(readDate(showDate(date, 'da'), 'America/Nuuk', 'da', date), date);
    assert.equal(readDate(showDate(date, 'en'), 'Europe/Copenhagen', 'en'), date);
  }
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
