import { DAY_LENGTH } from './dates.js';
import type { Period } from './is-when.js';

/** Whether it is known on which days something is: calendars have no place for a month or a year. */
export function hasDay({ start, end = start }: Period): boolean {
  return [start, end].every((date) => date !== undefined && date.length >= DAY_LENGTH);
}
