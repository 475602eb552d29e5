import { describe, it } from 'node:test';
import { expect } from 'chai';
import { clockIn, dayIn, wallClock } from '../../../src/dataset/queries/dates.js';

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

describe('wallClock', () => {
  it('is what clocks at the event show, and compares as text', () => {
    expect(wallClock('2030-09-12T07:05:00Z', 'Europe/Copenhagen')).to.equal('2030-09-12 09:05');
    expect(wallClock('2030-09-12T22:00:00Z', 'Europe/Copenhagen')).to.equal('2030-09-13 00:00');
    expect(wallClock('2030-09-12T22:00:00Z', 'America/New_York')).to.equal('2030-09-12 18:00');
  });
});
