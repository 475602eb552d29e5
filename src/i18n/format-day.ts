import type { DateFormat } from './format-date.js';
import { dateTimeFormat } from './intl-cache.js';

/** A calendar day with its weekday and without its year: `torsdag den 12. september`. */
export function formatDay(day: string, locale: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return dateTimeFormat(locale, options).format(new Date(day));
}

/** The weekday of an instant, in the event's own zone: `torsdag`. */
export function formatWeekday(instant: string, { locale, timeZone }: DateFormat): string {
  return dateTimeFormat(locale, { weekday: 'long', timeZone }).format(new Date(instant));
}

/** The name of the event's zone at an instant, `centraleuropæisk sommertid`. */
export function formatZone(instant: string, { locale, timeZone }: DateFormat): string {
  const parts = dateTimeFormat(locale, { timeZone, timeZoneName: 'long' }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** More instants than a page shows; the bound is for a server. */
const LIMIT = 10_000;

const wallClocks = new Map<string, string>();

/** The wall clock of an instant in a zone, in a form that compares as text: `2030-09-12 09:00`. */
export function wallClock(instant: string, timeZone: string): string {
  const key = instant + timeZone;
  // A programme asks for the same few instants thousands of times. Swedish writes dates as ISO 8601 does.
  const text =
    wallClocks.get(key) ??
    dateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(instant));
  if (wallClocks.size >= LIMIT) wallClocks.clear();
  wallClocks.set(key, text);
  return text;
}
