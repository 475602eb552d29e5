import { hasTime } from '../../../dataset/queries/dates.js';

const MINUTE = 60_000;

/**
 * The end of an event with a duration. It has the offset of the start, which is still the right instant when the clocks
 * change in between.
 *
 * @param start a date-time with its offset; for anything else the end is unknown
 */
export function endAfter(start: unknown, minutes: number | undefined): string | undefined {
  if (typeof start !== 'string' || !hasTime(start) || !minutes) return undefined;
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? 'Z';
  const local = Date.parse(`${start.slice(0, start.length - offset.length)}Z`) + minutes * MINUTE;
  return Number.isNaN(local)
    ? undefined
    : new Date(local).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length) + offset;
}
