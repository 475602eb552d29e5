import { expect } from '@open-wc/testing';
import { clockIn, dayIn } from '../../../src/dataset/queries/clock-in.js';

describe('clockIn', () => {
  it('is the wall clock of the zone asked for, not of the visitor', () => {
    const instant = new Date('2026-11-23T23:30:00Z');
    expect(clockIn('Europe/Copenhagen', instant)).to.equal('2026-11-24 00:30');
    expect(clockIn('America/New_York', instant)).to.equal('2026-11-23 18:30');
  });
});

describe('dayIn', () => {
  it('is the calendar day of the zone asked for, not of the visitor', () => {
    const instant = new Date('2026-11-23T23:30:00Z');
    expect(dayIn('Europe/Copenhagen', instant)).to.equal('2026-11-24');
    expect(dayIn('America/New_York', instant)).to.equal('2026-11-23');
  });
});
