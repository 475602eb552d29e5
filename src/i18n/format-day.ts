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
