/** The programme as a calendar: where sessions lie, and where they come to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from '../../src/dataset/parse/parse.js';
import type { Fields } from '../../src/dataset/parse/value-kinds.js';
import { valueAt } from '../../src/studio/document/edit.js';
import {
  layOutDay,
  outsideDays,
  programmeColumns,
  programmeDays,
} from '../../src/studio/programme/day-layout.js';
import {
  movedInSpace,
  movedInTime,
  neighbour,
  positionAt,
  positionToBegin,
} from '../../src/studio/programme/day-moves.js';
import { moveSession, positionOf } from '../../src/studio/programme/move-session.js';
import { type DayPlan, planDay } from '../../src/studio/programme/plan-day.js';

const ZONE = 'Europe/Copenhagen';
const PATH = ['conferences', 0];

function documentOf(sessions: readonly Fields[], conference: Fields = {}): Fields {
  return {
    schemaVersion: 1,
    language: 'da',
    timeZone: ZONE,
    conferences: [
      {
        id: 'a',
        title: 'A',
        start: '2027-09-14',
        end: '2027-09-15',
        status: 'scheduled',
        rooms: [
          { id: 'one', name: { da: 'Sal 1' } },
          { id: 'two', name: 'Sal 2' },
        ],
        ...conference,
        sessions: sessions.map((each, index) => ({
          id: `s${index}`,
          kind: 'other',
          title: `S${index}`,
          ...each,
        })),
      },
    ],
  };
}

const on = (day: number, from: string, to: string | undefined, rest: Fields = {}): Fields => ({
  start: `2027-09-${day}T${from}:00+02:00`,
  ...(to !== undefined && { end: `2027-09-${day}T${to}:00+02:00` }),
  ...rest,
});

function plan(document: Fields, day = '2027-09-14'): DayPlan {
  const found = planDay(document, PATH, day, undefined, { timeZone: ZONE, own: 'da', columns: [] });
  assert.ok(found);
  return found;
}

const sessionIn = (document: Fields, row = 0) => valueAt(document, [...PATH, 'sessions', row]) as Fields;

const moved = (document: Fields, day: string, minute: number | undefined, room: unknown, zone = ZONE) =>
  moveSession(document, [...PATH, 'sessions', 0], { day, minute, room }, zone);

test('a session that is moved keeps its length, and all else that is written in it', () => {
  const document = documentOf([on(14, '09:00', '09:45', { room: 'one', onlineUrl: 'https://example.org/' })]);
  const next = moved(document, '2027-09-15', 13 * 60 + 5, 'two');
  assert.deepEqual(sessionIn(next), {
    ...sessionIn(document),
    start: '2027-09-15T13:05:00+02:00',
    end: '2027-09-15T13:50:00+02:00',
    room: 'two',
  });
  assert.deepEqual(parse(next).issues, []);
});

test('what is put where it lies stays as it is written, in UTC too', () => {
  const document = documentOf([{ start: '2027-09-14T07:00:00Z', end: '2027-09-14T08:00:00Z', room: 'one' }]);
  assert.deepEqual(positionOf(sessionIn(document), ZONE), { day: '2027-09-14', minute: 540, room: 'one' });
  assert.equal(moved(document, '2027-09-14', 540, 'one'), document);
  const elsewhere = sessionIn(moved(document, '2027-09-14', 540, undefined));
  assert.equal(elsewhere.start, '2027-09-14T07:00:00Z');
  assert.equal('room' in elsewhere, false);
});

test('a length is kept where clocks are changed meanwhile, and a time that no clock shows is one that follows', () => {
  const night = { start: '2027-10-30T22:00:00+02:00', end: '2027-10-31T01:00:00+02:00' };
  const autumn = sessionIn(moved(documentOf([night]), '2027-10-31', 90, undefined));
  // From half past one in summer time, three hours later.
  assert.deepEqual([autumn.start, autumn.end], ['2027-10-31T01:30:00+02:00', '2027-10-31T03:30:00+01:00']);
  const spring = sessionIn(moved(documentOf([night]), '2027-03-28', 150, undefined));
  assert.deepEqual([spring.start, spring.end], ['2027-03-28T03:30:00+02:00', '2027-03-28T06:30:00+02:00']);
  const [start, end] = ['2027-01-14T09:00:00-02:00', '2027-01-14T10:00:00-02:00'];
  const nuuk = sessionIn(moved(documentOf([{ start, end }]), '2027-07-01', 600, undefined, 'America/Nuuk'));
  assert.deepEqual([nuuk.start, nuuk.end], ['2027-07-01T10:00:00-01:00', '2027-07-01T11:00:00-01:00']);
});

test('a session without an end gets none, and one that loses its time keeps its day', () => {
  const open = documentOf([on(14, '09:00', undefined)]);
  assert.deepEqual(Object.keys(sessionIn(moved(open, '2027-09-14', 600, undefined))), [
    'id',
    'kind',
    'title',
    'start',
  ]);
  const parked = sessionIn(moved(documentOf([on(14, '09:00', '10:00')]), '2027-09-14', undefined, undefined));
  assert.equal(parked.start, '2027-09-14');
  assert.equal('end' in parked, false);
  const days = documentOf([{ start: '2027-09-14', end: '2027-09-14' }]);
  const later = moved(days, '2027-09-15', 540, undefined);
  assert.deepEqual(parse(later).issues, []);
  assert.equal(sessionIn(later).start, '2027-09-15T09:00:00+02:00');
});

test('columns are the rooms of the conference, then those that sessions name, then none', () => {
  const document = documentOf([
    on(14, '09:00', '10:00', { room: { da: 'Foyeren', en: 'The foyer' } }),
    on(14, '09:00', '10:00', { room: 'two' }),
    on(14, '11:00', '12:00', { room: 'Foyeren' }),
    on(14, '12:00', '13:00'),
  ]);
  const conference = valueAt(document, PATH) as Fields;
  assert.deepEqual(
    programmeColumns(conference, 'da').map(({ name }) => name),
    ['Sal 1', 'Sal 2', 'Foyeren', ''],
  );
  const { layout } = plan(document);
  assert.deepEqual(
    layout.sessions.map(({ row, column, isAcross }) => [row, column, isAcross]),
    [
      [1, 1, false],
      [0, 2, false],
      [2, 2, false],
      [3, 3, true],
    ],
  );
});

test('rooms of the same name are told apart by their floors, and a session that has the name alone is in neither', () => {
  const rooms = ['Stuen', '1. sal'].map((floor, at) => ({ id: `r${at}`, name: 'Salen', floor }));
  const document = documentOf(
    [on(14, '09:00', '10:00', { room: 'r1' }), on(14, '09:00', '10:00', { room: 'Salen' })],
    { rooms },
  );
  assert.deepEqual(
    programmeColumns(valueAt(document, PATH) as Fields, 'da').map(({ name }) => name),
    ['Salen (Stuen)', 'Salen (1. sal)', 'Salen', ''],
  );
  assert.deepEqual(
    plan(document).layout.sessions.map(({ row, column }) => [row, column]),
    [
      [0, 1],
      [1, 2],
    ],
  );
});

test('a column stays where it is when sessions move out of it', () => {
  const document = documentOf([
    on(14, '09:00', '10:00', { room: 'Loft' }),
    on(14, '11:00', '12:00', { room: 'Kælder' }),
  ]);
  const known = programmeColumns(valueAt(document, PATH) as Fields, 'da');
  const next = moved(document, '2027-09-14', 540, 'Kælder');
  assert.deepEqual(programmeColumns(valueAt(next, PATH) as Fields, 'da', known), known);
  const listed = documentOf([], { rooms: [{ id: 'two', name: 'Sal 2' }] });
  assert.deepEqual(
    programmeColumns(valueAt(listed, PATH) as Fields, 'da', known).map(({ name }) => name),
    ['Sal 2', 'Loft', 'Kælder', ''],
  );
});

test('sessions that overlap in a room stand side by side; short ones are as long as one can hit', () => {
  const document = documentOf([
    on(14, '09:00', '10:00', { room: 'one' }),
    on(14, '09:30', '10:30', { room: 'one' }),
    on(14, '10:00', '10:05', { room: 'one' }),
    on(14, '10:30', '11:00', { room: 'one' }),
  ]);
  assert.deepEqual(
    plan(document).layout.sessions.map(({ row, from, to, lane, lanes }) => [row, from, to, lane, lanes]),
    [
      [0, 540, 600, 0, 2],
      [2, 600, 615, 0, 2],
      [1, 570, 630, 1, 2],
      [3, 630, 660, 0, 1],
    ],
  );
});

test('days are those of the conference and of its sessions, by its own clock', () => {
  const document = documentOf([
    { start: '2027-09-15T23:30:00Z', end: '2027-09-16T00:30:00Z' },
    on(14, '07:15', '08:00'),
    on(14, '22:00', undefined, { end: '2027-09-15T02:00:00+02:00' }),
    on(14, '08:00', undefined, { end: '2027-09-15T17:00:00+02:00' }),
    { start: '2027-09-14' },
    {},
    { start: 'engang i maj' },
  ]);
  const conference = valueAt(document, PATH) as Fields;
  assert.deepEqual(programmeDays(conference, ZONE), ['2027-09-14', '2027-09-15', '2027-09-16']);
  assert.deepEqual(outsideDays(conference.sessions as Fields[], ZONE), [3, 4, 5, 6]);
  const { layout } = plan(document);
  assert.deepEqual([layout.firstHour, layout.lastHour], [7, 24]);
  assert.deepEqual(plan(document, '2030-01-01').day, '2027-09-14');
  const unknown = documentOf([{}], { start: undefined, end: undefined });
  assert.equal(planDay(unknown, PATH, '', undefined, { timeZone: ZONE, own: 'da', columns: [] }), undefined);
});

test('keys move by five minutes of the clock, to the next room, and not off the day', () => {
  const shown = plan(
    documentOf([on(14, '09:03', '10:03', { room: 'one' }), on(14, '23:00', '23:40', { room: 'two' })]),
  );
  const first = { day: '2027-09-14', minute: 543, room: 'one' };
  assert.equal(movedInTime(shown, 0, first, 5).minute, 545);
  assert.equal(movedInTime(shown, 0, first, -5).minute, 540);
  assert.equal(movedInTime(shown, 0, { ...first, minute: 645 }, 60).minute, 705);
  assert.equal(movedInTime(shown, 0, { ...first, minute: 0 }, -5).minute, 0);
  assert.equal(movedInTime(shown, 1, { ...first, minute: 1400 }, 5).minute, 1400);
  assert.equal(movedInSpace(shown, first, 1).room, 'two');
  assert.equal(movedInSpace(shown, first, -1), first);
  assert.equal(movedInSpace(shown, { ...first, room: 'two' }, 1).room, undefined);
});

test('a pointer leads to the nearest five minutes of a room, or to the edge', () => {
  const shown = plan(documentOf([on(14, '09:00', '10:00', { room: 'one' })]));
  const own = { day: '2027-09-14', minute: 540, room: 'one' };
  const hour = 1 / 9;
  assert.deepEqual(positionAt(shown, 0, own, 0.5, 2 * hour, 0), { ...own, minute: 600, room: 'two' });
  assert.deepEqual(positionAt(shown, 0, own, 0.1, 2.52 * hour, 30), { ...own, minute: 600 });
  assert.deepEqual(positionAt(shown, 0, own, 9, 9, 0), { ...own, minute: 1020, room: undefined });
  assert.deepEqual(positionAt(shown, 0, own, -1, -1, 0), { ...own, minute: 480 });
});

test('a session without a time begins behind what is on in its room', () => {
  const shown = plan(
    documentOf([on(14, '09:00', '10:20', { room: 'one' }), { room: 'one' }, { room: 'two' }]),
  );
  assert.deepEqual(positionToBegin(shown, 1), { day: '2027-09-14', minute: 620, room: 'one' });
  assert.deepEqual(positionToBegin(shown, 2), { day: '2027-09-14', minute: 480, room: 'two' });
});

test('arrows lead to the session before and after in a room, and to the nearest in the next', () => {
  const shown = plan(
    documentOf([
      on(14, '09:00', '10:00', { room: 'one' }),
      on(14, '10:00', '11:00', { room: 'one' }),
      on(14, '09:30', '10:00'),
      on(14, '13:00', '14:00'),
    ]),
  );
  assert.equal(neighbour(shown, 0, 1, 0), 1);
  assert.equal(neighbour(shown, 0, -1, 0), undefined);
  assert.equal(neighbour(shown, 1, 0, 1), 2);
  assert.equal(neighbour(shown, 3, 0, -1), 1);
});

test('what is moved is shown where it would lie, with what it clashes with, in the hours of before', () => {
  const document = documentOf([
    on(14, '07:00', '08:00', { room: 'one' }),
    on(14, '10:00', '11:00', { room: 'two' }),
  ]);
  const held = { row: 0, document, to: { day: '2027-09-14', minute: 630, room: 'two' } };
  const found = planDay(document, PATH, '', held, { timeZone: ZONE, own: 'da', columns: [] });
  assert.equal(found?.layout.firstHour, 7);
  assert.deepEqual(found.clashes, [{ rows: [1, 0], shared: 'room', value: 'two' }]);
  assert.deepEqual(
    found.layout.sessions.map(({ row, lanes }) => [row, lanes]),
    [
      [1, 2],
      [0, 2],
    ],
  );
});

test('every session of the example can be laid out and put back where it was', () => {
  const document = JSON.parse(readFileSync('data/example.json', 'utf8')) as Fields;
  const conference = valueAt(document, PATH) as Fields;
  const columns = programmeColumns(conference, 'da');
  const shown = programmeDays(conference, ZONE).flatMap((day) =>
    layOutDay(conference, day, columns, ZONE, 'da').sessions.map(({ row }) => row),
  );
  const sessions = conference.sessions as Fields[];
  const all = [...shown, ...outsideDays(sessions, ZONE)].toSorted((a, b) => a - b);
  assert.deepEqual(all, [...sessions.keys()]);
  for (const row of shown) {
    const path = [...PATH, 'sessions', row];
    const place = positionOf(sessionIn(document, row), ZONE);
    const later = moveSession(document, path, { ...place, minute: (place.minute ?? 0) + 5 }, ZONE);
    assert.notDeepEqual(later, document);
    assert.deepEqual(moveSession(later, path, place, ZONE), document);
  }
});
