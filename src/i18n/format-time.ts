import { type DateFormat, wholeRange } from './format-date.js';
import { dateTimeFormat } from './intl-cache.js';

const MINUTE = 60_000;

/** The time of day of an instant, or from one to another: `09.00–16.00` in Danish. */
export function formatTime(start: string, end: string | undefined, { locale, timeZone }: DateFormat): string {
  const format = dateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  // Seconds are not shown: without a length, there would be the same time twice.
  const isLong = end !== undefined && Date.parse(end) - Date.parse(start) >= MINUTE;
  const times = isLong ? [start, end] : [start];
  return wholeRange(times.map((date) => format.format(new Date(date))).join('–'), locale);
}

function zonePart(
  instant: string,
  { locale, timeZone }: DateFormat,
  timeZoneName: 'short' | 'long',
): string | undefined {
  const parts = dateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value;
}

/**
 * The name of the event's time zone at an instant, `CEST` or `centraleuropæisk sommertid`. Most languages have no more than
 * a distance from Greenwich for most zones; there the city comes first, which is the same in each browser: `Nuuk, GMT-1`.
 */
export function zoneName(
  instant: string,
  format: DateFormat,
  style: 'short' | 'long' = 'short',
): string | undefined {
  const name = zonePart(instant, format, style);
  const [, city] = /^(?!Etc).*\/(.*)/.exec(format.timeZone) ?? [];
  return city && name && /\d/.test(name) ? `${city.replaceAll('_', ' ')},\u00a0${name}` : name;
}
