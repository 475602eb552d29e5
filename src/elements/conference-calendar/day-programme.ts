import { hasTime } from '../../dataset/queries/dates.js';
import { exactDay } from '../../dataset/queries/exact-days.js';
import { lastDayOf } from '../../dataset/queries/last-day-of.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import type { CalendarDate } from './calendar-dates.js';

/** The sessions of one day. */
export interface DayProgramme {
  /** Calendar day in the event's own zone; undefined for those without a day. */
  readonly day: string | undefined;
  readonly sessions: readonly Session[];
}

interface Hours {
  /** Date-times. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const byTime = (a: string, b: string) => Date.parse(a) - Date.parse(b);

/**
 * The sessions by the day they begin on, in the order of the dataset; those of a one-day conference are all on its day.
 * What has no day comes first, where no day's name stands above it.
 */
export function dayProgrammes(
  { conference, first, last }: CalendarDate,
  timeZone: string,
): readonly DayProgramme[] {
  const days = new Map<string | undefined, Session[]>();
  for (const session of conference.sessions ?? []) {
    const day = exactDay(session.start, timeZone) ?? (first === last ? first : undefined);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  const all = [...days].map(([day, sessions]) => ({ day, sessions }));
  return all.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
}

/** From when to when the sessions of a day last. What goes on until another day does not tell when the day is over. */
function sessionHours(date: CalendarDate, day: string, timeZone: string): Hours {
  const sessions = dayProgrammes(date, timeZone).find((programme) => programme.day === day)?.sessions ?? [];
  const isOff = ({ status }: Session) => status === 'cancelled' || status === 'postponed';
  const timed = sessions.filter((session) => session.start && hasTime(session.start) && !isOff(session));
  const starts = timed.flatMap(({ start }) => start ?? []);
  const ends = timed
    .filter((session) => lastDayOf(session, day, timeZone) === day)
    .flatMap(({ end }) => (end && hasTime(end) ? end : []));
  return { start: starts.sort(byTime)[0], end: ends.sort(byTime).at(-1) };
}

/**
 * From when to when a conference lasts on one of its days: its own times, or where it states none for that day, those of
 * its sessions. Without a start nothing is known.
 */
export function hoursOn(date: CalendarDate, day: string, timeZone: string): Hours {
  const { start, end }: Conference = date.conference;
  const hours = sessionHours(date, day, timeZone);
  return {
    start: day === date.first && start && hasTime(start) ? start : hours.start,
    end: day === date.last && end && hasTime(end) ? end : hours.end,
  };
}
