import type { Conference, Registration } from '../schema/conference.js';
import type { Session, SessionRegistration } from '../schema/session.js';
import { dayOf, hasTime, isOver, isWhen } from './dates.js';

/** Whether people can still register: `over` also where the dataset has not been told yet. */
type RegistrationState = 'not-open' | 'open' | 'few-left' | 'waiting-list' | 'sold-out' | 'over';

/** Words that mean the same as another. */
const SYNONYMS = { full: 'sold-out', waitlist: 'waiting-list' } as const;

type Word = NonNullable<(Registration | SessionRegistration)['status']>;

/** The status in one word of each meaning; `sold-out` also where seats can be had and none is left. */
function wordOf({
  status,
  seats,
}: Registration | SessionRegistration): Exclude<Word, keyof typeof SYNONYMS> | undefined {
  const isOpen = status === undefined || status === 'open' || status === 'few-left';
  if (isOpen && seats === 0) return 'sold-out';
  return status === 'full' || status === 'waitlist' ? SYNONYMS[status] : status;
}

/** Whether there are seats left at a session; undefined where nothing is said about it. */
export function seatState({
  registration,
}: Pick<Session, 'registration'>): Exclude<RegistrationState, 'not-open' | 'over'> | 'closed' | undefined {
  const word = registration && wordOf(registration);
  return word === 'not-open' ? undefined : (word ?? (registration?.seats ? 'open' : undefined));
}

/**
 * The state of a registration. It is over after its deadline, after the conference, and where that is cancelled, whatever
 * its status; it is open from the date on that it says.
 *
 * @param timeZone IANA name of the event's own zone
 */
export function registrationState(conference: Conference, now: Date, timeZone: string): RegistrationState {
  const { registration = {} } = conference;
  const { opens, closes } = registration;
  const word = wordOf(registration);
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
