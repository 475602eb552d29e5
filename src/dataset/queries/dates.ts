import { wallClock } from './clock-in.js';

/** Milliseconds. */
export const DAY = 86_400_000;

export const DAY_LENGTH = '2030-09-12'.length;

/** Whether a date of the dataset says the time of day. */
export function hasTime(date: string): boolean {
  return date.length > DAY_LENGTH;
}

/**
 * The calendar day of a date as clocks in a zone (IANA name) show it, whatever the offset it is written with. A date without a
 * time is the same everywhere, and stays as precise as it is.
 */
export function dayOf(date: string, timeZone: string): string {
  return hasTime(date) ? wallClock(date, timeZone).slice(0, DAY_LENGTH) : date;
}

/** The year of a date, as clocks in a zone (IANA name) show it. */
export function yearIn(date: string | undefined, timeZone: string): string | undefined {
  return date && dayOf(date, timeZone).slice(0, '2030'.length);
}
