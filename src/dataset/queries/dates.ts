import { clockFormat, isDate } from '../parse/rules.js';

/** The years that `Date` writes with four digits. */
const FIRST = Date.parse('0000-01-01');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

export const DAY_LENGTH = '2030-09-12'.length;
const CLOCK_LENGTH = '2030-09-12T09:00'.length;

/** The clock that a date-time is written by: `2030-09-12 09:00`. */
const writtenClock = (date: string) => date.slice(0, CLOCK_LENGTH).replace('T', ' ');

/** An instant in UTC, `2026-11-23T09:00:00.000Z`. One that has no year of four digits becomes the nearest that has. */
export function isoText(instant: number): string {
  return new Date(Math.min(Math.max(instant, FIRST), LAST)).toISOString();
}

/** The wall clock, `2026-11-23 09:00`, of an instant in a time zone (IANA name). */
export function clockIn(timeZone: string, instant: Date): string {
  const year = instant.getUTCFullYear();
  // Intl writes other years with fewer or more digits, and such texts do not compare.
  const hasFourDigits = year > 1000 && year < 9999;
  return hasFourDigits ? clockFormat(timeZone).format(instant) : writtenClock(isoText(instant.getTime()));
}

/** The calendar day, `2026-11-23`, of an instant in a time zone (IANA name). */
export function dayIn(timeZone: string, instant: Date): string {
  return clockIn(timeZone, instant).slice(0, DAY_LENGTH);
}

/** Milliseconds. */
export const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** By how much a clock that shows `2030-09-12 09:00` at an instant is ahead of UTC. In milliseconds, of whole minutes. */
function offset(instant: number, clock: string): number {
  return Date.parse(`${clock.replace(' ', 'T')}Z`) - Math.floor(instant / MINUTE) * MINUTE;
}

/** Since then, every clock is ahead of UTC by whole minutes. */
const WHOLE_MINUTES = Date.parse('1973');

/** Above the number of days in a large dataset. Bounds the memory of a server. */
const LIMIT = 50_000;

/** By time zone and day, how much its clock is ahead of UTC; undefined where it is changed on that day or about it. */
const offsets = new Map<string, number | undefined>();

/** By how much the clock of a time zone is ahead of UTC all day long: Intl is slow, and a list has many times of few days. */
function offsetOfDay(instant: number, timeZone: string): number | undefined {
  const day = Math.floor(instant / DAY);
  const key = `${timeZone} ${day}`;
  if (offsets.has(key)) return offsets.get(key);
  const [before, after] = [day * DAY - 2 * HOUR, day * DAY + 26 * HOUR].map((each) =>
    offset(each, clockIn(timeZone, new Date(each))),
  );
  const same = before === after && instant > WHOLE_MINUTES ? before : undefined;
  if (offsets.size >= LIMIT) offsets.clear();
  offsets.set(key, same);
  return same;
}

/** By time zone and date-time: each slice of a long list asks again. */
const clocks = new Map<string, string>();

/** The wall clock of a date-time of the dataset in a zone, which compares as text: `2030-09-12 09:00`. */
export function wallClock(date: string, timeZone: string): string {
  const key = `${timeZone} ${date}`;
  const known = clocks.get(key);
  if (known) return known;
  const instant = Date.parse(date);
  const ahead = offsetOfDay(instant, timeZone);
  const clock =
    ahead === undefined ? clockIn(timeZone, new Date(instant)) : writtenClock(isoText(instant + ahead));
  if (clocks.size >= LIMIT) clocks.clear();
  clocks.set(key, clock);
  return clock;
}

/** Whether a clock shows the time of a date-time twice, as in the night that summer time ends. */
export function isDoubled(date: string, timeZone: string): boolean {
  const instant = Date.parse(date);
  if (offsetOfDay(instant, timeZone) !== undefined) return false;
  const time = wallClock(date, timeZone);
  // Lord Howe changes by half an hour.
  return [-60, -30, 30, 60].some(
    (minutes) => clockIn(timeZone, new Date(instant + minutes * MINUTE)) === time,
  );
}

/** How programs write a time, whatever the clock at the event. */
const UTC = /(Z|[+-]00:00)$/;

/**
 * Whether clocks are changed among the times of these periods: that of the time zone (IANA name), or the one they are
 * written by, as where a conference moves on to another country.
 */
export function isClockChanged(periods: readonly Period[], timeZone: string): boolean {
  const dates = periods.flatMap(({ start, end }) => [start, end]);
  const times = dates.flatMap((date) => (date && hasTime(date) ? date : []));
  const own = (date: string) => offset(Date.parse(date), wallClock(date, timeZone));
  const written = (date: string) =>
    UTC.test(date) ? own(date) : offset(Date.parse(date), date.slice(0, CLOCK_LENGTH));
  return [own, written].some((offsetOf) => new Set(times.map(offsetOf)).size > 1);
}

/** Whether a date of the dataset has a time of day. */
export function hasTime(date: string): boolean {
  return date.length > DAY_LENGTH;
}

/**
 * The calendar day of a date in a time zone (IANA name), whatever offset it is written with. A date without a time is
 * the same everywhere and keeps its precision.
 */
export function dayOf(date: string, timeZone: string): string {
  return hasTime(date) ? wallClock(date, timeZone).slice(0, DAY_LENGTH) : date;
}

interface Zoned {
  readonly timeZone?: string | undefined;
}

/** The time zone (IANA name) whose clock a conference is shown by: its own, or that of the dataset. */
export function zoneOf(dataset: { readonly timeZone: string }, { timeZone }: Zoned): string {
  return timeZone ?? dataset.timeZone;
}

/** The year of a date in a time zone (IANA name). */
export function yearIn(date: string | undefined, timeZone: string): string | undefined {
  return date && dayOf(date, timeZone).slice(0, '2030'.length);
}

export const isYear = (value: string): boolean => /^\d{4}$/.test(value);

/** Whether it is a year, month or day in the format of the dataset. */
export const isDay = (value: string): boolean => isDate(value) && !hasTime(value);

/**
 * Whether a date of the dataset is in the past. A day is over at midnight, a month or year after its last day, a
 * date-time at its instant.
 *
 * @param today the day of `now` in the event's own time zone; see `dayIn`.
 */
export function isOver(date: string, now: Date, today: string): boolean {
  return hasTime(date) ? Date.parse(date) < now.getTime() : date < today.slice(0, date.length);
}

export const WHENS = ['all', 'upcoming', 'past'] as const;

export type When = (typeof WHENS)[number];

/** Start and end of an event. */
export interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * Tests whether a period is upcoming or past by the clock of a time zone (IANA name). An ongoing period is upcoming; one
 * without a date is neither.
 */
export function isWhen(when: When, now: Date): (period: Period, timeZone: string) => boolean {
  if (when === 'all') return () => true;
  const instant = now.toISOString();
  return ({ start, end }, timeZone) => {
    const today = dayOf(instant, timeZone);
    // Without an end, an event lasts until the end of its first day.
    const date = end ?? (start && dayOf(start, timeZone));
    return date !== undefined && isOver(date, now, today) === (when === 'past');
  };
}

/** The first start with a time of day; undefined if there is none. */
export function firstTime(periods: readonly Period[]): string | undefined {
  return periods.find(({ start }) => start && hasTime(start))?.start;
}

/**
 * Compares by start, for `sort`. Starts are compared as instants, because their offsets may differ.
 * Periods without a start come last in either order.
 */
export function byStart(order: 'newest' | 'oldest'): (a: Period, b: Period) => number {
  const direction = order === 'newest' ? -1 : 1;
  // A sort compares each start many times, and parsing dates is slow.
  const instants = new Map<string, number>();
  const instant = ({ start }: Period) => {
    if (start === undefined) return direction * Infinity;
    const known = instants.get(start) ?? Date.parse(start);
    instants.set(start, known);
    return known;
  };
  // The difference of two infinities is NaN.
  return (a, b) => direction * (instant(a) - instant(b)) || 0;
}
