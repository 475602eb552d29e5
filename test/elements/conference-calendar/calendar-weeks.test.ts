import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  calendarWeeks,
  endOfMonth,
  placeInWeek,
  shiftedMonth,
} from '../../../src/elements/conference-calendar/calendar-dates.js';

/** As a wall calendar prints it: the week’s number, then the days of the month. */
function printed(month: string, first: 1 | 6 | 7): string[] {
  return calendarWeeks(month, first).map(
    ({ number, days }) => `${number}: ${days.map((day) => (day ? Number(day.slice(8)) : '·')).join(' ')}`,
  );
}

describe('calendarWeeks', () => {
  it('are those of a Danish wall calendar', () => {
    expect(printed('2030-09', 1)).to.deep.equal([
      '35: · · · · · · 1',
      '36: 2 3 4 5 6 7 8',
      '37: 9 10 11 12 13 14 15',
      '38: 16 17 18 19 20 21 22',
      '39: 23 24 25 26 27 28 29',
      '40: 30 · · · · · ·',
    ]);
  });

  it('begin on Sunday or Saturday where weeks do, with the number of their Thursday', () => {
    expect(printed('2030-09', 7).slice(0, 2)).to.deep.equal(['36: 1 2 3 4 5 6 7', '37: 8 9 10 11 12 13 14']);
    expect(printed('2030-09', 6).slice(0, 2)).to.deep.equal(['36: · 1 2 3 4 5 6', '37: 7 8 9 10 11 12 13']);
  });

  for (const [month, first, last] of [
    ['2026-01', 1, 5],
    ['2027-01', 53, 4],
    ['2028-01', 52, 5],
    ['2026-12', 49, 53],
    ['2024-12', 48, 1],
  ] as const) {
    it(`number the weeks around New Year as ISO 8601 does (${month})`, () => {
      const weeks = calendarWeeks(month, 1);
      expect([weeks[0]?.number, weeks.at(-1)?.number]).to.deep.equal([first, last]);
    });
  }

  it('have every day of each month once', () => {
    for (let month = '2027-01'; month < '2029-01'; month = shiftedMonth(month, 1)) {
      const days = calendarWeeks(month, 1).flatMap((week) => week.days.filter((day) => day !== undefined));
      expect(days.length, month).to.equal(Number(endOfMonth(month).slice(8)));
      expect(new Set(days).size, month).to.equal(days.length);
    }
  });

  it('are four where a February fits', () => {
    expect(calendarWeeks('2027-02', 1)).to.have.lengthOf(4);
  });
});

describe('shiftedMonth', () => {
  it('goes over the ends of years', () => {
    expect([
      shiftedMonth('2030-12', 1),
      shiftedMonth('2030-01', -1),
      shiftedMonth('2030-05', -17),
    ]).to.deep.equal(['2031-01', '2029-12', '2028-12']);
  });
});

describe('placeInWeek', () => {
  it('counts from the day that weeks begin with', () => {
    expect([placeInWeek('2030-09-12', 1), placeInWeek('2030-09-12', 7)]).to.deep.equal([3, 4]);
  });
});
