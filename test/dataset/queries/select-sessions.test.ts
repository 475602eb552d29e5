import { describe, it } from 'node:test';
import { expect } from 'chai';
import { selectSessions } from '../../../src/dataset/queries/select-sessions.js';
import type { Session } from '../../../src/dataset/schema/session.js';

const sessions: readonly Session[] = [
  { id: 'a', kind: 'talk', title: 'A', room: { da: 'Salen', en: 'The hall' }, track: 'Unge' },
  { id: 'b', kind: 'talk', title: 'B', room: 'Biblioteket', track: 'Unge' },
  { id: 'c', kind: 'break', title: 'C' },
];

const ids = (criteria: Parameters<typeof selectSessions>[2]) =>
  selectSessions({}, sessions, criteria).map(({ id }) => id);

describe('selectSessions', () => {
  it('gives all where nothing is asked for', () => {
    expect(ids({})).to.deep.equal(['a', 'b', 'c']);
    expect(ids({ room: '', track: '' })).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds a room by its name in any language and letter case', () => {
    expect(ids({ room: 'salen' })).to.deep.equal(['a']);
    expect(ids({ room: 'The Hall' })).to.deep.equal(['a']);
  });

  it('wants room and track, where both are asked for', () => {
    expect(ids({ track: 'Unge' })).to.deep.equal(['a', 'b']);
    expect(ids({ track: 'Unge', room: 'Biblioteket' })).to.deep.equal(['b']);
    expect(ids({ track: 'Gamle' })).to.deep.equal([]);
  });

  it('finds one of the rooms of the same name, or all of them by the name alone', () => {
    const rooms = ['1. sal', '2. sal'].map((floor, at) => ({ id: `r${at}`, name: 'Sal 1', floor }));
    const within = (room: string) =>
      selectSessions(
        { rooms },
        rooms.map(({ id }) => ({ id, kind: 'talk', title: id, room: id })),
        { room },
      ).map(({ id }) => id);
    expect(within('Sal 1 (2. sal)')).to.deep.equal(['r1']);
    expect(within('Sal 1')).to.deep.equal(['r0', 'r1']);
  });
});
