import { dayIn, hasTime } from '../../dataset/queries/dates.js';
import { eventStatus } from '../../dataset/queries/events.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import type { LaidOutDay } from './programme-rows.js';

export type Progress = 'now' | 'next';

interface Timed {
  readonly session: Session;
  readonly start: number;
  readonly end: number | undefined;
}

const day = (instant: number, timeZone: string) => dayIn(timeZone, new Date(instant));

function timed(conference: Conference, session: Session): readonly Timed[] {
  const { start, end } = session;
  const status = eventStatus({ conference, session });
  const isOff = status === 'cancelled' || status === 'postponed';
  if (isOff || start === undefined || !hasTime(start)) return [];
  return [
    {
      session,
      start: Date.parse(start),
      end: end !== undefined && hasTime(end) ? Date.parse(end) : undefined,
    },
  ];
}

const known = new WeakMap<Conference, readonly Timed[]>();

/** Those that take place and have a time. Read once, because each slice of a long programme asks again. */
function allTimed(conference: Conference): readonly Timed[] {
  const all = known.get(conference) ?? (conference.sessions ?? []).flatMap((each) => timed(conference, each));
  known.set(conference, all);
  return all;
}

/**
 * The sessions under way, and those that begin next on the same day. Without a stated end, a session ends when the next begins. What is
 * cancelled or postponed is neither.
 *
 * @param timeZone IANA name of the event's own zone, whose midnight ends the day
 */
export function progressOf(
  conference: Conference,
  now: Date,
  timeZone: string,
): ReadonlyMap<Session, Progress> {
  const instant = now.getTime();
  const all = allTimed(conference);
  const isRunning = ({ start, end }: Timed) => {
    if (start > instant) return false;
    if (end !== undefined) return instant < end;
    const following = all.filter((other) => other.start > start).map((other) => other.start);
    return following.length > 0 && instant < Math.min(...following) && day(start, timeZone) === today;
  };
  const today = day(instant, timeZone);
  const soonest = Math.min(...all.map(({ start }) => start).filter((start) => start > instant));
  const isNext = ({ start }: Timed) => start === soonest && day(start, timeZone) === today;
  return new Map([
    ...all.filter(isNext).map(({ session }): [Session, Progress] => [session, 'next']),
    ...all.filter(isRunning).map(({ session }): [Session, Progress] => [session, 'now']),
  ]);
}

/** What of the days before a day has not ended yet, each under its own day, as a list. */
export function stillRunning(
  days: readonly LaidOutDay[],
  today: string,
  progress: ReadonlyMap<Session, Progress>,
): readonly LaidOutDay[] {
  const current = days.find(({ date }) => date === today)?.slots.flatMap(({ sessions }) => sessions) ?? [];
  const runs = (session: Session) => progress.get(session) === 'now' && !current.includes(session);
  return days
    .filter(({ date }) => date !== undefined && date < today)
    .map(({ date, slots }) => ({
      date,
      grid: undefined,
      slots: slots
        .map((slot) => ({ ...slot, sessions: slot.sessions.filter(runs) }))
        .filter(({ sessions }) => sessions.length > 0),
    }))
    .filter(({ slots }) => slots.length > 0);
}
