import { shiftedDay } from '../../dataset/queries/days.js';
import { isDate } from '../../dataset/parse/rules.js';

/** The dates in a cell, in the format of the dataset, but with times without offset. */
export interface WrittenDate {
  readonly start: string;
  /** If the cell has two dates. */
  readonly end?: string | undefined;
}

/** Languages of month names. */
const LANGUAGES = ['da', 'en', 'de', 'sv', 'nb'];

const WEEKDAY = /^\p{L}+da[gy]\s*,?\s*/iu;
const ARTICLE = /^(?:den|d\.|the)\s+/i;

/** `kl. 9.30`, `at 9:30` or `09:30` after a date. */
const TIME =
  /[,\s]+(?:kl\.?|klokken|at)?\s*(\d{1,2})[.:](\d\d)(?::\d\d)?$|[,\s]+(?:kl\.?|klokken|at)\s*(\d{1,2})$/i;

const two = (number: string) => number.padStart(2, '0');

/** Month numbers, `09`, by name and abbreviation. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => {
        const name = format
          .format(Date.UTC(2017, month, 1))
          .toLowerCase()
          .replace('.', '');
        return [name, two(String(month + 1))] as const;
      });
    }),
  ),
);

/** Letters needed to recognise a month in each of the languages. */
const MIN_LETTERS = 3;

/** The number of a month from its name or the start of it, `sept`; empty if unknown. */
function month(name: string): string {
  const wanted = name.toLowerCase();
  const whole = [...MONTHS.keys()].find((each) => wanted.length >= MIN_LETTERS && each.startsWith(wanted));
  return MONTHS.get(wanted) ?? MONTHS.get(whole ?? '') ?? '';
}

/** Forms of a single day, month or year. The result may still be an invalid date. */
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(\d{4}(?:-\d\d){0,2})$/, (date = '') => date],
  // Day before month, as in Europe. American dates cannot be told from them.
  [
    /^(\d{1,2})[-/.\s]+(\d{1,2})[-/.\s]+(\d{4})$/,
    (day = '', number = '', year = '') => `${year}-${two(number)}-${two(day)}`,
  ],
  [
    /^(\d{1,2})\.?\s*(\p{L}+)\.?,?\s+(\d{4})$/u,
    (day = '', name = '', year = '') => `${year}-${month(name)}-${two(day)}`,
  ],
  [
    /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u,
    (name = '', day = '', year = '') => `${year}-${month(name)}-${two(day)}`,
  ],
  [/^(\p{L}+)\.?,?\s+(\d{4})$/u, (name = '', year = '') => `${year}-${month(name)}`],
];

function day(text: string): string | undefined {
  const plain = text.trim().replace(WEEKDAY, '').replace(ARTICLE, '');
  for (const [form, toDate] of FORMS) {
    const [, ...parts] = form.exec(plain) ?? [];
    const date = parts.length > 0 ? toDate(...parts) : '';
    if (isDate(date)) return date;
  }
  return undefined;
}

/** Two full dates, or one date with two times: `30-12-2017 – 02-01-2018`, `6. september 2017 kl. 9-16`. */
function wholePeriod(text: string): WrittenDate | undefined {
  const [, first = '', last = ''] = /^(.+?)(?:\s*[–—]\s*|\s+(?:-|til|to)\s+)(.+)$/iu.exec(text) ?? [];
  const [start, end] = [day(first), day(last)];
  if (start !== undefined && end !== undefined) return { start, end };
  const [, date = '', from = '', until = ''] =
    /^(.+?),?\s+(?:kl\.?|klokken|at)\s*([\d.:]+)\s*(?:[-–]|til|to)\s*(?:kl\.?\s*)?([\d.:]+)$/iu.exec(text) ??
    [];
  const [only, begins, ends] = [day(date), clockTime(from), clockTime(until)];
  if (only === undefined || begins === undefined || ends === undefined) return undefined;
  return { start: `${only}T${begins}`, end: `${ends < begins ? shiftedDay(only, 1) : only}T${ends}` };
}

/** Two days with a shared month or year: `6.-7. september 2017`, `30. september – 1. oktober 2017`. */
function period(text: string): WrittenDate | undefined {
  const [, first = '', last = '', rest = ''] =
    /^(\d{1,2})\.?\s*(?:[-–]|til|to|og|and)\s*(\d{1,2})\.?\s+(\p{L}.*)$/iu.exec(text) ?? [];
  const [, begin = '', until = '', year = ''] =
    /^(\d{1,2}\.?\s*\p{L}+)\.?\s*(?:[-–]|til|to)\s*(\d{1,2}\.?\s*\p{L}+\.?)\s+(\d{4})$/iu.exec(text) ?? [];
  const start = first ? day(`${first}. ${rest}`) : day(`${begin} ${year}`);
  const end = first ? day(`${last}. ${rest}`) : day(`${until} ${year}`);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A time of day, `9.30` or `kl. 9`, as `09:30`; undefined if it is not one. Midnight may also be `24`. */
export function clockTime(text: string): string | undefined {
  const [, hours = '', minutes = '00'] =
    /^(?:kl\.?|klokken|at)?\s*(\d{1,2})(?:[.:](\d\d)(?:[.:]\d\d)?)?$/i.exec(text.trim()) ?? [];
  if (Number(hours) === 24 && minutes === '00') return '00:00';
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60 ? `${two(hours)}:${minutes}` : undefined;
}

/**
 * Parses a date as people write it in tables, in Danish, English or a language nearby: `6. september 2017`, `06-09-2017`,
 * `6/9-2017 kl. 9.30`, `2017-09`; undefined if it is not a date.
 */
export function writtenDate(text: string): WrittenDate | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const single = day(plain);
  if (single !== undefined) return { start: single };
  const [suffix = '', hours, minutes = '00', hour = hours] = TIME.exec(plain) ?? [];
  const time = hour === undefined ? undefined : clockTime(`${hour}:${minutes}`);
  const date = time === undefined ? undefined : day(plain.slice(0, -suffix.length));
  if (date !== undefined && time !== undefined) return { start: `${date}T${time}` };
  // ISO 8601, perhaps with an offset.
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(plain)) return { start: plain };
  return wholePeriod(plain) ?? period(plain);
}
