import assert from 'node:assert/strict';
import test from 'node:test';
import type { Fields } from '../../../../src/dataset/parse/value-kinds.js';
import { importSource } from '../../../../src/formats/import/source/import-source.js';
import { ImportedDataset, outcomes } from './imported-dataset.js';
import { withinSeconds } from '../../../support/processor-time.js';

const TIME_ZONE = 'Europe/Copenhagen';

interface Row {
  /** Tells the rows of one history apart; the source does not have it. */
  readonly who: number;
  readonly day: number;
  readonly start: number;
  readonly title: string;
  readonly speaker: string;
  readonly room: string;
}

const clock = (minutes: number) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ day, start, title, speaker, room }) =>
    [`${day}-09-2027`, clock(start), clock(start + 30), title, speaker, room].join(';'),
  );
  return ['Dato;Start;Slut;Titel;Oplægsholder;Lokale', ...lines, ''].join('\n');
}

function importTable(kept: ImportedDataset, text: string, name = 'program.csv') {
  const { records, named } = importSource(text, 'csv', { conference: 'annual', timeZone: TIME_ZONE });
  return kept.import({ ...records }, name, { named });
}

/** Sessions as people see them: time and title. */
const shown = (kept: ImportedDataset) =>
  kept.sessions.map(({ start, title }) => `${String(start).slice(11, 16)} ${String(title)}`);

test('a second session of the same name neither renames nor moves the first', () => {
  const kept = new ImportedDataset();
  const head = 'Dato;Start;Slut;Titel\n14-09-2027;9.00;10.00;Velkomst\n';
  importTable(kept, `${head}14-09-2027;11.00;11.30;Pause\n`);
  const [, { id }] = kept.sessions as [Fields, Fields];
  const plan = importTable(kept, `${head}14-09-2027;11.00;11.30;Pause\n14-09-2027;14.00;14.15;Pause\n`);
  assert.deepEqual(shown(kept), ['09:00 Velkomst', '11:00 Pause', '14:00 Pause']);
  assert.equal(kept.sessions[1]?.id, id);
  assert.equal(outcomes(plan).length, 1);
  // A new one before it does not take its place either.
  importTable(
    kept,
    `${head}14-09-2027;8.00;8.15;Pause\n14-09-2027;11.00;11.30;Pause\n14-09-2027;14.15;14.30;Pause\n`,
  );
  assert.deepEqual(shown(kept), ['09:00 Velkomst', '11:00 Pause', '14:15 Pause', '08:00 Pause']);
  assert.equal(kept.sessions[1]?.id, id);
});

test('of many events with one UID all are kept, each under an id that stays', () => {
  const event = (hour: number, title: string) =>
    `BEGIN:VEVENT\r\nUID:1\r\nDTSTART:202709${String(6 + (hour % 20)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}0000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`;
  const calendar = (events: readonly string[]) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\n${events.join('')}END:VCALENDAR\r\n`;
  const events = Array.from({ length: 88 }, (_, index) => event(index, `Møde ${index % 11}`));
  const kept = new ImportedDataset();
  const importAll = (text: string, conference?: string) => {
    const { records, named } = importSource(text, 'ical', { conference, timeZone: TIME_ZONE });
    return kept.import({ ...records }, 'calendar.ics', { named });
  };
  importAll(calendar(events));
  const ids = (kept.dataset.conferences as Fields[]).map(({ id }) => id);
  assert.equal(new Set(ids).size, 88);
  assert.deepEqual(importAll(calendar(events.toReversed())).changes, []);
  // The ids do not depend on how many have the UID.
  const alone = new ImportedDataset();
  const one = importSource(calendar(events.slice(0, 1)), 'ical', {});
  alone.import({ ...one.records }, 'calendar.ics', { named: one.named });
  const two = importSource(calendar(events.slice(0, 2)), 'ical', {});
  assert.equal(alone.import({ ...two.records }, 'calendar.ics', { named: two.named }).changes.length, 1);
  const again = alone.import({ ...one.records }, 'calendar.ics', { named: one.named });
  assert.deepEqual(
    outcomes(again).map((outcome) => outcome.split(' ')[0]),
    ['gone'],
  );
});

/** A generator of pseudo-random numbers (mulberry32), so that a failure can be repeated. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const TITLES = ['Pause', 'Frokost', 'Oplæg', 'Workshop'];
const SPEAKERS = ['', 'Karen Blå', 'Bo Prøve', 'Ida Test'];
const ROOMS = ['', 'Salen', 'Foyer'];

/** One change of a source. At most one row changes, so that every other row can be recognised. */
function edit(rows: readonly Row[], random: (below: number) => number, who: number): Row[] {
  const pick = <Value>(values: readonly Value[]) => values[random(values.length)] as Value;
  const at = random(rows.length);
  const change = (fields: Partial<Row>) =>
    rows.map((row, index) => (index === at ? { ...row, ...fields } : row));
  const row = {
    who,
    day: 14 + random(2),
    start: 480 + 15 * random(40),
    title: pick(TITLES),
    speaker: pick(SPEAKERS),
    room: pick(ROOMS),
  };
  switch (rows.length < 2 ? 'add' : pick(['add', 'move', 'rename', 'remove', 'reorder', 'room'])) {
    case 'add':
      return rows.toSpliced(random(rows.length + 1), 0, row);
    case 'move':
      return change({ start: row.start });
    case 'rename':
      return rows[at]?.speaker ? change({ title: `Ny titel ${who}` }) : [...rows];
    case 'remove':
      return rows.toSpliced(at, 1);
    case 'room':
      return change({ room: row.room || 'Aulaen' }); // an emptied field stays in the dataset
    default:
      return rows.toSorted((a, b) => ((a.who * 7919) % 97) - ((b.who * 7919) % 97) || at);
  }
}

const asSeen = ({ start, title, room, speakers }: Fields) => JSON.stringify([start, title, room, speakers]);

test('whatever is edited in a source, the dataset has what the source has, and what is left keeps its id', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const random = randomFrom(seed);
    const kept = new ImportedDataset();
    let rows: Row[] = [];
    let before = new Map<string, unknown>();
    for (let step = 0; step < 25; step++) {
      rows = edit(rows, random, seed * 1_000 + step);
      const text = table(rows);
      const message = `seed ${seed}, step ${step}:\n${text}`;
      const plan = importTable(kept, text);
      // Nothing is deleted. What the source no longer has is listed, and the rest is as in the source.
      const listed = new Map(
        plan.changes.map(({ path, outcome, fields }) => [
          path.at(-1),
          outcome === 'gone' ? undefined : fields.filter(({ outcome: each }) => each === 'gone'),
        ]),
      );
      const present = kept.sessions.flatMap((session) => {
        if (!listed.has(String(session.id))) return [session];
        const gone = listed.get(String(session.id));
        const lacking = new Set(gone?.map(({ field }) => field));
        return gone
          ? [Object.fromEntries(Object.entries(session).filter(([name]) => !lacking.has(name)))]
          : [];
      });
      // A fresh import of the same source has the same content.
      const fresh = new ImportedDataset();
      importTable(fresh, text);
      const seen = (sessions: readonly Fields[]) => sessions.map(asSeen).toSorted();
      assert.deepEqual(seen(present), seen(fresh.sessions), message);
      // Every row whose content has not changed has the id it had.
      const now = new Map<string, unknown>();
      for (const session of present) {
        const key = asSeen(session);
        if (present.filter((other) => asSeen(other) === key).length === 1) now.set(key, session.id);
      }
      for (const [key, id] of now) if (before.has(key)) assert.equal(id, before.get(key), message);
      before = now;
    }
  }
});

test('what moved alone keeps its id', () => {
  const kept = new ImportedDataset();
  const day = (...starts: readonly number[]) =>
    table(starts.map((start, who) => ({ who, day: 14, start, title: 'Pause', speaker: '', room: '' })));
  importTable(kept, day(600, 840));
  const ids = kept.sessions.map(({ id }) => id);
  importTable(kept, day(615, 840));
  importTable(kept, day(615, 900));
  importTable(kept, day(915, 630));
  assert.deepEqual(
    kept.sessions.map(({ id }) => id),
    ids,
  );
  assert.deepEqual(shown(kept), ['10:30 Pause', '15:15 Pause']);
});

test('ids do not depend on the order of equal records, and no name takes the id of another', () => {
  const text = 'Titel;Start\nÅben dag;2027-01-01\nÅben dag;2027-05-01\n';
  const { records } = importSource(text, 'csv', {});
  assert.equal(new Set(records.conferences.map(({ id }) => id)).size, 2);
  const people = importSource('Dato;Titel;Oplægsholder\n14-09-2027;A;Bo Møl\n14-09-2027;B;Bo Mol\n', 'csv', {
    conference: 'annual',
  }).records.people.map(({ name }) => name);
  assert.deepEqual(people, ['Bo Møl', 'Bo Mol']);
});

test('many records of the same name are recognised in seconds', () => {
  const session = (index: number, shift: number) => ({
    id: `s${index}`,
    title: index % 2 ? 'Pause' : `Oplæg ${index}`,
    start: new Date(Date.UTC(2027, 8, 1) + (index * 15 + shift) * 60_000).toISOString().replace('.000', ''),
  });
  const source = (shift: number) => ({
    conferences: [
      {
        id: 'annual',
        title: 'A',
        sessions: Array.from({ length: 8_000 }, (_, index) => session(index, shift)),
      },
    ],
  });
  const named = Array.from({ length: 8_000 }, (_, index) => `conferences/annual/sessions/s${index}`);
  const kept = new ImportedDataset();
  withinSeconds(30, () => {
    kept.import(source(0), 'program.csv', { named });
    kept.import(source(5), 'program.csv', { named });
  });
  assert.equal(kept.sessions.length, 8_000);
});
