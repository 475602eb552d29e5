import type { View } from '../core/view.js';
import { dayOf, hasTime, wallClock } from '../dataset/queries/dates.js';
import type { Conference } from '../dataset/schema/conference.js';
import { formatWeekday } from '../i18n/format-date.js';
import { formatOf, hoursText, ownZone } from './dates.js';

interface Followed {
  readonly onlineUrl?: string | undefined;
}

/** Whether a conference, or any of these sessions of it, can be followed from anywhere. */
function isOnline({ attendance, status, onlineUrl }: Conference, sessions: readonly Followed[]): boolean {
  return (
    attendance === 'online' ||
    attendance === 'mixed' ||
    status === 'moved-online' ||
    [onlineUrl, ...sessions.map((session) => session.onlineUrl)].some(Boolean)
  );
}

/**
 * The time zone (IANA name) of a visitor who may follow a conference, or one of these sessions of it, by another clock than
 * its own; undefined elsewhere.
 */
export function zoneOfFollower(
  view: View,
  conference: Conference,
  sessions: readonly Followed[] = [],
): string | undefined {
  const { visitorTimeZone } = view;
  const isOther = visitorTimeZone !== formatOf(view).timeZone;
  return isOther && isOnline(conference, sessions) ? visitorTimeZone : undefined;
}

/**
 * A time by the visitor's own clock, to stand after that of the event: `(03.00 hos dig)`, on another day
 * `(fredag kl. 01.30 hos dig)`. Empty where both clocks show the same, or where one has to be there.
 *
 * @param sessions those that begin or end then
 */
export function ownTime(
  view: View,
  conference: Conference,
  date: string | undefined,
  sessions?: readonly Followed[],
): string {
  const timeZone = zoneOfFollower(view, conference, sessions);
  if (!timeZone || date === undefined || !hasTime(date)) return '';
  const differs = (read: typeof wallClock) => read(date, timeZone) !== read(date, formatOf(view).timeZone);
  if (!differs(wallClock)) return '';
  const { messages } = view;
  const own = { ...view, timeZone };
  const time = hoursText({ ...own, namesZones: false }, { start: date }, ownZone) ?? '';
  return `(${messages.atVisitor(
    differs(dayOf) ? messages.moment(formatWeekday(date, formatOf(own)), time) : time,
  )})`;
}

/** Whether any time of a conference's sessions is told by the visitor's own clock, too. */
export function hasOwnTimes(view: View, conference: Conference): boolean {
  const { sessions = [] } = conference;
  if (!zoneOfFollower(view, conference, sessions)) return false;
  return sessions.some((session) => ownTime(view, conference, session.start, [session]));
}
