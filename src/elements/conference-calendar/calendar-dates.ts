import { exactDay } from '../../dataset/queries/exact-days.js';
import { lastDayOf } from '../../dataset/queries/last-day-of.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { endOfMonth, monthOf } from './calendar-weeks.js';

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

function calendarDate(conference: Conference, timeZone: string): CalendarDate[] {
  const { start, end = start } = conference;
  if (start === undefined || end === undefined) return [];
  const first = exactDay(start, timeZone);
  return first !== undefined && exactDay(end, timeZone) !== undefined
    ? [{ conference, first, last: lastDayOf(conference, first, timeZone), isExact: true }]
    : [{ conference, first: firstDay(start), last: finalDay(end), isExact: false }];
}

/** When the conferences are: the earlier first, and of those that begin together the longer. Without a date it is left out. */
export function calendarDates(conferences: readonly Conference[], timeZone: string): CalendarDate[] {
  return conferences
    .flatMap((conference) => calendarDate(conference, timeZone))
    .sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)) || (a.last > b.last ? -1 : 1));
}

/** What takes place on a day, and what may take place in a month. */
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
