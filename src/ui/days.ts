import { hasTime } from '../i18n/format-date.js';
import { wallClock } from '../i18n/format-day.js';
import type { Dated } from './dates.js';

const DAY = 86_400_000;

const DAY_LENGTH = '2030-09-12'.length;

/** Until then the night belongs to the evening before: what ends at two is no matter of the next day. */
const NIGHT_ENDS = '06:00';

/** The calendar day so many days later, or earlier. */
export function shiftedDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, DAY_LENGTH);
}

/** The calendar day of a date in a zone (IANA name); undefined where only month or year is known. */
export function dayOf(date: string | undefined, timeZone: string): string | undefined {
  if (date === undefined || date.length < DAY_LENGTH) return undefined;
  return hasTime(date) ? wallClock(date, timeZone).slice(0, DAY_LENGTH) : date;
}

/**
 * The last calendar day of what begins on `first`; the same where no end, or no day of it, is known.
 *
 * @param timeZone IANA name of the event's own zone
 */
export function lastDayOf({ end }: Dated, first: string, timeZone: string): string {
  const day = dayOf(end, timeZone);
  if (end === undefined || day === undefined) return first;
  const isNight = hasTime(end) && wallClock(end, timeZone).slice(DAY_LENGTH + 1) <= NIGHT_ENDS;
  const last = isNight ? shiftedDay(day, -1) : day;
  return last < first ? first : last;
}
