import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Session } from '../../../src/dataset/schema/session.js';
import { programmeDays } from '../../../src/dataset/queries/programme-days.js';
import { programmeGrid } from '../../../src/elements/conference-programme/programme-grid.js';
import { at } from './programme-dataset.js';

const ZONE = 'Europe/Copenhagen';

function session(id: string, from: string, to?: string, room?: Session['room']): Session {
  const times = { start: at(12, from), ...(to && { end: at(12, to) }) };
  return { id, kind: 'talk', title: id, ...times, ...(room && { room }) };
}

function grid(sessions: readonly Session[]) {
  const [day] = programmeDays(sessions, ZONE);
  if (!day) throw new Error('There is no day.');
  return programmeGrid(day, 'room', {}, ZONE);
}

/** Each row as a line: the time, then its cells with their columns × rows, `-` for an empty one. */
function drawn(sessions: readonly Session[]): string[] {
  return grid(sessions).rows.map(({ start, cells }) =>
    [
      start.slice(11, 16),
      ...cells.map(({ columns, rows, sessions: own }) =>
        own.length === 0 ? '-' : `${own.map(({ id }) => id).join('+')}:${columns}x${rows}`,
      ),
    ].join(' '),
  );
}

describe('programmeGrid', () => {
  it('has a column for each room in order of appearance, and a row for each beginning', () => {
    const sessions = [session('a', '09:00', '10:00', 'Salen'), session('b', '10:00', '11:00', 'Biblioteket')];
    expect(grid(sessions).columns).to.deep.equal(['Salen', 'Biblioteket']);
    expect(drawn(sessions)).to.deep.equal(['09:00 a:1x1 -', '10:00 - b:1x1']);
  });

  it('has a column for each of two rooms of the same name, with its floor', () => {
    const sessions = [session('a', '09:00', '10:00', 'up'), session('b', '09:00', '10:00', 'down')];
    const [day] = programmeDays(sessions, ZONE);
    const rooms = [
      { id: 'down', name: 'Salen', floor: 'Kælderen' },
      { id: 'up', name: 'Salen', floor: '1. sal' },
    ];
    const { columns, keys, rows } = programmeGrid(day ?? { date: '', slots: [] }, 'room', { rooms }, ZONE);
    expect(columns).to.deep.equal(['Salen (Kælderen)', 'Salen (1. sal)']);
    expect(keys).to.deep.equal(['down', 'up']);
    expect(rows[0]?.cells.map((cell) => cell.sessions.map(({ id }) => id))).to.deep.equal([['b'], ['a']]);
  });

  it('knows a room by all its languages', () => {
    const room = { da: 'Salen', en: 'The hall' };
    const sessions = [session('a', '09:00', '10:00', room), session('b', '10:00', '11:00', { ...room })];
    expect(grid(sessions).columns).to.deep.equal([room]);
  });

  it('lets a long session stand beside the short ones it overlaps', () => {
    const sessions = [
      session('long', '09:00', '11:00', 'A'),
      session('b', '09:00', '09:40', 'B'),
      session('c', '10:00', '11:00', 'B'),
      session('d', '11:00', '12:00', 'B'),
    ];
    expect(drawn(sessions)).to.deep.equal(['09:00 long:1x2 b:1x1', '10:00 c:1x1', '11:00 - d:1x1']);
  });

  it('puts sessions of one room that overlap into one cell', () => {
    const sessions = [
      session('a', '09:00', '10:30', 'A'),
      session('b', '10:00', '11:30', 'A'),
      session('c', '11:00', '12:00', 'B'),
    ];
    expect(drawn(sessions)).to.deep.equal(['09:00 a+b:1x3 -', '10:00 -', '11:00 c:1x1']);
  });

  it('takes a session without an end for one row', () => {
    const sessions = [session('a', '09:00', undefined, 'A'), session('b', '09:30', '10:00', 'B')];
    expect(drawn(sessions)).to.deep.equal(['09:00 a:1x1 -', '09:30 - b:1x1']);
  });

  it('lays a break across all rooms', () => {
    const sessions = [
      session('a', '09:00', '10:00', 'A'),
      session('b', '09:00', '10:00', 'B'),
      session('coffee', '10:00', '10:30'),
    ];
    expect(drawn(sessions)).to.deep.equal(['09:00 a:1x1 b:1x1', '10:00 coffee:2x1']);
  });

  it('gives what has no room a last column where something else is on', () => {
    const sessions = [session('coffee', '09:30', '10:30'), session('a', '09:00', '10:00', 'A')];
    expect(grid(sessions).columns).to.deep.equal(['A', undefined]);
    expect(drawn(sessions)).to.deep.equal(['09:00 a:1x2 -', '09:30 coffee:1x1']);
  });

  it('has one column where nobody has a room', () => {
    const sessions = [session('a', '09:00'), session('b', '10:00')];
    expect(grid(sessions).columns).to.deep.equal([undefined]);
    expect(drawn(sessions)).to.deep.equal(['09:00 a:1x1', '10:00 b:1x1']);
  });

  it('lets a night end with its table', () => {
    const night: Session = { ...session('night', '20:00', undefined, 'A'), end: at(13, '01:30') };
    expect(drawn([session('a', '09:00', '10:00', 'A'), night])).to.deep.equal([
      '09:00 a:1x1',
      '20:00 night:1x1',
    ]);
  });

  it('keeps apart what takes several days, and what has no time', () => {
    const long: Session = { ...session('long', '09:00', undefined, 'A'), end: at(13, '15:00') };
    const untimed: Session = { id: 'day', kind: 'talk', title: 'day', start: '2030-09-12', room: 'A' };
    const { rows, lasting, untimed: rest } = grid([long, untimed, session('a', '09:00', '10:00', 'B')]);
    const ids = (slots: readonly { sessions: readonly Session[] }[]) =>
      slots.flatMap(({ sessions }) => sessions.map(({ id }) => id));
    expect(rows.flatMap(({ cells }) => ids(cells))).to.deep.equal(['a']);
    expect([ids(lasting), ids(rest)]).to.deep.equal([['long'], ['day']]);
  });

  const kind = (kindOf: Session['kind'], each: Session): Session => ({ ...each, kind: kindOf });

  it('lays a break across, also where it stands in a room or something is on meanwhile', () => {
    const sessions = [
      session('a', '11:00', '12:00', 'A'),
      session('b', '11:00', '12:00', 'B'),
      kind('break', session('lunch', '12:00', '13:00', 'Kantinen')),
      session('meanwhile', '12:15', '12:45', 'B'),
    ];
    expect(grid(sessions).columns).to.deep.equal(['A', 'B']);
    expect(drawn(sessions)).to.deep.equal(['11:00 a:1x1 b:1x1', '12:00 lunch:2x1', '12:15 - meanwhile:1x1']);
  });

  it('lays it beside what goes on through it', () => {
    const sessions = [
      session('a', '10:00', '11:00', 'A'),
      session('b', '10:00', '11:00', 'B'),
      session('long', '10:00', '12:00', 'C'),
      kind('break', session('coffee', '11:00', '11:15')),
      session('d', '11:15', '12:00', 'A'),
    ];
    expect(drawn(sessions)).to.deep.equal([
      '10:00 a:1x1 b:1x1 long:1x3',
      '11:00 coffee:2x1',
      '11:15 d:1x1 -',
    ]);
  });

  it('makes way for it where every room is taken', () => {
    const sessions = [
      session('a', '10:00', '12:00', 'A'),
      session('b', '10:00', '12:00', 'B'),
      kind('break', session('coffee', '11:00', '11:15')),
    ];
    expect(drawn(sessions)).to.deep.equal(['10:00 a:1x1 b:1x1', '11:00 coffee:2x1']);
  });

  it('lays across what belongs to all beside what begins at the same time', () => {
    const sessions = [
      session('early', '08:30', '09:30', 'A'),
      session('b', '10:00', '11:00', 'B'),
      kind('other', session('arrival', '08:30', '10:00')),
    ];
    expect(grid(sessions).columns).to.deep.equal(['A', 'B']);
    expect(drawn(sessions)).to.deep.equal(['08:30 arrival:2x1', '08:30 early:1x1 -', '10:00 - b:1x1']);
  });

  it('lays a keynote across while nothing else is on, and otherwise into its room', () => {
    const after = [session('a', '10:00', '11:00', 'A'), session('b', '10:00', '11:00', 'B')];
    const alone = [kind('keynote', session('key', '09:00', '10:00', 'A')), ...after];
    expect(drawn(alone)[0]).to.equal('09:00 key:2x1');
    const beside = [...alone, session('c', '09:30', '10:00', 'B')];
    expect(drawn(beside)[0]).to.equal('09:00 key:1x2 -');
  });

  it('has no column for what belongs to all', () => {
    const sessions = [
      session('a', '10:00', '11:00', 'A'),
      kind('keynote', session('key', '09:30', '10:30')),
      kind('other', session('desk', '10:15', '12:00')),
      kind('break', session('coffee', '10:30', '10:45')),
    ];
    expect(grid(sessions).columns).to.deep.equal(['A']);
  });

  it('fills each row once, whatever overlaps', () => {
    const rooms = ['A', 'B', undefined];
    const kinds = ['talk', 'break', 'workshop', 'keynote', 'other', 'talk', 'panel'] as const;
    const sessions = Array.from({ length: 60 }, (_, index) =>
      kind(
        kinds[index % kinds.length] ?? 'talk',
        session(
          `s${index}`,
          `${String(8 + (index % 7)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`,
          `${String(9 + (index % 7) + (index % 3)).padStart(2, '0')}:15`,
          rooms[index % 3],
        ),
      ),
    );
    const { columns, rows } = grid(sessions);
    const taken = rows.map(() => 0);
    rows.forEach(({ cells }, row) => {
      for (const cell of cells)
        for (let below = row; below < row + cell.rows; below += 1)
          taken[below] = (taken[below] ?? 0) + cell.columns;
    });
    expect(taken).to.deep.equal(rows.map(() => columns.length));
    const shown = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.sessions.map(({ id }) => id)));
    expect(shown.sort()).to.deep.equal(sessions.map(({ id }) => id).sort());
  });
});
