import { DAY, DAY_LENGTH, dayOf } from './dates.js';

/** The calendar day of a date in a zone (IANA name); undefined where only month or year is known. */
export function exactDay(date: string | undefined, timeZone: string): string | undefined {
  return date === undefined || date.length < DAY_LENGTH ? undefined : dayOf(date, timeZone);
}

/** The calendar day so many days later, or earlier. */
export function shiftedDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, DAY_LENGTH);
}
