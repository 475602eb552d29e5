import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isOver } from '../../../src/dataset/queries/dates.js';

describe('isOver', () => {
  const now = new Date('2026-11-23T11:00:00Z');
  const over = (date: string) => isOver(date, now, '2026-11-23');

  it('is true when the year, month or day is behind', () => {
    expect(['2025', '2026-10', '2026-11-22'].map(over)).to.deep.equal([true, true, true]);
  });

  it('is false as long as they last', () => {
    expect(['2026', '2026-11', '2026-11-23'].map(over)).to.deep.equal([false, false, false]);
  });

  it('compares a time with the instant, whatever its offset', () => {
    expect(over('2026-11-23T12:30:00+02:00')).to.equal(true);
    expect(over('2026-11-23T06:30:00-05:00')).to.equal(false);
  });
});
