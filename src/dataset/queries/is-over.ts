import { hasTime } from './dates.js';

/**
 * Whether a date of the dataset lies behind `now`. A day is over at midnight, a month or year when its last day is, a
 * date-time at its instant.
 *
 * @param today the day of `now` in the event's own time zone; see `dayIn`.
 */
export function isOver(date: string, now: Date, today: string): boolean {
  return hasTime(date) ? Date.parse(date) < now.getTime() : date < today.slice(0, date.length);
}
