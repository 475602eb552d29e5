import { dayOf, hasTime } from './dates.js';
import { daysOf } from './days.js';
import { inTimeOrder } from './session-order.js';
import type { Session } from '../schema/session.js';

/** Sessions that begin at one time; or one alone, whose beginning is not known or was on an earlier day. */
export interface Slot {
  /** The day it is shown on; undefined where none is known. */
  readonly day: string | undefined;
  /** Date-time of the beginning; undefined where no time is known, and where it was on an earlier day. */
  readonly start: string | undefined;
  /** Whether it began on an earlier day. */
  readonly isContinued: boolean;
  readonly sessions: readonly Session[];
}

export interface ProgrammeDay {
  /** Calendar day in the event's own zone; undefined for what has no day. */
  readonly date: string | undefined;
  /** First sessions that continue from an earlier day, then by time, then those without a time. */
  readonly slots: readonly Slot[];
}

/**
 * Earlier days' sessions first, then by beginning, then those without a time.
 *
 * @param sessions in order of time
 */
function slotsOf(day: string | undefined, sessions: readonly Session[], timeZone: string): Slot[] {
  const continued: Slot[] = [];
  const untimed: Slot[] = [];
  const timed = new Map<number, { start: string; sessions: Session[] }>();
  for (const session of sessions) {
    const { start } = session;
    if (start === undefined || !hasTime(start)) {
      untimed.push({ day, start: undefined, isContinued: false, sessions: [session] });
    } else if (dayOf(start, timeZone) !== day) {
      continued.push({ day, start: undefined, isContinued: true, sessions: [session] });
    } else {
      const instant = Date.parse(start);
      const slot = timed.get(instant) ?? { start, sessions: [] };
      slot.sessions.push(session);
      timed.set(instant, slot);
    }
  }
  const begun = [...timed.values()].map((slot) => ({ day, isContinued: false, ...slot }));
  return [...continued, ...begun, ...untimed];
}

/**
 * The sessions by day and beginning, as clocks show them at the event. What takes several days stands on each of them;
 * what has no day comes last.
 *
 * @param timeZone IANA name of the event's own zone
 */
export function programmeDays(sessions: readonly Session[], timeZone: string): readonly ProgrammeDay[] {
  const days = new Map<string | undefined, Session[]>();
  for (const session of inTimeOrder(sessions, timeZone)) {
    for (const day of daysOf(session, timeZone)) {
      const own = days.get(day);
      if (own) own.push(session);
      else days.set(day, [session]);
    }
  }
  const dates = [...days.keys()].filter((day) => day !== undefined).sort();
  const all = days.has(undefined) ? [...dates, undefined] : dates;
  return all.map((date) => ({ date, slots: slotsOf(date, days.get(date) ?? [], timeZone) }));
}

/** The calendar days among them. */
export function datesOf(days: readonly ProgrammeDay[]): readonly string[] {
  return days.map(({ date }) => date).filter((date) => date !== undefined);
}
