import { describe, it } from 'node:test';
import { expect } from 'chai';
import { distinctNames, placeName, placeOf, type Places } from '../../../src/dataset/queries/places.js';
import { placeKeys, placeNames, requestedPlace } from '../../../src/dataset/queries/places-of-sessions.js';
import type { Session } from '../../../src/dataset/schema/session.js';

const HALL = { id: 'sal', name: { da: 'Store sal', en: 'Main hall' } };
const LIBRARY = { id: 'bib', name: 'Biblioteket', capacity: 40 };
const PLACES: Places = {
  rooms: [LIBRARY, HALL],
  tracks: [{ id: 'unge', name: 'Unge', color: '#1f5f8b' }],
};

const session = (more: Partial<Session>): Session => ({ id: 'x', kind: 'talk', title: 'X', ...more });

describe('placeOf', () => {
  it('finds the room and the track of a session by id, or by name in any language and letter case', () => {
    expect(placeOf('room', PLACES, session({ room: 'sal' }))).to.equal(HALL);
    expect(placeOf('room', PLACES, session({ room: 'main HALL' }))).to.equal(HALL);
    expect(placeOf('room', PLACES, session({ room: { fi: 'Sali', da: 'Store sal' } }))).to.equal(HALL);
    expect(placeOf('track', PLACES, session({ track: 'unge' }))?.color).to.equal('#1f5f8b');
  });

  it('finds nothing for a plain name, or without a list', () => {
    expect(placeOf('room', PLACES, session({ room: 'Foyer' }))).to.equal(undefined);
    expect(placeOf('room', {}, session({ room: 'sal' }))).to.equal(undefined);
    expect(placeOf('track', PLACES, session({}))).to.equal(undefined);
  });
});

describe('placeName', () => {
  it('is the name for an id, and the text itself otherwise', () => {
    expect(placeName('room', PLACES, session({ room: 'sal' }))).to.equal(HALL.name);
    expect(placeName('room', PLACES, session({ room: 'Foyer' }))).to.equal('Foyer');
    expect(placeName('room', PLACES, session({}))).to.equal(undefined);
  });
});

describe('placeNames', () => {
  it('has the rooms that are used as the conference lists them, and then others as they appear', () => {
    const sessions = ['Foyer', 'sal', 'Gård', 'Biblioteket', 'Main hall'].map((room) => session({ room }));
    expect(placeNames('room', PLACES, sessions)).to.deep.equal(['Biblioteket', HALL.name, 'Foyer', 'Gård']);
    expect(placeNames('room', PLACES, [session({ room: 'sal' })])).to.deep.equal([HALL.name]);
    expect(placeNames('room', {}, sessions.slice(0, 2))).to.deep.equal(['Foyer', 'sal']);
  });
});

describe('rooms of the same name', () => {
  const ALIKE: Places = {
    rooms: [
      { id: 'a', name: 'Sal 1', floor: { da: 'Stuen', en: 'Ground floor' } },
      { id: 'b', name: 'Foyer', floor: '1. sal' },
      { id: 'c', name: 'Sal 1', floor: '1. sal' },
    ],
  };

  const names = (...rooms: Parameters<typeof distinctNames>[0]) => [...distinctNames(rooms).values()];

  it('are told apart by their floors', () => {
    const sessions = ['a', 'b', 'c'].map((room) => session({ room }));
    expect(sessions.map((each) => placeName('room', ALIKE, each))).to.deep.equal([
      { da: 'Sal 1 (Stuen)', en: 'Sal 1 (Ground floor)' },
      'Foyer',
      'Sal 1 (1. sal)',
    ]);
    expect(placeNames('room', ALIKE, sessions)).to.deep.equal([
      { da: 'Sal 1 (Stuen)', en: 'Sal 1 (Ground floor)' },
      'Foyer',
      'Sal 1 (1. sal)',
    ]);
    expect(requestedPlace('room', ALIKE, 'c')).to.equal('Sal 1 (1. sal)');
  });

  it('have a number where their floors are equal or not known', () => {
    expect(names({ name: 'Sal 1' }, { name: 'sal 1' }, { name: 'Sal 2' })).to.deep.equal([
      'Sal 1 (1)',
      'sal 1 (2)',
      'Sal 2',
    ]);
    const [ground, first] = ['Stuen', '1. sal'].map((floor) => ({ name: 'Sal 1', floor }));
    expect(
      names(
        { name: 'Sal 1' },
        { ...ground, name: 'Sal 1' },
        { ...first, name: 'Sal 1' },
        { ...first, name: 'Sal 1' },
      ),
    ).to.deep.equal(['Sal 1 (1)', 'Sal 1 (Stuen)', 'Sal 1 (1. sal, 1)', 'Sal 1 (1. sal, 2)']);
  });

  it('are told apart in each language, also where they are called alike in one only', () => {
    expect(
      names(
        { name: { da: 'Sal 1', en: 'Hall' }, floor: '1' },
        { name: { da: 'Sal 1', en: 'Room' }, floor: '2' },
      ),
    ).to.deep.equal([
      { da: 'Sal 1 (1)', en: 'Hall (1)' },
      { da: 'Sal 1 (2)', en: 'Room (2)' },
    ]);
  });

  it('are none of them where a session has the name alone', () => {
    const unclear = session({ room: 'Sal 1' });
    expect(placeOf('room', ALIKE, unclear)).to.equal(undefined);
    expect(placeName('room', ALIKE, unclear)).to.equal('Sal 1');
    expect(placeKeys('room', ALIKE, [unclear, session({ room: 'a' })])).to.deep.equal(['a', '"Sal 1"']);
  });
});

describe('requestedPlace', () => {
  it('is a name for an id, and what is written otherwise', () => {
    expect(requestedPlace('room', PLACES, 'sal')).to.equal('Store sal');
    expect(requestedPlace('room', PLACES, 'bib')).to.equal('Biblioteket');
    expect(requestedPlace('room', PLACES, 'Foyer')).to.equal('Foyer');
    expect(requestedPlace('room', PLACES, undefined)).to.equal(undefined);
  });
});
