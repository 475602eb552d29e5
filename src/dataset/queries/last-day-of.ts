import { wallClock } from './clock-in.js';
import { DAY_LENGTH, hasTime } from './dates.js';
import { exactDay, shiftedDay } from './exact-days.js';
import type { Period } from './is-when.js';

/** Until then the night belongs to the evening before: what ends at two is no matter of the next day. */
const NIGHT_ENDS = '06:00';

/**
 * The last calendar day of what begins on `first`; the same where no end, or no day of it, is known.
 *
 * @param timeZone IANA name of the event's own zone
 */
export function lastDayOf({ end }: Period, first: string, timeZone: string): string {
  const day = exactDay(end, timeZone);
  if (end === undefined || day === undefined) return first;
  const isNight = hasTime(end) && wallClock(end, timeZone).slice(DAY_LENGTH + 1) <= NIGHT_ENDS;
  const last = isNight ? shiftedDay(day, -1) : day;
  return last < first ? first : last;
}
