import { describe, it } from 'node:test';
import { expect } from 'chai';
import { registrationState, seatState } from '../../../src/dataset/queries/registration.js';
import type { Conference, Registration } from '../../../src/dataset/schema/conference.js';

const ZONE = 'Europe/Copenhagen';

function state(registration: Registration, now: string, more: Partial<Conference> = {}): string {
  const conference: Conference = {
    id: 'x',
    status: 'scheduled',
    start: '2030-09-12',
    end: '2030-09-13',
    registration,
    ...more,
  };
  return registrationState(conference, new Date(now), ZONE);
}

describe('registrationState', () => {
  it('is over from the midnight after its deadline on, by the event’s own clock, whatever its status', () => {
    const facts: Registration = { status: 'open', closes: '2030-08-30' };
    expect(state(facts, '2030-08-30T21:59:00Z')).to.equal('open');
    expect(state(facts, '2030-08-30T22:01:00Z')).to.equal('over');
    expect(state({ status: 'waiting-list', closes: '2030-08' }, '2030-09-01T12:00:00Z')).to.equal('over');
  });

  it('is over at the minute of a deadline that has a time', () => {
    const facts: Registration = { closes: '2030-08-30T12:00:00+02:00' };
    expect(state(facts, '2030-08-30T09:59:00Z')).to.equal('open');
    expect(state(facts, '2030-08-30T10:01:00Z')).to.equal('over');
  });

  it('is over where the conference is cancelled or past', () => {
    expect(state({}, '2030-08-01T12:00:00Z', { status: 'cancelled' })).to.equal('over');
    expect(state({ status: 'open' }, '2030-09-14T12:00:00Z')).to.equal('over');
    expect(state({}, '2030-08-01T12:00:00Z', { status: 'moved-online' })).to.equal('open');
  });

  it('opens on its day', () => {
    for (const facts of [{ opens: '2030-05-01' }, { opens: '2030-05-01', status: 'not-open' as const }]) {
      expect(state(facts, '2030-04-30T21:00:00Z')).to.equal('not-open');
      expect(state(facts, '2030-04-30T22:30:00Z')).to.equal('open');
    }
    expect(state({ status: 'not-open' }, '2030-05-01T12:00:00Z')).to.equal('not-open');
  });

  it('is what its status says otherwise', () => {
    for (const status of ['open', 'waiting-list', 'sold-out'] as const)
      expect(state({ status }, '2030-05-01T12:00:00Z')).to.equal(status);
    expect(state({ status: 'closed' }, '2030-05-01T12:00:00Z')).to.equal('over');
  });

  it('is the same for words of the same meaning', () => {
    const words = { full: 'sold-out', waitlist: 'waiting-list', 'few-left': 'few-left' } as const;
    for (const [status, meaning] of Object.entries(words) as [keyof typeof words, string][])
      expect(state({ status }, '2030-05-01T12:00:00Z')).to.equal(meaning);
  });

  it('is sold out where no seat is left, unless there is a waiting list', () => {
    expect(state({ seats: 0 }, '2030-05-01T12:00:00Z')).to.equal('sold-out');
    expect(state({ seats: 0, status: 'open' }, '2030-05-01T12:00:00Z')).to.equal('sold-out');
    expect(state({ seats: 0, status: 'waitlist' }, '2030-05-01T12:00:00Z')).to.equal('waiting-list');
    expect(state({ seats: 3 }, '2030-05-01T12:00:00Z')).to.equal('open');
  });
});

describe('seatState', () => {
  it('tells whether there are seats at a session, in the words of conferences', () => {
    expect(seatState({ registration: { status: 'full' } })).to.equal('sold-out');
    expect(seatState({ registration: { status: 'waitlist', seats: 0 } })).to.equal('waiting-list');
    expect(seatState({ registration: { status: 'few-left', seats: 2 } })).to.equal('few-left');
    expect(seatState({ registration: { seats: 0 } })).to.equal('sold-out');
    expect(seatState({ registration: { seats: 4 } })).to.equal('open');
    expect(seatState({ registration: { url: 'https://example.org/' } })).to.equal(undefined);
    expect(seatState({})).to.equal(undefined);
  });
});
