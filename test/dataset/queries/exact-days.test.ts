import { describe, it } from 'node:test';
import { expect } from 'chai';
import { exactDay, shiftedDay } from '../../../src/dataset/queries/days.js';

const zone = 'Europe/Copenhagen';

describe('exactDay', () => {
  it('is the day', () => {
    expect(exactDay('2030-09-12T23:30:00Z', zone)).to.equal('2030-09-13');
    expect(exactDay('2030-09-12', zone)).to.equal('2030-09-12');
  });

  it('is not made up where only month or year is known', () => {
    expect(['2030-09', '2030', undefined].map((date) => exactDay(date, zone))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('shiftedDay', () => {
  it('goes over the ends of months, leap years and summer time', () => {
    expect(shiftedDay('2030-12-31', 1)).to.equal('2031-01-01');
    expect(shiftedDay('2028-03-01', -1)).to.equal('2028-02-29');
    expect(shiftedDay('2030-03-30', 2)).to.equal('2030-04-01');
  });
});
