import { nearest } from '../../../dataset/issues/nearest.js';
import { fold } from '../../../dataset/queries/text-search.js';
import { TABLE_HEADINGS } from '../../table-headings.js';
import { type Column, type Columns, TABLE_KINDS, type TableKind, TABLES } from './columns.js';

/** A heading as written, on one line and without what stands in brackets after it. */
export interface Heading {
  readonly name: string;
  /** A unit, a language or a form of date in brackets: `Price (DKK)`, `Title (en)`. */
  readonly note: string | undefined;
  /** The field that a person chose for it; see `ColumnChoice`. */
  readonly choice?: string | undefined;
}

/** A longer heading is not a mistyped one, and slow to compare. */
const LONGEST_HEADING = 60;

/** A heading without differences of case, accents, hyphens, line breaks, and of what stands after it: `Kl.`, `Start-tid:`. */
function plain(heading: string): string {
  return fold(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[-‐–\u00AD]\s*/g, '')
    .replace(/[\s_/]+/g, ' ')
    .replace(/[\s:*.?#\d]+$/, '')
    .trim();
}

function namesOf(field: string, { da, en, other = '' }: Column): string[] {
  const exported = Object.values(TABLE_HEADINGS).flatMap((words) =>
    Object.entries(words).flatMap(([name, word]) => (name === field ? [word as string] : [])),
  );
  return [...da.split(';'), ...en.split(';'), ...other.split(';'), ...exported].filter(Boolean);
}

function fieldsByName(columns: Columns): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [field, column] of Object.entries(columns)) {
    for (const name of namesOf(field, column)) if (!fields.has(plain(name))) fields.set(plain(name), field);
  }
  return fields;
}

const FIELDS: Readonly<Record<TableKind, ReadonlyMap<string, string>>> = {
  conferences: fieldsByName(TABLES.conferences),
  programme: fieldsByName(TABLES.programme),
  people: fieldsByName(TABLES.people),
  organisations: fieldsByName(TABLES.organisations),
};

/** The field of a heading, in any of the languages and any letter case; undefined if unknown. */
export function fieldOf(heading: string, kind: TableKind): string | undefined {
  return FIELDS[kind].get(plain(heading));
}

/** Whether two headings differ in nothing that a reader would notice. */
export function isSameHeading(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** The field that a person means by its name or by one of its headings; undefined if there is none. */
export function fieldNamed(name: string, kind: TableKind): string | undefined {
  return Object.hasOwn(TABLES[kind], name) ? name : fieldOf(name, kind);
}

/** The names of all fields, as a person may choose them. */
export function fieldNames(kind: TableKind): string[] {
  return Object.keys(TABLES[kind]);
}

/** The field of a heading: what a person chose, or else what its words mean. */
export function fieldOfHeading({ name, choice }: Heading, kind: TableKind): string | undefined {
  return choice === undefined ? fieldOf(name, kind) : fieldNamed(choice, kind);
}

interface KnownHeadings {
  /** As people write them. */
  readonly names: readonly string[];
  /** The first of them with the same words. */
  readonly byWord: ReadonlyMap<string, number>;
}

function knownHeadings(columns: Columns): KnownHeadings {
  const written = Object.values(columns).flatMap(({ da, en }) => [...da.split(';'), ...en.split(';')]);
  const names = [...new Set(written)];
  const byWord = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!byWord.has(plain(name))) byWord.set(plain(name), index);
  return { names, byWord };
}

/** Made once, as each of thousands of unknown headings may be compared with them. */
const KNOWN: Readonly<Record<TableKind, KnownHeadings>> = {
  conferences: knownHeadings(TABLES.conferences),
  programme: knownHeadings(TABLES.programme),
  people: knownHeadings(TABLES.people),
  organisations: knownHeadings(TABLES.organisations),
};

/** The known heading that an unknown one is nearest to: mistyped, or one of its words. */
export function nearestHeading(name: string, kind: TableKind): string | undefined {
  if (name.length > LONGEST_HEADING) return undefined;
  const { names, byWord } = KNOWN[kind];
  const similar = nearest(name, names);
  if (similar !== undefined) return similar;
  const found = plain(name)
    .split(' ')
    .flatMap((word) => byWord.get(word) ?? []);
  return names[Math.min(...found)];
}

/** Whether it is a heading of any kind of table. */
export function isHeading(text: string): boolean {
  if (text === '' || text.length > LONGEST_HEADING) return false;
  const words = plain(text);
  return TABLE_KINDS.some((kind) => FIELDS[kind].has(words));
}

/** Whether most headings are Danish words, and so the texts below them. Programs write English ones above any texts. */
export function isDanish(headings: readonly string[], kind: TableKind): boolean {
  const columns = Object.values(TABLES[kind]);
  const of = (language: 'da' | 'en') =>
    new Set(columns.flatMap((column) => column[language].split(';').map(plain)));
  const [danish, english] = [of('da'), of('en')];
  const own = headings.map(plain).filter((heading) => danish.has(heading) && !english.has(heading));
  return own.length * 2 > headings.length;
}

/** Columns of programs and offices for which the dataset has no place. */
const WITHOUT_PLACE = new Set(
  [
    'Proposal state;Pending proposal state;Internal notes;Notes;Tags;Slot count;Speaker IDs;Proposal IDs;Proposal titles',
    'Session IDs;Session titles;Median score;Average mean score;Average score;Created;Image;Featured;Is featured',
    'Show this session in public list of featured sessions;Don’t record;Do not record;State;Sequence number',
    'Noter;Bemærkninger;Kommentar;Kommentarer;Comments;Budget;Antal deltagere;Capacity;Kapacitet;Antal pladser',
    'Registration date;Order date;Ticket;Ticket type;Billettype;Tilmeldt;Allergier;Dietary requirements',
  ].flatMap((names) => names.split(';').map(plain)),
);

export function hasPlace(heading: string): boolean {
  return !WITHOUT_PLACE.has(plain(heading));
}

/** The heading that templates have for a field. */
export function templateHeading(kind: TableKind, field: string, language: 'da' | 'en'): string {
  return TABLES[kind][field]?.[language].split(';', 1).join() ?? field;
}

/** The headings of the empty template, in the order of the exported table. */
export function templateHeadings(kind: TableKind, language: 'da' | 'en'): string[] {
  return Object.values(TABLES[kind])
    .filter(({ isRare }) => !isRare)
    .map((column) => column[language].split(';', 1).join());
}
