import { describe, it } from 'node:test';
import { expect } from 'chai';
import { dayOf, hasTime, yearIn } from '../../../src/dataset/queries/dates.js';

const zone = 'Europe/Copenhagen';

describe('hasTime', () => {
  it('tells a date from a date-time', () => {
    expect(['2017', '2017-09-06', '2017-09-06T09:00:00Z'].map(hasTime)).to.deep.equal([false, false, true]);
  });
});

describe('dayOf', () => {
  it('is the day of a time in the event’s own zone', () => {
    expect(dayOf('2030-09-12T23:30:00Z', zone)).to.equal('2030-09-13');
    expect(dayOf('2030-09-12T23:30:00Z', 'America/New_York')).to.equal('2030-09-12');
  });

  it('is a date without a time as it is, for which no clock is asked', () => {
    const dates = ['2030-09-12', '2030-09', '2030'];
    expect(dates.map((date) => dayOf(date, 'Nowhere'))).to.deep.equal(dates);
  });
});

describe('yearIn', () => {
  it('is the year in the event’s own zone', () => {
    expect(yearIn('2027-12-31T23:30:00Z', 'Asia/Tokyo')).to.equal('2028');
    expect(yearIn('2027', 'Asia/Tokyo')).to.equal('2027');
    expect(yearIn(undefined, 'Asia/Tokyo')).to.equal(undefined);
  });
});
