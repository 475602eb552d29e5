import { describe, it } from 'node:test';
import { expect } from 'chai';
import { movedDay } from '../../../src/elements/conference-calendar/moved-day.js';

/** A Thursday. */
const DAY = '2030-09-12';

const danish = { firstWeekday: 1, isRightToLeft: false } as const;

describe('movedDay', () => {
  for (const [key, expected] of Object.entries({
    ArrowRight: '2030-09-13',
    ArrowLeft: '2030-09-11',
    ArrowDown: '2030-09-19',
    ArrowUp: '2030-09-05',
    Home: '2030-09-09',
    End: '2030-09-15',
    PageDown: '2030-10-12',
    PageUp: '2030-08-12',
  })) {
    it(`goes by ${key} to ${expected}`, () => {
      expect(movedDay(DAY, { key, shiftKey: false }, danish)).to.equal(expected);
    });
  }

  it('goes by Shift with PageDown and PageUp to another year', () => {
    expect(movedDay(DAY, { key: 'PageDown', shiftKey: true }, danish)).to.equal('2031-09-12');
    expect(movedDay(DAY, { key: 'PageUp', shiftKey: true }, danish)).to.equal('2029-09-12');
  });

  it('goes to the last day of a month that is shorter', () => {
    expect(movedDay('2027-01-31', { key: 'PageDown', shiftKey: false }, danish)).to.equal('2027-02-28');
    expect(movedDay('2028-02-29', { key: 'PageUp', shiftKey: true }, danish)).to.equal('2027-02-28');
  });

  it('goes where the arrow points when read from right to left', () => {
    const arabic = { firstWeekday: 6, isRightToLeft: true } as const;
    expect(movedDay(DAY, { key: 'ArrowRight', shiftKey: false }, arabic)).to.equal('2030-09-11');
    expect(movedDay(DAY, { key: 'ArrowLeft', shiftKey: false }, arabic)).to.equal('2030-09-13');
    expect(movedDay(DAY, { key: 'Home', shiftKey: false }, arabic)).to.equal('2030-09-07');
  });

  it('goes nowhere by other keys', () => {
    expect(movedDay(DAY, { key: 'a', shiftKey: false }, danish)).to.equal(undefined);
  });
});
