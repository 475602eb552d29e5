import { DAY, DAY_LENGTH, dayOf, hasTime, isoText, wallClock, type Period } from './dates.js';

/** The calendar day of a date in a time zone (IANA name); undefined if only the month or year is known. */
export function exactDay(date: string | undefined, timeZone: string): string | undefined {
  return date === undefined || date.length < DAY_LENGTH ? undefined : dayOf(date, timeZone);
}

/** The calendar day a number of days later, or earlier if negative. There is none before year 0 or after 9999. */
export function shiftedDay(day: string, days: number): string {
  return isoText(Date.parse(day) + days * DAY).slice(0, DAY_LENGTH);
}

/** Whether the exact days are known, as calendars cannot show a month or a year. */
export function hasDay({ start, end = start }: Period): boolean {
  return [start, end].every((date) => date !== undefined && date.length >= DAY_LENGTH);
}

/** An event that ends before this time counts as ending the day before. */
const NIGHT_ENDS = '06:00';

/**
 * The last calendar day of an event that begins on `first`; the same day if its last day is unknown.
 *
 * @param timeZone IANA name of the event's time zone
 */
export function lastDayOf({ end }: Period, first: string, timeZone: string): string {
  const day = exactDay(end, timeZone);
  if (end === undefined || day === undefined || day <= first) return first;
  const isNight = hasTime(end) && wallClock(end, timeZone).slice(DAY_LENGTH + 1) <= NIGHT_ENDS;
  return isNight ? shiftedDay(day, -1) : day;
}

/** A longer session is shown on its first day only: an end in the wrong year must not fill the page with days. */
const MOST_DAYS = 31;

/** The calendar days that a session is shown on; one without a day is shown all the same. */
export function daysOf(session: Period, timeZone: string): readonly (string | undefined)[] {
  const first = exactDay(session.start, timeZone);
  if (first === undefined) return [undefined];
  const last = lastDayOf(session, first, timeZone);
  if (last === first) return [first];
  const later = (Date.parse(last) - Date.parse(first)) / DAY;
  if (later > MOST_DAYS) return [first];
  return [...Array(later + 1).keys()].map((days) => shiftedDay(first, days));
}
