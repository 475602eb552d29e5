import { z } from './zod.js';

const PATTERN =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?$/;

/** Whether the day exists in its month: `2017-02-29` matches the pattern, but there was no such day. */
function isCalendarDate(value: string): boolean {
  const day = Number(value.slice(8, 10));
  return day <= 28 || new Date(`${value.slice(0, 10)}T00:00Z`).getUTCDate() === day;
}

/**
 * An ISO 8601 date in the precision that is known: `2017`, `2017-09`, `2017-09-06`, or a date-time with its offset
 * from UTC, `2027-09-14T09:00:00+02:00`. The precision given is the precision shown.
 */
export const date = z
  .string()
  .check(z.regex(PATTERN, { error: 'date', abort: true }), z.refine(isCalendarDate, 'date'));

export type DateString = z.infer<typeof date>;
