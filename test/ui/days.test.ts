import { expect } from '@open-wc/testing';
import { dayOf, lastDayOf, shiftedDay } from '../../src/ui/days.js';

const zone = 'Europe/Copenhagen';

describe('dayOf', () => {
  it('is the day of a time in the event’s own zone', () => {
    expect(dayOf('2030-09-12T23:30:00Z', zone)).to.equal('2030-09-13');
    expect(dayOf('2030-09-12T23:30:00Z', 'America/New_York')).to.equal('2030-09-12');
  });

  it('is a day as it is, wherever the visitor is', () => {
    expect(dayOf('2030-09-12', 'America/New_York')).to.equal('2030-09-12');
  });

  it('is not made up where only month or year is known', () => {
    expect(['2030-09', '2030', undefined].map((date) => dayOf(date, zone))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('lastDayOf', () => {
  const last = (end?: string) => lastDayOf({ end }, '2030-09-12', zone);

  it('is the day of the end', () => {
    expect(last('2030-09-14')).to.equal('2030-09-14');
    expect(last('2030-09-13T15:00:00+02:00')).to.equal('2030-09-13');
  });

  it('is the first one where no end is known', () => {
    expect([last(), last('2030-10')]).to.deep.equal(['2030-09-12', '2030-09-12']);
  });

  it('is the evening before where it ends at night', () => {
    expect(last('2030-09-13T02:00:00+02:00')).to.equal('2030-09-12');
    expect(last('2030-09-13T00:00:00+02:00')).to.equal('2030-09-12');
    expect(last('2030-09-13T06:01:00+02:00')).to.equal('2030-09-13');
  });

  it('is never before the first', () => {
    expect(last('2030-09-12T01:00:00+02:00')).to.equal('2030-09-12');
  });
});

describe('shiftedDay', () => {
  it('goes over the ends of months, leap years and summer time', () => {
    expect(shiftedDay('2030-12-31', 1)).to.equal('2031-01-01');
    expect(shiftedDay('2028-03-01', -1)).to.equal('2028-02-29');
    expect(shiftedDay('2030-03-30', 2)).to.equal('2030-04-01');
  });
});
