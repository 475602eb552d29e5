import { hasTime, wallClock, zoneOf } from '../../dataset/queries/dates.js';
import { localise, venueText } from '../../dataset/queries/localise.js';
import { findById } from '../../dataset/queries/records.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Status, Text } from '../../dataset/schema/values.js';
import { writeRecords } from './write-records.js';

/** Headings of the columns, and words in the cells. */
interface ConferenceTableWords {
  readonly columns: Readonly<
    Record<'title' | 'theme' | 'start' | 'end' | 'timeZone' | 'status' | 'attendance' | 'summary', string>
  >;
  readonly place: string;
  readonly organisers: string;
  readonly audience: string;
  readonly topics: string;
  readonly registration: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly attendance: Readonly<Record<NonNullable<Conference['attendance']>, string>>;
  readonly inferredDate: (date: string) => string;
}

interface ConferenceTableOptions {
  readonly dataset: Dataset;
  /** Preferred language of the texts (BCP 47). */
  readonly language: string;
  readonly words: ConferenceTableWords;
}

type Column = [heading: string, cell: (conference: Conference) => string];

/** A date unchanged, or an instant as `2027-09-14 09:00` in the event's time zone, which spreadsheets recognise. */
function dateCell(date: string | undefined, timeZone: string): string {
  return date && hasTime(date) ? wallClock(date, timeZone) : (date ?? '');
}

/** Conferences as rows of a table. The first row has the headings. */
export function conferenceTable(
  conferences: readonly Conference[],
  { dataset, language, words }: ConferenceTableOptions,
): string[][] {
  const { columns } = words;
  const { timeZone, organisations } = dataset;
  const plain = (text: Text | undefined) => (text ? localise(text, language, dataset.language).value : '');
  const hasTimes = conferences.some(({ start = '', end = '' }) => [start, end].some(hasTime));
  const zone = hasTimes ? ` (${timeZone})` : '';
  const ownZones: Column[] = conferences.some((conference) => conference.timeZone)
    ? [[columns.timeZone, (conference) => conference.timeZone ?? '']]
    : [];
  const names = (ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => plain(findById(organisations, id)?.name)).join(', ');
  const table: Column[] = [
    [columns.title, ({ title }) => plain(title)],
    [columns.theme, ({ theme }) => plain(theme)],
    [
      columns.start + zone,
      (conference) => {
        const date = dateCell(conference.start, zoneOf(dataset, conference));
        return date && conference.dateCertainty === 'inferred' ? words.inferredDate(date) : date;
      },
    ],
    [columns.end + zone, (conference) => dateCell(conference.end, zoneOf(dataset, conference))],
    ...ownZones,
    [columns.status, ({ status }) => words.status[status]],
    [columns.attendance, ({ attendance }) => (attendance ? words.attendance[attendance] : '')],
    [words.place, ({ venue }) => (venue ? venueText(venue, plain) : '')],
    [words.organisers, ({ organisers }) => names(organisers)],
    [words.audience, ({ audience }) => plain(audience)],
    [columns.summary, ({ summary }) => plain(summary)],
    [words.topics, ({ topics }) => (topics ?? []).map(plain).join(', ')],
    [words.registration, ({ registration }) => registration?.url ?? ''],
  ];
  return [
    table.map(([heading]) => heading),
    ...writeRecords(
      conferences,
      ({ id }) => id,
      (conference) => table.map(([, cell]) => cell(conference)),
    ),
  ];
}

interface CsvOptions {
  /** BCP 47. In languages with a decimal comma, spreadsheets expect semicolons between fields. */
  readonly locale: string;
}

/** Text that spreadsheets would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Without it spreadsheets assume an old code page and garble æ, ø and å. */
const BYTE_ORDER_MARK = '\uFEFF';

function separator(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/** A leading apostrophe makes spreadsheets show a formula as text. */
function field(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180), which spreadsheets open without asking. */
export function csv(rows: readonly (readonly string[])[], { locale }: CsvOptions): string {
  const delimiter = separator(locale);
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(delimiter)}\r\n`).join('');
}
