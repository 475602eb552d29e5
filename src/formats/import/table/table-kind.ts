import type { TableKind } from './columns.js';
import { fieldOfHeading, type Heading, isSameHeading } from './headings.js';
import type { Table } from './rows.js';
import { clockPeriod } from '../written/time.js';
import { isFullName } from '../written/names.js';

/** Unless its heading is one of conferences, too, only a programme has one of these columns. */
const OF_PROGRAMMES = ['speakers', 'room', 'track', 'duration', 'kind', 'language'];

/** Unless its heading is one of programmes, too, only a table of conferences has one of these columns. */
const OF_CONFERENCES = [
  'series',
  'attendance',
  'city',
  'country',
  'organisers',
  'registration',
  'audience',
  'closes',
];

/** A table with one of these fields of conferences or programmes is not one of people. */
const NOT_OF_PEOPLE = [
  'start',
  'end',
  'date',
  'time',
  'startTime',
  'organisers',
  'series',
  'registration',
  'duration',
];

/** Names that people give to a sheet with one of these tables. */
const SHEET_NAMES: readonly (readonly [TableKind, readonly string[]])[] = [
  ['conferences', ['Konference', 'Konferencer', 'Conference', 'Conferences', 'Arrangementer', 'Events']],
  [
    'organisations',
    ['Organisationer', 'Partnere', 'Sponsorer', 'Organisations', 'Partners', 'Sponsors', 'Logoer', 'Logos'],
  ],
  ['programme', ['Program', 'Programme', 'Programpunkter', 'Sessions', 'Schedule', 'Agenda', 'Dagsorden']],
];

const OF_PEOPLE = ['firstName', 'lastName', 'organisation', 'email', 'phone', 'bio', 'consent'];

/** Most cells of a column without any other evidence are names of people. */
const MOST = 0.8;

function fieldsOf({ headings }: Table, kind: TableKind): ReadonlySet<string> {
  return new Set(
    headings.map((heading) => fieldOfHeading(heading, kind)).filter((field) => field !== undefined),
  );
}

/** Whether one of the fields has a heading that means nothing in the other kind of table. */
function hasOnly({ headings }: Table, kind: TableKind, fields: readonly string[], other: TableKind): boolean {
  return headings.some(
    (heading) =>
      fields.includes(fieldOfHeading(heading, kind) ?? '') && fieldOfHeading(heading, other) === undefined,
  );
}

/** The first column of a field; -1 if there is none. */
function columnOf({ headings }: Table, field: string, kind: TableKind): number {
  return headings.findIndex((heading: Heading) => fieldOfHeading(heading, kind) === field);
}

function areNames(table: Table): boolean {
  const column = columnOf(table, 'name', 'people');
  const names = table.rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  return names.length > 0 && names.filter(isFullName).length >= names.length * MOST;
}

function isOfPeople(table: Table, conference: string | undefined): boolean {
  const people = fieldsOf(table, 'people');
  const [conferences, programme] = [fieldsOf(table, 'conferences'), fieldsOf(table, 'programme')];
  const hasName = people.has('name') || (people.has('firstName') && people.has('lastName'));
  if (!hasName || NOT_OF_PEOPLE.some((field) => conferences.has(field) || programme.has(field))) return false;
  // Talks with their speakers, or speakers with their job titles.
  if (conference !== undefined && programme.has('speakers') && programme.has('title')) return false;
  return OF_PEOPLE.some((field) => people.has(field)) || areNames(table);
}

/** Whether most rows have a time of day, and the day of the row above: the parts of one programme. */
function isByDay(table: Table): boolean {
  const { rows } = table;
  const [date, start] = [columnOf(table, 'date', 'programme'), columnOf(table, 'start', 'programme')];
  if (date < 0 || start < 0 || rows.length < 2) return false;
  const later = rows.slice(1).filter(({ cells }, index) => {
    const isSameDay = ['', rows[index]?.cells[date]].includes(cells[date] ?? '');
    return isSameDay && clockPeriod(cells[start] ?? '') !== undefined;
  });
  return later.length * 2 > rows.length - 1;
}

/** The kind of table that people call a sheet after. */
function kindOfName({ sheet = '' }: Table): TableKind | undefined {
  return SHEET_NAMES.find(([, names]) => names.some((name) => isSameHeading(name, sheet)))?.[0];
}

/** Organisations have logos. Without any, the name of the sheet says it. Neither have they dates, nor what only people have. */
function isOfOrganisations(table: Table): boolean {
  const own = fieldsOf(table, 'organisations');
  if (!own.has('name') || !(own.has('logo') || kindOfName(table) === 'organisations')) return false;
  const [conferences, programme] = [fieldsOf(table, 'conferences'), fieldsOf(table, 'programme')];
  const people = fieldsOf(table, 'people');
  return (
    !NOT_OF_PEOPLE.some((field) => conferences.has(field) || programme.has(field)) &&
    !OF_PEOPLE.some((field) => field !== 'organisation' && people.has(field))
  );
}

/**
 * The kind of a table, by its headings.
 *
 * @param conference the id of the conference that the table is the programme of, if it was given
 */
export function kindOfTable(table: Table, conference: string | undefined): TableKind {
  if (isOfOrganisations(table)) return 'organisations';
  if (isOfPeople(table, conference)) return 'people';
  if (hasOnly(table, 'programme', OF_PROGRAMMES, 'conferences')) return 'programme';
  if (hasOnly(table, 'conferences', OF_CONFERENCES, 'programme')) return 'conferences';
  const named = kindOfName(table);
  if (named && named !== 'organisations') return named;
  const hasTimes = fieldsOf(table, 'programme').has('time') || isByDay(table);
  return conference === undefined && !hasTimes ? 'conferences' : 'programme';
}
