/** How long a prerendered widget shows the right thing. */
import { DAY, DAY_LENGTH, hasTime, isoText, wallClock } from '../dataset/queries/dates.js';
import type { Dataset } from '../dataset/schema/dataset.js';

/** The fields with dates that widgets compare with the clock. */
const DATES = new Set(['start', 'end', 'opens', 'closes']);

/** The instant, in milliseconds, at which a day (ISO 8601) begins in a time zone (IANA name). */
function startOf(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00Z`);
  const ahead = (instant: number) =>
    Date.parse(`${wallClock(isoText(instant), timeZone).replace(' ', 'T')}Z`) - instant;
  // Clocks may be changed between the two.
  return utc - ahead(utc - ahead(utc));
}

/** The day after the last one of a day, month or year (ISO 8601). */
function dayAfter(period: string): string {
  const date = new Date(period);
  if (period.length === DAY_LENGTH) date.setUTCDate(date.getUTCDate() + 1);
  else if (period.length === '2027-09'.length) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return isoText(date.getTime()).slice(0, DAY_LENGTH);
}

/** The instants at which a date begins to be now, and ceases to be. */
function instantsOf(date: string, timeZone: string): number[] {
  const period = hasTime(date) ? wallClock(date, timeZone).slice(0, DAY_LENGTH) : date;
  const first = isoText(Date.parse(period)).slice(0, DAY_LENGTH);
  const ends = [startOf(first, timeZone), startOf(dayAfter(period), timeZone)];
  return hasTime(date) ? [...ends, Date.parse(date)] : ends;
}

/** A date, and the time zone (IANA name) whose days are meant. */
type ZonedDate = readonly [date: string, timeZone: string];

function* datesIn(value: unknown, timeZone: string): Generator<ZonedDate> {
  if (typeof value !== 'object' || value === null) return;
  const zone = 'timeZone' in value && typeof value.timeZone === 'string' ? value.timeZone : timeZone;
  for (const [name, each] of Object.entries(value)) {
    if (typeof each === 'string') {
      if (DATES.has(name)) yield [each, zone];
    } else yield* datesIn(each, zone);
  }
}

/** Widgets that say what is on now and next, or where to follow it online just before and while it is. A server does not. */
const OF_SESSIONS = new Set(['conference-programme', 'conference-details']);

/** Whether any session is on today. */
function isUnderWay({ conferences, timeZone }: Dataset, now: number): boolean {
  return conferences.some(({ sessions = [], ...conference }) =>
    sessions.some(({ start = '', end = start }) => {
      if (!start) return false;
      const instants = [start, end].flatMap((date) => instantsOf(date, conference.timeZone ?? timeZone));
      return Math.min(...instants) <= now && now < Math.max(...instants);
    }),
  );
}

/** How long what a server writes is right, and for whom. */
export interface Validity {
  /** The next moment (ISO 8601, UTC) at which something may change; empty if there is none. */
  readonly until: string;
  /** IANA name of the visitors' time zone, in which no time needs the name of its zone; empty if there are no times. */
  readonly timeZone: string;
}

/** How long what a server writes about a dataset at a moment is right; undefined where only the script can say it. */
export function validityOf(tag: string, dataset: Dataset, now: Date): Validity | undefined {
  const instant = now.getTime();
  if (OF_SESSIONS.has(tag) && isUnderWay(dataset, instant)) return undefined;
  const dates = [...datesIn(dataset, dataset.timeZone)];
  let until = Infinity;
  for (const [date, timeZone] of dates)
    for (const each of instantsOf(date, timeZone)) if (each > instant && each < until) until = each;
  if (tag === 'conference-calendar') {
    const tomorrow = wallClock(isoText(instant + DAY), dataset.timeZone).slice(0, DAY_LENGTH);
    until = Math.min(until, startOf(tomorrow, dataset.timeZone));
  }
  return {
    until: until === Infinity ? '' : isoText(until),
    timeZone: dates.some(([date]) => hasTime(date)) ? dataset.timeZone : '',
  };
}
