import { clockIn, hasTime, isoText } from '../../dataset/queries/dates.js';
import type { JCal } from './content-lines.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How far the clock of a time zone (IANA name) is ahead of UTC at an instant. Milliseconds, in whole minutes. */
function offsetAt(instant: number, timeZone: string): number {
  const minute = Math.floor(instant / MINUTE) * MINUTE;
  return Date.parse(`${clockIn(timeZone, new Date(minute)).replace(' ', 'T')}Z`) - minute;
}

/** `+02:00` */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${digits.join(':')}`;
}

/** The wall clock with seconds, as iCalendar and ISO 8601 have it: `2027-09-14T09:00:00`. */
function localText(instant: number, offset: number): string {
  return isoText(instant + offset).slice(0, '2027-09-14T09:00:00'.length);
}

/** The wall clock of an instant in a time zone: `2027-09-14T09:00:00`. */
export function localTime(instant: Date, timeZone: string): string {
  return localText(instant.getTime(), offsetAt(instant.getTime(), timeZone));
}

/** A date of the dataset with the offset that clocks have at the event, whatever offset it is written with. Days are unchanged. */
export function withOffset(date: string, timeZone: string): string {
  if (!hasTime(date)) return date;
  const instant = Date.parse(date);
  const offset = offsetAt(instant, timeZone);
  const written = offsetText(offset);
  const isWritten = date.endsWith(written) || (offset === 0 && date.endsWith('Z'));
  return isWritten ? date : localText(instant, offset) + written;
}

/** A change of the clock. */
interface Onset {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** The last change of the clock before an instant, within a year; where there is none, none on the first day of that year. */
function lastOnset(instant: number, timeZone: string): Onset {
  const after = offsetAt(instant, timeZone);
  let late = Math.floor(instant / MINUTE) * MINUTE;
  // A month of fasting stops summer time in some countries, so steps are shorter.
  let early = late;
  for (let step = 0; step < 30 && offsetAt(early, timeZone) === after; step += 1) {
    late = early;
    early -= 13 * DAY;
  }
  const before = offsetAt(early, timeZone);
  if (before === after) return { instant: late, before, after };
  while (late - early > MINUTE) {
    const middle = Math.floor((early + late) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, timeZone) === after) late = middle;
    else early = middle;
  }
  return { instant: late, before, after };
}

/**
 * A time zone as a component of a calendar (RFC 5545, section 3.6.5): what its clocks show at each of these
 * instants. It lists changes of the clock one by one, because nobody knows the rules that later ones will follow.
 */
export function timeZoneComponent(timeZone: string, instants: readonly Date[]): JCal {
  const onsets = new Map<number, Onset>();
  for (const each of [...instants].sort((a, b) => a.getTime() - b.getTime())) {
    const onset = lastOnset(each.getTime(), timeZone);
    onsets.set(onset.instant, onset);
  }
  const changes = [...onsets.values()].map(({ instant, before, after }): JCal => [
    after > before ? 'daylight' : 'standard',
    [
      ['dtstart', {}, 'date-time', localText(instant, before)],
      ['tzoffsetfrom', {}, 'utc-offset', offsetText(before)],
      ['tzoffsetto', {}, 'utc-offset', offsetText(after)],
    ],
    [],
  ]);
  return ['vtimezone', [['tzid', {}, 'text', timeZone]], changes];
}
