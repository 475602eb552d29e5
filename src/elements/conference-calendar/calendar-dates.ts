import { isoText } from '../../dataset/queries/dates.js';
import { exactDay, lastDayOf, shiftedDay } from '../../dataset/queries/days.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { type Weekday, weekFrom } from '../../i18n/weekdays.js';

const WEEK = 7 * 86_400_000;

/** One row of a month. */
interface CalendarWeek {
  /** ISO 8601: the first week of a year is the one with its first Thursday. */
  readonly number: number;
  /** Calendar days in the order of the week; undefined where they belong to another month. */
  readonly days: readonly (string | undefined)[];
}

/** The month of a day, `2030-09`. */
export function monthOf(day: string): string {
  return day.slice(0, '2030-09'.length);
}

/** The month so many months later, or earlier. There is none before year 0 or after 9999. */
export function shiftedMonth(month: string, months: number): string {
  const date = new Date(month);
  return monthOf(isoText(date.setUTCMonth(date.getUTCMonth() + months)));
}

/** The last day of a month. */
export function endOfMonth(month: string): string {
  const last = ['31', '30', '29'].find(
    (day) => new Date(`${month}-${day}T00:00Z`).getUTCDate() === Number(day),
  );
  return `${month}-${last ?? '28'}`;
}

function weekdayOf(day: string): number {
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
  const start = `${month}-01`;
  const before = placeInWeek(start, first);
  const length = Number(endOfMonth(month).slice(-2));
  const count = Math.ceil((before + length) / 7);
  return [...Array(count).keys()].map((week) => {
    const days = weekFrom(first).map((_weekday, index) => {
      const date = 7 * week + index - before + 1;
      const day = `${month}-${String(date).padStart(2, '0')}`;
      return date > 0 && date <= length ? day : undefined;
    });
    return { number: weekNumber(shiftedDay(start, 7 * week - before), first), days };
  });
}

/** When a conference is. */
export interface CalendarDate {
  readonly conference: Conference;
  /** Calendar days in the event's own zone. */
  readonly first: string;
  readonly last: string;
  /** Whether it takes all of these days; else it is at some time during them, because only month or year is known. */
  readonly isExact: boolean;
}

const MONTH_LENGTH = '2030-09'.length;

/** The days that a year, month or day has. */
function firstDay(date: string): string {
  return date.length < MONTH_LENGTH ? `${date}-01-01` : `${monthOf(date)}-01`;
}

function finalDay(date: string): string {
  return date.length < MONTH_LENGTH ? `${date}-12-31` : endOfMonth(monthOf(date));
}

function calendarDate(conference: Conference, otherwise: string): CalendarDate[] {
  const { start, end = start, timeZone = otherwise } = conference;
  if (start === undefined || end === undefined) return [];
  const first = exactDay(start, timeZone);
  return first !== undefined && exactDay(end, timeZone) !== undefined
    ? [{ conference, first, last: lastDayOf(conference, first, timeZone), isExact: true }]
    : [{ conference, first: firstDay(start), last: finalDay(end), isExact: false }];
}

/**
 * When the conferences are: the earlier first, and of those that begin together the longer. Without a date it is left out.
 *
 * @param timeZone IANA name, for those that have none of their own
 */
export function calendarDates(conferences: readonly Conference[], timeZone: string): CalendarDate[] {
  return conferences
    .flatMap((conference) => calendarDate(conference, timeZone))
    .sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)) || (a.last > b.last ? -1 : 1));
}

/** The events of each day, and those that may be in a month. */
export function datesDuring(dates: readonly CalendarDate[], first: string, last: string): CalendarDate[] {
  return dates.filter((date) => date.first <= last && date.last >= first);
}

/** Whether a date is known to be in the month that it may be in. */
export function isInOneMonth({ first, last, isExact }: CalendarDate): boolean {
  return isExact || monthOf(first) === monthOf(last);
}

/** The nearest month before or after another with a date that is not in that one, too; undefined where there is none. */
export function nearestMonth(
  dates: readonly CalendarDate[],
  month: string,
  direction: 'before' | 'after',
): string | undefined {
  const months =
    direction === 'after'
      ? dates.map(({ first }) => monthOf(first)).filter((each) => each > month)
      : dates.map(({ last }) => monthOf(last)).filter((each) => each < month);
  return months.sort().at(direction === 'after' ? 0 : -1);
}

/** The month to begin with: that of the first date to be over, or else of the latest past one. */
export function openingMonth(dates: readonly CalendarDate[], today: string): string {
  const [next] = dates.filter(({ last }) => last >= today).sort((a, b) => (a.last < b.last ? -1 : 1));
  if (next) return monthOf(next.first > today ? next.first : today);
  return monthOf(dates.at(-1)?.first ?? today);
}
