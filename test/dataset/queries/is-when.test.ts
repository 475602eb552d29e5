import { expect } from '@open-wc/testing';
import { isWhen, type Period, type When } from '../../../src/dataset/queries/is-when.js';

const NOW = new Date('2026-11-23T11:00:00Z');

/** Of which time a period is, besides all. */
function times(period: Period): When[] {
  return (['upcoming', 'past'] as const).filter((when) => isWhen(when, NOW, 'Europe/Copenhagen')(period));
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

  it('is neither without a date, and one of all', () => {
    expect(times({})).to.deep.equal([]);
    expect(isWhen('all', NOW, 'Europe/Copenhagen')({})).to.equal(true);
  });
});
