import { isDate } from '../../../dataset/parse/rules.js';
import { DAY, DAY_LENGTH } from '../../../dataset/queries/dates.js';
import { shiftedDay } from '../../../dataset/queries/days.js';
import { isWeekday, monthNumber } from './month-names.js';
import { clockPeriod, clockTime } from './time.js';

/** The dates in a cell, in the format of the dataset, but with times without offset. */
export interface WrittenDate {
  readonly start: string;
  /** If the cell has two dates. */
  readonly end?: string | undefined;
}

/** Facts about a column that a cell alone does not tell; see `column-dates.ts`. */
export interface DateContext {
  /** Whether `9/8/2027` is in September. Without it, the day comes first, as in Europe. */
  readonly isMonthFirst?: boolean | undefined;
  /** The year of dates that name none. */
  readonly year?: string | undefined;
}

/** No date is longer. */
const LONGEST = 100;

/** Spreadsheets count the days since this one. */
const SERIAL_START = Date.UTC(1899, 11, 30);

/** Serial numbers from 1954 to 2119, which are no years. */
const SERIAL = /^([2-7]\d{4})(?:[.,](\d+))?$/;

const two = (number: string) => number.padStart(2, '0');

/** `27` is 2027, and `95` is 1995. */
function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < 70 ? '20' : '19') + year;
}

/** Day and month in the order of the column, unless only the other order is possible. */
function numeric(first: string, second: string, year: string, { isMonthFirst = false }: DateContext): string {
  const isSwapped = Number(second) > 12 || (isMonthFirst && Number(first) <= 12);
  const [day, month] = isSwapped ? [second, first] : [first, second];
  return `${wholeYear(year)}-${two(month)}-${two(day)}`;
}

function named(day: string, name: string, year: string): string {
  return `${wholeYear(year)}-${monthNumber(name) ?? ''}-${two(day)}`;
}

type Form = readonly [RegExp, (parts: readonly string[], context: DateContext) => string];

/** Forms of a single day, month or year. The result may still be an invalid date. */
const FORMS: readonly Form[] = [
  [/^(\d{4}(?:-\d\d){0,2})$/, ([date = '']) => date],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    ([year = '', month = '', day = '']) => `${year}-${two(month)}-${two(day)}`,
  ],
  [/^((?:19|20)\d\d)(\d\d)(\d\d)$/, ([year = '', month = '', day = '']) => `${year}-${month}-${day}`],
  [
    /^(\d{1,2})[-/.\s]+(\d{1,2})(?:[-/.\s]+['’]?(\d{4}|\d\d)\.?|[-/.]?)$/,
    ([first = '', second = '', year], context) => numeric(first, second, year ?? context.year ?? '', context),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.?\s*(?:of\s+|de\s+|-)?(\p{L}+)\.?(?:,?[\s-]+(?:de\s+)?['’]?(\d{4}|\d\d))?$/iu,
    ([day = '', name = '', year], context) => named(day, name, year ?? context.year ?? ''),
  ],
  [
    /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/iu,
    ([name = '', day = '', year], context) => named(day, name, year ?? context.year ?? ''),
  ],
  [/^(\p{L}+)\.?,?\s+(\d{4})$/u, ([name = '', year = '']) => `${year}-${monthNumber(name) ?? ''}`],
];

function plainDay(text: string, context: DateContext): string | undefined {
  for (const [form, toDate] of FORMS) {
    const found = form.exec(text);
    // Only a date has a year; without one, the form does not match.
    const date = found ? toDate(found.slice(1), context) : '';
    if (isDate(date)) return date;
  }
  return undefined;
}

function day(text: string, context: DateContext): string | undefined {
  const plain = text.trim().replace(/[,;]$/, '');
  const whole = plainDay(plain, context);
  if (whole !== undefined) return whole;
  const [before = '', word = ''] = /^(\p{L}+)\.?,?\s+|^/u.exec(plain) ?? [];
  const rest = word !== '' && isWeekday(word) ? plain.slice(before.length) : plain;
  return plainDay(rest.replace(/^(?:den|d\.|the|am|on)\s+/i, ''), context);
}

/** The day of a serial number, and the time from its fraction. */
function serialDate(text: string): string | undefined {
  const [, days, fraction] = SERIAL.exec(text) ?? [];
  if (days === undefined) return undefined;
  const start = shiftedDay(new Date(SERIAL_START).toISOString().slice(0, DAY_LENGTH), Number(days));
  if (fraction === undefined || Number(fraction) === 0) return start;
  const minutes = Math.round((Number(`0.${fraction}`) * DAY) / 60_000);
  return new Date(Date.parse(start) + minutes * 60_000).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** Whether a cell has the number that a spreadsheet counts days by. */
export function isSerialDate(text: string): boolean {
  return SERIAL.test(text.trim());
}

/** `24:00` is the start of the next day. */
export function atTime(date: string, time: string): string {
  return time === '24:00' ? `${shiftedDay(date, 1)}T00:00` : `${date}T${time}`;
}

/** One day, perhaps with a time after it. */
function single(text: string, context: DateContext): string | undefined {
  const only = day(text, context) ?? serialDate(text);
  if (only !== undefined) return only;
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d(?::?\d\d)?)?)$/i.exec(
    text,
  );
  if (iso) return `${iso[1] ?? ''}T${iso[2] ?? ''}`;
  const [, date = '', mark = '', time = ''] =
    /^(.*?[\d\p{L}.])(?:\s*,\s*|\s+)((?:kl\.?|klokken|at|um)\s*)?(\d{1,2}(?:[.:]\d\d){0,2}\s*(?:[ap]\.?m\.?|uhr)?)$/iu.exec(
      text,
    ) ?? [];
  // A number alone is a time only after a word that says so.
  const isTime = mark !== '' || /\D/.test(time);
  const [at, clock] = [isTime ? day(date, context) : undefined, clockTime(time)];
  return at?.length === DAY_LENGTH && clock !== undefined ? atTime(at, clock) : undefined;
}

const SEPARATOR = /\s*(?:[–—−]|-{1,2}|\b(?:til|to|bis|till|until|og|and|und)\b|&)\s*/giu;

/** The first day of a period, of which the rest stands with the last: `14.`, `30. september`. */
function firstDay(text: string, last: string, context: DateContext): string | undefined {
  const own = single(text, context.year === undefined ? { ...context, year: last.slice(0, 4) } : context);
  if (own !== undefined && own.length >= DAY_LENGTH) {
    const isYearBefore = own > last && !/\d{4}/.test(text);
    return isYearBefore ? `${Number(own.slice(0, 4)) - 1}${own.slice(4)}` : own;
  }
  const [, number] = /^(?:\p{L}+\.?,?\s+)?(?:(?:den|d\.)\s+)?(\d{1,2})\.?$/u.exec(text) ?? [];
  const start = number === undefined ? '' : `${last.slice(0, 'yyyy-mm-'.length)}${two(number)}`;
  return isDate(start) && start <= last.slice(0, DAY_LENGTH) ? start : undefined;
}

/** Two dates, of which the first may be shorter, or a date with two times. */
function period(text: string, context: DateContext): WrittenDate | undefined {
  for (const { index, 0: separator } of text.matchAll(SEPARATOR)) {
    const [left, right] = [text.slice(0, index), text.slice(index + separator.length)];
    const end = single(right, context);
    const start = end === undefined || left === '' ? undefined : firstDay(left, end, context);
    if (end !== undefined && end.length >= DAY_LENGTH && start !== undefined && start <= end)
      return { start, end };
  }
  return undefined;
}

/** `6. september 2017 kl. 9-16`, `14-09-2027 09:00 - 16:00` */
function dayWithTimes(text: string, context: DateContext): WrittenDate | undefined {
  const [, date = '', times = ''] =
    /^(.+?),?\s+((?:(?:kl\.?|klokken|at|um|from|fra)\s*)?\d{1,2}(?:[.:]\d\d)?(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|til|to|bis)\s*.+)$/iu.exec(
      text,
    ) ?? [];
  const clock = clockPeriod(times.replace(/^(?:from|fra)\s+/i, ''));
  const only = clock ? day(date, context) : undefined;
  if (!clock || only?.length !== DAY_LENGTH) return undefined;
  const { from, until } = clock;
  if (until === undefined) return { start: atTime(only, from) };
  return { start: atTime(only, from), end: atTime(until < from ? shiftedDay(only, 1) : only, until) };
}

/** `September 14-15, 2027` */
function dayLast(text: string): string {
  return text.replace(
    /^(\p{L}+)\.?\s+(\d{1,2})(\s*[-–—]\s*|\s+(?:to|and)\s+)(\d{1,2}),?\s+(\d{4})$/u,
    (_, month: string, first: string, separator: string, last: string, year: string) =>
      `${first}${separator}${last} ${month} ${year}`,
  );
}

/**
 * Parses a date as people write it in tables, in Danish, English or a language nearby: `6. september 2017`, `06-09-2017`,
 * `6/9-2017 kl. 9.30`, `2017-09`, `6.-7. september 2017`, or the serial number of a spreadsheet; undefined if it is not a
 * date.
 */
export function writtenDate(text: string, context: DateContext = {}): WrittenDate | undefined {
  const plain = dayLast(text.trim().replace(/\s+/g, ' '))
    .replace(/^(\d{4}-\d\d-\d\d\S*)\/(?=\d{4}-)/, '$1 – ')
    .replace(/^(?:fra|from)\s+/i, '');
  if (plain.length > LONGEST) return undefined;
  const only = single(plain, context);
  if (only !== undefined) return { start: only };
  return dayWithTimes(plain, context) ?? period(plain, context);
}

/** The month of a week, `uge 37 2027`. A week is not a date of the dataset, but nearly always lies in one month. */
function monthOfWeek(text: string, year: string | undefined): string | undefined {
  const [, before, week, after = before ?? year] =
    /^(?:(\d{4})[-\s]+)?(?:uge|week|wk|kw|woche|vecka|v|w)\.?\s*(\d{1,2})(?:[,\s/-]+(\d{4}))?$/i.exec(
      text.trim(),
    ) ?? [];
  if (week === undefined || after === undefined || Number(week) < 1 || Number(week) > 53) return undefined;
  // ISO 8601: the fourth of January is in the first week.
  const first = Date.UTC(Number(after), 0, 4);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY + (Number(week) - 1) * 7 * DAY;
  // The Thursday is in the month and year that most of the week is in.
  return new Date(monday + 3 * DAY).toISOString().slice(0, 'yyyy-mm'.length);
}

/** Any year, to find out what a date without one lacks. A leap year, so that every day exists. */
const ANY_YEAR = '2028';

/** How an unreadable date can be written instead, as far as it can be told: `2027-09`, `14-09-YYYY`. */
export function nearestDate(text: string, context: DateContext = {}): string | undefined {
  const week = monthOfWeek(text, context.year ?? ANY_YEAR);
  if (week !== undefined) return week;
  const found = writtenDate(text, { ...context, year: ANY_YEAR });
  const [, month = '', date = ''] = /^2028-(\d\d)-(\d\d)/.exec(found?.start ?? '') ?? [];
  return date === '' ? undefined : `${date}-${month}-${context.year ?? ANY_YEAR}`;
}
