import { hasTime, isoText, type Period } from './dates.js';
import { exactDay } from './days.js';

/** After every date. */
const LAST = '~';

const timeKey = ({ start }: Period, timeZone: string) =>
  `${exactDay(start, timeZone) ?? LAST} ${start && hasTime(start) ? isoText(Date.parse(start)) : LAST}`;

/**
 * Sessions in the order of time: on each day those with a time, then those without; at the end those without a day. An
 * import may have appended some. Those that begin together stay as they are in the dataset.
 *
 * @param timeZone IANA name of the event's own zone
 */
export function inTimeOrder<Session extends Period>(
  sessions: readonly Session[],
  timeZone: string,
): readonly Session[] {
  return sessions
    .map((session) => ({ key: timeKey(session, timeZone), session }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ session }) => session);
}

/** The same by their days: `2030-09-12`, and undefined for those without one. */
export function byDay<Session extends Period>(
  sessions: readonly Session[],
  timeZone: string,
): ReadonlyMap<string | undefined, readonly Session[]> {
  const days = new Map<string | undefined, Session[]>();
  for (const session of inTimeOrder(sessions, timeZone)) {
    const day = exactDay(session.start, timeZone);
    const own = days.get(day);
    if (own) own.push(session);
    else days.set(day, [session]);
  }
  return days;
}
