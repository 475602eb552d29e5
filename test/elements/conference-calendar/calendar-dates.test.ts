import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  calendarDates,
  datesDuring,
  isInOneMonth,
  nearestMonth,
  openingMonth,
  type CalendarDate,
} from '../../../src/elements/conference-calendar/calendar-dates.js';
import { parsed } from '../../dataset/queries/parsed.js';

/** Conferences by their dates, `2030-09-12/2030-09-13`, which are their ids, too. */
function dates(...periods: string[]): CalendarDate[] {
  const conferences = periods.map((period, index) => {
    const [start, end] = period.split('/');
    return {
      id: `c${index}`,
      title: period || 'uden dato',
      status: 'scheduled',
      ...(start && { start }),
      ...(end && { end }),
    };
  });
  return calendarDates(parsed({ conferences }).conferences, 'Europe/Copenhagen');
}

const shape = ({ first, last, isExact }: CalendarDate) => [first, last, isExact];
const titles = (all: readonly CalendarDate[]) => all.map(({ conference }) => conference.title);

describe('calendarDates', () => {
  it('are days as they are given, one or several', () => {
    expect(dates('2030-09-12', '2030-09-14/2030-09-16').map(shape)).to.deep.equal([
      ['2030-09-12', '2030-09-12', true],
      ['2030-09-14', '2030-09-16', true],
    ]);
  });

  it('are the days of times in the event’s own zone, and the night belongs to the evening before', () => {
    expect(dates('2030-09-12T22:30:00Z/2030-09-14T01:00:00+02:00').map(shape)).to.deep.equal([
      ['2030-09-13', '2030-09-13', true],
    ]);
  });

  it('are no days where only month or year is known of either end', () => {
    expect(dates('2027', '2028-02', '2029-09/2029-10', '2030-09-12/2030-10').map(shape)).to.deep.equal([
      ['2027-01-01', '2027-12-31', false],
      ['2028-02-01', '2028-02-29', false],
      ['2029-09-01', '2029-10-31', false],
      ['2030-09-01', '2030-10-31', false],
    ]);
  });

  it('leave out what has no date', () => {
    expect(dates('')).to.deep.equal([]);
  });

  it('begin with the earlier, and with the longer of those that begin together', () => {
    expect(titles(dates('2030-09-13', '2030-09-12', '2030-09-12/2030-09-14'))).to.deep.equal([
      '2030-09-12/2030-09-14',
      '2030-09-12',
      '2030-09-13',
    ]);
  });
});

describe('datesDuring', () => {
  const all = dates('2030-08-31/2030-09-01', '2030-09-12', '2030-10-01', '2030', '2030-09');

  it('are all that may touch the days', () => {
    expect(titles(datesDuring(all, '2030-09-01', '2030-09-30'))).to.have.members([
      '2030',
      '2030-08-31/2030-09-01',
      '2030-09',
      '2030-09-12',
    ]);
  });

  it('know which are certainly in one month', () => {
    expect(titles(all.filter((date) => !isInOneMonth(date)))).to.deep.equal(['2030']);
  });
});

describe('nearestMonth', () => {
  const all = dates('2029', '2030-03-30/2030-05-02', '2030-09-12', '2031-01');

  it('is the next one with a date, or the one before', () => {
    expect(nearestMonth(all, '2030-06', 'after')).to.equal('2030-09');
    expect(nearestMonth(all, '2030-06', 'before')).to.equal('2030-05');
    expect(nearestMonth(all, '2030-10', 'after')).to.equal('2031-01');
  });

  it('leads to a year of which no month is known, and from it to another', () => {
    expect(nearestMonth(all, '2030-02', 'before')).to.equal('2029-12');
    expect(nearestMonth(all, '2029-04', 'after')).to.equal('2030-03');
  });

  it('is none beyond the last', () => {
    expect(nearestMonth(all, '2031-01', 'after')).to.equal(undefined);
    expect(nearestMonth(all, '2029-01', 'before')).to.equal(undefined);
  });
});

describe('openingMonth', () => {
  const today = '2026-11-23';

  it('is that of the next date', () => {
    expect(openingMonth(dates('2020-09-30', '2028-01-01', '2027-09-12'), today)).to.equal('2027-09');
  });

  it('is the present one while something goes on', () => {
    expect(openingMonth(dates('2026-10-30/2026-12-02', '2027-09-12'), today)).to.equal('2026-11');
    expect(openingMonth(dates('2026-11-23'), today)).to.equal('2026-11');
  });

  it('is that of a day rather than of the year it is in', () => {
    expect(openingMonth(dates('2027', '2027-09-12'), today)).to.equal('2027-09');
    expect(openingMonth(dates('2020', '2020-09-30'), today)).to.equal('2020-09');
  });

  it('is the latest where none is to come', () => {
    expect(openingMonth(dates('2017-09-06', '2020-09-30', '2018'), today)).to.equal('2020-09');
  });

  it('is the present one where there is nothing', () => {
    expect(openingMonth([], today)).to.equal('2026-11');
  });
});
