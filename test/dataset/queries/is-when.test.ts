import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isWhen, type Period, type When } from '../../../src/dataset/queries/dates.js';

const NOW = new Date('2026-11-23T11:00:00Z');

/** Of which time a period is, besides all. */
function times(period: Period, now = NOW, timeZone = 'Europe/Copenhagen'): When[] {
  return (['upcoming', 'past'] as const).filter((when) => isWhen(when, now)(period, timeZone));
}

describe('isWhen', () => {
  it('is upcoming as long as it is going on', () => {
    expect(times({ start: '2026-11-20', end: '2026-11-23' })).to.deep.equal(['upcoming']);
    expect(times({ start: '2026-11-23T08:00:00+01:00' })).to.deep.equal(['upcoming']);
  });

  it('is past when its last day is over', () => {
    expect(times({ start: '2026-11-20', end: '2026-11-22' })).to.deep.equal(['past']);
    expect(times({ start: '2025' })).to.deep.equal(['past']);
  });

  it('lasts the day that it is at the event, whatever the offset it is written with', () => {
    const newYear = { start: '2027-12-31T23:30:00Z' };
    expect(times(newYear, new Date('2027-12-31T16:00:00Z'), 'Asia/Tokyo')).to.deep.equal(['upcoming']);
    expect(times(newYear, new Date('2028-01-01T14:59:00Z'), 'Asia/Tokyo')).to.deep.equal(['upcoming']);
    expect(times(newYear, new Date('2028-01-01T15:00:00Z'), 'Asia/Tokyo')).to.deep.equal(['past']);
  });

  it('is neither without a date, and one of all', () => {
    expect(times({})).to.deep.equal([]);
    expect(isWhen('all', NOW)({}, 'Europe/Copenhagen')).to.equal(true);
  });
});
