import { describe, it } from 'node:test';
import { expect } from 'chai';
import { placeName, placeOf, type Places } from '../../../src/dataset/queries/places.js';
import { placeNames, requestedPlace } from '../../../src/dataset/queries/places-of-sessions.js';
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

describe('requestedPlace', () => {
  it('is a name for an id, and what is written otherwise', () => {
    expect(requestedPlace('room', PLACES, 'sal')).to.equal('Store sal');
    expect(requestedPlace('room', PLACES, 'bib')).to.equal('Biblioteket');
    expect(requestedPlace('room', PLACES, 'Foyer')).to.equal('Foyer');
    expect(requestedPlace('room', PLACES, undefined)).to.equal(undefined);
  });
});
