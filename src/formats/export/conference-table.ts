import { hasTime, wallClock, zoneOf } from '../../dataset/queries/dates.js';
import { localise, primaryLanguage } from '../../dataset/queries/localise.js';
import { findById } from '../../dataset/queries/records.js';
import type { Conference, Partner } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Link, Status, Text } from '../../dataset/schema/values.js';
import { NO_TRANSLATION, TABLE_HEADINGS } from '../table-headings.js';
import { writeRecords } from './write-records.js';

/** Headings of the columns, and words in the cells. */
interface ConferenceTableWords {
  readonly locale: string;
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

export interface ConferenceTableOptions {
  readonly dataset: Dataset;
  /** Language whose texts come first (BCP 47). */
  readonly language: string;
  readonly words: ConferenceTableWords;
  /** Further columns, written where a conference has something in them. */
  readonly more?: readonly Column[];
}

export type Column = readonly [heading: string, cell: (conference: Conference) => string];

const HOUR = 3_600_000;

/** A date unchanged, or an instant as `2027-09-14 09:00` in the event's time zone, which spreadsheets recognise. */
function dateCell(date: string | undefined, timeZone: string): string {
  if (!date || !hasTime(date)) return date ?? '';
  const clock = wallClock(date, timeZone);
  // When clocks go back, an hour comes twice. Only the offset tells which it is.
  const isSecond = wallClock(new Date(Date.parse(date) - HOUR).toISOString(), timeZone) === clock;
  const [, seconds = ''] = /T\d\d:\d\d(:\d\d(?:\.\d+)?)/.exec(date) ?? [];
  return isSecond ? date : clock + (/[1-9]/.test(seconds) ? seconds : '');
}

/** Several values in one cell. A mark at the end tells one value with a comma from two. */
function joined(values: readonly string[]): string {
  const isOpen = values.length === 1 && values.join().includes(',');
  return values.join(values.some((value) => value.includes(';')) ? '\n' : '; ') + (isOpen ? ';' : '');
}

/** Columns for a field of texts: one, or if the texts of the table are in several languages, one for each. */
export function textColumns(
  conferences: readonly Conference[],
  { dataset, language }: ConferenceTableOptions,
  heading: string,
  textsOf: (conference: Conference) => readonly (Text | undefined)[],
  join: (texts: readonly string[]) => string = (texts) => texts.join(''),
): Column[] {
  const known = (conference: Conference) => textsOf(conference).filter((text) => text !== undefined);
  const languagesOf = (text: Text) => (typeof text === 'string' ? [dataset.language] : Object.keys(text));
  const textIn = (text: Text, each: string) =>
    typeof text === 'string' ? (each === dataset.language ? text : undefined) : text[each];
  const texts = conferences.flatMap(known);
  const used = new Set(texts.flatMap(languagesOf));
  const languages = [...used].toSorted((a, b) => Number(b === language) - Number(a === language));
  const cellIn = (each: string) => (conference: Conference) => {
    const cells = known(conference).map((text) => textIn(text, each));
    return cells.some((cell) => cell !== undefined) ? join(cells.map((cell) => cell ?? NO_TRANSLATION)) : '';
  };
  if (texts.every((text) => typeof text === 'string')) return [[heading, cellIn(dataset.language)]];
  return languages.map((each) => [`${heading} (${each})`, cellIn(each)]);
}

/** Links as an import reads them: the address alone if its title is that of the conference. */
function linksCell(links: readonly Link[], own: string | undefined, plain: (text: Text) => string): string {
  return links
    .map(({ title, url }) => (plain(title) === (own ?? url) ? url : `${plain(title)}: ${url}`))
    .join('\n');
}

/**
 * Conferences as rows of a table. The first row has the headings. It has every language of the texts, so that an import of
 * the table changes nothing in the dataset.
 */
export function conferenceTable(
  conferences: readonly Conference[],
  options: ConferenceTableOptions,
): string[][] {
  const { dataset, words } = options;
  const { columns } = words;
  const headings = TABLE_HEADINGS[primaryLanguage(words.locale)] ?? TABLE_HEADINGS.en;
  const { timeZone, organisations, series } = dataset;
  const plain = (text: Text) => localise(text, dataset.language, dataset.language).value;
  const hasTimes = conferences.some(({ start = '', end = '' }) => [start, end].some(hasTime));
  const zone = hasTimes ? ` (${timeZone})` : '';
  const ownZones: Column[] = conferences.some((conference) => conference.timeZone)
    ? [[columns.timeZone, (conference) => conference.timeZone ?? '']]
    : [];
  const names = (
    list: readonly { readonly id: string; readonly name: Text }[],
    ids: readonly (string | undefined)[],
  ) =>
    ids
      .map((id) => (id === undefined ? undefined : findById(list, id)?.name))
      .filter((name) => name !== undefined)
      .map(plain);
  const texts = (
    heading: string,
    textsOf: (conference: Conference) => readonly (Text | undefined)[],
    join?: (each: readonly string[]) => string,
  ) => textColumns(conferences, options, heading, textsOf, join);
  const levelOf = ({ level }: Partner) => level && plain(level);
  // A column for each level: `Sponsors (Gold)`.
  const partners = (heading: string, role: Partner['role']): Column[] => {
    const inRole = (conference: Conference) =>
      (conference.partners ?? []).filter((each) => each.role === role);
    const levels = new Set(conferences.flatMap((each) => inRole(each).map(levelOf)));
    return [...levels].map((level) => [
      level ? `${heading} (${level})` : heading,
      (conference) => {
        const those = inRole(conference).filter((each) => levelOf(each) === level);
        return joined(
          names(
            organisations,
            those.map(({ organisation }) => organisation),
          ),
        );
      },
    ]);
  };
  const rare: Column[] = [
    [headings.seats, ({ registration }) => String(registration?.seats ?? '')],
    [headings.onlineUrl, ({ onlineUrl = '' }) => onlineUrl],
    [headings.hashtag, ({ hashtag = '' }) => hashtag],
    [headings.feedbackUrl, ({ feedbackUrl = '' }) => feedbackUrl],
    ...partners(headings.partners, 'partner'),
    ...partners(headings.sponsors, 'sponsor'),
    [
      headings.coordinates,
      ({ venue }) => (venue?.geo ? `${venue.geo.latitude}, ${venue.geo.longitude}` : ''),
    ],
  ];
  // Most tables have none of them.
  const isUsed = ([, cell]: Column) => conferences.some((conference) => cell(conference) !== '');
  const table: Column[] = [
    ...texts(columns.title, ({ title }) => [title]),
    ...texts(columns.theme, ({ theme }) => [theme]),
    [headings.series, (conference) => names(series, [conference.series]).join('')],
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
    ...texts(words.place, ({ venue }) => [venue?.name]),
    [headings.street, ({ venue }) => venue?.street ?? ''],
    [headings.postalCode, ({ venue }) => venue?.postalCode ?? ''],
    [headings.city, ({ venue }) => venue?.city ?? ''],
    [headings.country, ({ venue }) => venue?.country ?? ''],
    [words.organisers, ({ organisers = [] }) => joined(names(organisations, organisers))],
    ...texts(words.audience, ({ audience }) => [audience]),
    ...texts(columns.summary, ({ summary }) => [summary]),
    ...texts(
      headings.description,
      ({ description = [] }) => description,
      (each) => each.join('\n\n'),
    ),
    ...texts(words.topics, ({ topics = [] }) => topics, joined),
    [words.registration, ({ registration }) => registration?.url ?? ''],
    ...[...rare, ...(options.more ?? [])].filter(isUsed),
    ...(conferences.some(({ venue }) => venue?.directions)
      ? texts(
          headings.directions,
          ({ venue }) => venue?.directions ?? [],
          (each) => each.join('\n\n'),
        )
      : []),
    [headings.link, ({ links = [], title }) => linksCell(links, title && plain(title), plain)],
    ['Id', ({ id }) => id],
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
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

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
