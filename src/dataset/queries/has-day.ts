import type { Period } from './is-when.js';

const DAY_LENGTH = '2027-09-14'.length;

/** Whether it is known on which days something is: calendars have no place for a month or a year. */
export function hasDay({ start, end = start }: Period): boolean {
  return [start, end].every((date) => date !== undefined && date.length >= DAY_LENGTH);
}
