import type { Conference } from '../schema/conference.js';
import { dayOf, hasTime, isOver, isWhen } from './dates.js';

/** Whether people can still register: `over` also where the dataset has not been told yet. */
type RegistrationState = 'not-open' | 'open' | 'waiting-list' | 'sold-out' | 'over';

/**
 * The state of a registration. It is over after its deadline, after the conference, and where that is cancelled, whatever
 * its status; it is open from the date on that it says.
 *
 * @param timeZone IANA name of the event's own zone
 */
export function registrationState(conference: Conference, now: Date, timeZone: string): RegistrationState {
  const { status: word, opens, closes } = conference.registration ?? {};
  const today = dayOf(now.toISOString(), timeZone);
  const isPast = isWhen('past', now)(conference, timeZone);
  if (conference.status === 'cancelled' || word === 'closed' || isPast) return 'over';
  if (closes !== undefined && isOver(closes, now, today)) return 'over';
  const hasOpened =
    opens !== undefined &&
    (hasTime(opens) ? Date.parse(opens) <= now.getTime() : opens <= today.slice(0, opens.length));
  if (word === 'not-open') return hasOpened ? 'open' : word;
  return word ?? (opens === undefined || hasOpened ? 'open' : 'not-open');
}
