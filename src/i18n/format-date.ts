import { dateTimeFormat } from './intl-cache.js';

const PRECISIONS: readonly [length: number, options: Intl.DateTimeFormatOptions][] = [
  ['2017'.length, { year: 'numeric' }],
  ['2017-09'.length, { year: 'numeric', month: 'long' }],
  ['2017-09-06'.length, { year: 'numeric', month: 'long', day: 'numeric' }],
];

export interface DateFormat {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name of the event's time zone, not the visitor's. */
  readonly timeZone: string;
}

/** Of a range that a line broke, Arabic readers would take the second number for the first: it is kept on one line. */
export function wholeRange(text: string, locale: string): string {
  return locale.startsWith('ar') ? text.replace(/(?<=\d)\s?([–-])\s?(?=\d)/g, '\u2060$1\u2060') : text;
}

/** In words: browsers take long, for a range twenty times as long as for a date, and a list marks its words at each letter. */
const texts = new Map<string, string>();

/** More than a dataset is likely to have; the limit is for servers that render many. */
const MOST_TEXTS = 20_000;

/**
 * A date or a range of days in words, without times: `2017`, `september 2017`, `3.–5. september 2026`. A range has the
 * coarser precision of its two dates.
 *
 * @param start `yyyy`, `yyyy-mm` or `yyyy-mm-dd`, as `end`
 * @param locale BCP 47 tag
 */
export function formatDate(start: string, end: string | undefined, locale: string): string {
  const key = [locale, start, end].join();
  const known = texts.get(key);
  if (known !== undefined) return known;
  const length = Math.min(start.length, end?.length ?? start.length);
  const [, options] = PRECISIONS.find(([precision]) => precision === length) ?? [];
  const format = dateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const day = (date: string) => new Date(date.slice(0, length));
  const text =
    end === undefined
      ? format.format(day(start))
      : // Chromium has plain spaces around the dash where Node has thin ones; pages are the same from both.
        wholeRange(format.formatRange(day(start), day(end)).replaceAll('\u2009', ' '), locale);
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(key, text);
  return text;
}

/** A calendar day with its weekday and without its year: `torsdag den 12. september`. */
export function formatDay(day: string, locale: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return dateTimeFormat(locale, options).format(new Date(day));
}

/** The day of an instant in the event's time zone, without its year: `12. september`. */
export function formatDayOfYear(instant: string, { locale, timeZone }: DateFormat): string {
  return dateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone }).format(new Date(instant));
}

/** The weekday of an instant in the event's time zone: `torsdag`. */
export function formatWeekday(instant: string, { locale, timeZone }: DateFormat): string {
  return dateTimeFormat(locale, { weekday: 'long', timeZone }).format(new Date(instant));
}
