import { shiftedDay } from '../../dataset/queries/exact-days.js';
import { weekFrom, type Weekday } from '../../i18n/weekdays.js';

const WEEK = 7 * 86_400_000;

/** One row of a month. */
export interface CalendarWeek {
  /** ISO 8601: the first week of a year is the one with its first Thursday. */
  readonly number: number;
  /** Calendar days in the order of the week; undefined where they belong to another month. */
  readonly days: readonly (string | undefined)[];
}

/** The month of a day, `2030-09`. */
export function monthOf(day: string): string {
  return day.slice(0, '2030-09'.length);
}

/** The month so many months later, or earlier. */
export function shiftedMonth(month: string, months: number): string {
  const date = new Date(month);
  date.setUTCMonth(date.getUTCMonth() + months);
  return monthOf(date.toISOString());
}

/** The last day of a month. */
export function endOfMonth(month: string): string {
  return shiftedDay(shiftedMonth(month, 1), -1);
}

export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** Where in its week a day stands, 0 to 6. */
export function placeInWeek(day: string, first: Weekday): number {
  return (weekdayOf(day) - first + 7) % 7;
}

/** Whatever day a week begins with, its number is that of its Thursday. */
function weekNumber(firstDay: string, first: Weekday): number {
  const thursday = shiftedDay(firstDay, (4 - first + 7) % 7);
  return Math.floor((Date.parse(thursday) - Date.parse(thursday.slice(0, 4))) / WEEK) + 1;
}

/** A month, `2030-09`, as rows of seven days. */
export function calendarWeeks(month: string, first: Weekday): readonly CalendarWeek[] {
  const weeks: CalendarWeek[] = [];
  const last = endOfMonth(month);
  const start = `${month}-01`;
  for (let day = shiftedDay(start, -placeInWeek(start, first)); day <= last; day = shiftedDay(day, 7)) {
    const days = weekFrom(first).map((_weekday, index) => shiftedDay(day, index));
    weeks.push({
      number: weekNumber(day, first),
      days: days.map((each) => (monthOf(each) === month ? each : undefined)),
    });
  }
  return weeks;
}
