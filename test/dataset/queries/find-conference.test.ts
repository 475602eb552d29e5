import { describe, it } from 'node:test';
import { expect } from 'chai';
import { latestConference, nextConference } from '../../../src/dataset/queries/find-conference.js';
import { parsed } from './parsed.js';

const NOON = new Date('2026-11-23T11:00:00Z');

type Facts = Readonly<Record<string, unknown>>;

const data = (conferences: readonly Facts[]) =>
  parsed({ conferences: conferences.map((facts) => ({ status: 'scheduled', ...facts })) });

const next = (conferences: readonly Facts[], now = NOON) => nextConference(data(conferences), now)?.id;
const latest = (conferences: readonly Facts[], now = NOON) => latestConference(data(conferences), now)?.id;

const yearly = [
  { id: 'c2027', start: '2027-09-14' },
  { id: 'undated' },
  { id: 'c2025', start: '2025' },
  { id: 'c2028', start: '2028' },
  { id: 'c2024', start: '2024-09' },
];

describe('nextConference', () => {
  it('is the first of those to come, and undefined where there is none', () => {
    expect(next(yearly)).to.equal('c2027');
    expect(next([{ id: 'undated' }, { id: 'c2025', start: '2025' }])).to.equal(undefined);
  });

  it('is the one that is going on until it is over', () => {
    const days = [{ id: 'days', start: '2026-11-22', end: '2026-11-23' }, ...yearly];
    expect(next(days, new Date('2026-11-23T22:59:00Z'))).to.equal('days');
    expect(next(days, new Date('2026-11-23T23:00:00Z'))).to.equal('c2027');
  });

  it('is a cancelled one only where no other is to come', () => {
    const cancelled = { id: 'off', start: '2026-12', status: 'cancelled' };
    expect(next([cancelled, ...yearly])).to.equal('c2027');
    expect(next([cancelled, { id: 'c2025', start: '2025' }])).to.equal('off');
  });
});

describe('latestConference', () => {
  it('is the last of those that are over, and undefined where there is none', () => {
    expect(latest(yearly)).to.equal('c2025');
    expect(latest([{ id: 'undated' }, { id: 'c2027', start: '2027' }])).to.equal(undefined);
  });

  it('is none that was cancelled where another was held', () => {
    expect(latest([{ id: 'off', start: '2026-05', status: 'cancelled' }, ...yearly])).to.equal('c2025');
  });
});
