import { describe, it } from 'node:test';
import { expect } from 'chai';
import { findSessions } from '../../../src/dataset/queries/session-facets.js';
import { NO_FILTER, type FilterState } from '../../../src/dataset/queries/filter.js';
import type { Session } from '../../../src/dataset/schema/session.js';
import { parsed } from './parsed.js';

const dataset = parsed({
  conferences: [
    {
      id: 'c',
      title: 'Konference',
      status: 'scheduled',
      accessibility: ['step-free'],
      sessions: [
        { id: 'talk', title: 'Oplæg', kind: 'talk' },
        { id: 'break', title: 'Pause', kind: 'break' },
        {
          id: 'english',
          title: 'Talk',
          kind: 'talk',
          language: 'en',
          accessibility: ['captioning'],
          materials: [{ title: 'Slides', language: 'de', url: 'https://example.dk/s.pdf' }],
        },
      ],
    },
  ],
});

function found(
  values: FilterState['values'],
  hasWords: (session: Session) => boolean = () => true,
): string[] {
  return dataset.conferences.flatMap((conference) => {
    const items = (conference.sessions ?? []).map((session) => ({ conference, session }));
    const result = findSessions(dataset, items, { ...NO_FILTER, values }, ({ session }) => hasWords(session));
    return result.found.map(({ session }) => session.id);
  });
}

describe('findSessions', () => {
  it('finds all, in their order, where nothing is chosen', () => {
    expect(found({})).to.deep.equal(['talk', 'break', 'english']);
  });

  it('finds those of a kind', () => {
    expect(found({ type: ['break'] })).to.deep.equal(['break']);
  });

  it('finds those in a language, also where only a material is', () => {
    expect(found({ language: ['en'] })).to.deep.equal(['english']);
    expect(found({ language: ['de'] })).to.deep.equal(['english']);
    expect(found({ language: ['da'] })).to.deep.equal(['talk', 'break']);
  });

  it('finds at each of them what the whole conference has', () => {
    expect(found({ accessibility: ['step-free'] })).to.deep.equal(['talk', 'break', 'english']);
    expect(found({ accessibility: ['captioning'] })).to.deep.equal(['english']);
  });

  it('finds those that have the words', () => {
    expect(found({}, ({ id }) => id === 'break')).to.deep.equal(['break']);
    expect(found({ type: ['talk'] }, ({ id }) => id === 'break')).to.deep.equal([]);
  });

  it('asks sessions for nothing in which only whole conferences differ', () => {
    expect(found({ year: ['2017'], status: ['cancelled'] })).to.deep.equal(['talk', 'break', 'english']);
  });
});

describe('rooms of the same name', () => {
  const talk = (id: string, room: string) => ({ id, title: id, kind: 'talk', room });
  const alike = parsed({
    conferences: [
      {
        id: 'c',
        title: 'Konference',
        status: 'scheduled',
        rooms: ['1. sal', '2. sal'].map((floor, at) => ({ id: `r${at}`, name: 'Sal 1', floor })),
        sessions: [talk('a', 'r0'), talk('b', 'r1'), talk('c', 'r1'), talk('d', 'Foyer')],
      },
    ],
  });
  const items = alike.conferences.flatMap((conference) =>
    (conference.sessions ?? []).map((session) => ({ conference, session })),
  );
  const find = (...room: string[]) =>
    findSessions(alike, items, { ...NO_FILTER, values: { room } }, () => true);
  const ids = (...room: string[]) => find(...room).found.map(({ session }) => session.id);

  it('are a choice each', () => {
    expect([...find().counts.room]).to.deep.equal([
      ['Sal 1 (1. sal)', 1],
      ['Sal 1 (2. sal)', 2],
      ['Foyer', 1],
    ]);
    expect(ids('Sal 1 (2. sal)')).to.deep.equal(['b', 'c']);
  });

  it('are all found by the name alone, as in addresses from before they were told apart', () => {
    expect(ids('Sal 1')).to.deep.equal(['a', 'b', 'c']);
    expect(find('Sal 1').counts.room.get('Sal 1')).to.equal(3);
    expect(ids('Sal 1', 'Foyer')).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});
