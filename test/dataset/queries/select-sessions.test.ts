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
});
