import { dayIn } from './clock-in.js';
import { dayOf } from './dates.js';
import { isOver } from './is-over.js';

export type When = 'upcoming' | 'past' | 'all';

/** The days that something takes. */
export interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * Whether a period is upcoming or past, as wished; what is going on is upcoming. Without a date it is neither.
 *
 * @param timeZone IANA name of the event's own
 */
export function isWhen(when: When, now: Date, timeZone: string): (period: Period) => boolean {
  if (when === 'all') return () => true;
  const today = dayIn(timeZone, now);
  return ({ start, end }) => {
    // When something begins does not tell when it is over, but its day does.
    const date = end ?? (start && dayOf(start, timeZone));
    return date !== undefined && isOver(date, now, today) === (when === 'past');
  };
}
