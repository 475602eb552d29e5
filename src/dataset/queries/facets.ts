import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { yearIn, zoneOf } from './dates.js';
import { chosenValues, type Criterion, type Facet, FACETS, type FilterState } from './filter.js';
import { localise, primaryLanguage } from './localise.js';

/** The place of online events. No city has this name. */
export const ONLINE = 'online';

/** The distinct values of a record in the facets that it has. */
export type FacetValues<Name extends Facet = Facet> = Readonly<Record<Name, readonly string[]>>;

type ConferenceFacet = (typeof FACETS)[number];

/**
 * The value of a text in filters and addresses: the text in the dataset's language, whatever language the visitor
 * reads.
 */
export function textValue(dataset: Dataset, text: Text): string {
  return localise(text, dataset.language, dataset.language).value;
}

function years(dataset: Dataset, conference: Conference): (string | undefined)[] {
  const { start, end } = conference;
  return [start, end].map((date) => yearIn(date, zoneOf(dataset, conference)));
}

function places(dataset: Dataset, { venue, attendance, status }: Conference): (string | undefined)[] {
  const isOnline = attendance === 'online' || attendance === 'mixed' || status === 'moved-online';
  return [venue?.city ?? (venue?.name && textValue(dataset, venue.name)), isOnline ? ONLINE : undefined];
}

/** The languages of records. One without a language is in that of the dataset. */
export function languageValues(
  dataset: Dataset,
  records: readonly { readonly language?: string | undefined }[],
): string[] {
  return records.map(({ language }) => primaryLanguage(language ?? dataset.language));
}

function languages(dataset: Dataset, { sessions = [], materials = [] }: Conference): string[] {
  const all = [...sessions, ...materials, ...sessions.flatMap((session) => session.materials ?? [])];
  return languageValues(dataset, all.length > 0 ? all : [{}]);
}

export function once(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

const isTalk = ({ kind }: Session) => kind !== 'break';

const known = new WeakMap<Conference, FacetValues<ConferenceFacet>>();

function findValues(dataset: Dataset, conference: Conference): FacetValues<ConferenceFacet> {
  const { series, topics = [], organisers = [], sessions = [], accessibility = [], status } = conference;
  return {
    year: once(years(dataset, conference)),
    series: once([series]),
    topic: once(topics.map((topic) => textValue(dataset, topic))),
    organiser: once(organisers),
    type: once(sessions.filter(isTalk).map(({ kind }) => kind)),
    language: once(languages(dataset, conference)),
    place: once(places(dataset, conference)),
    accessibility: once([...accessibility, ...sessions.flatMap((session) => session.accessibility ?? [])]),
    status: [status],
  };
}

/**
 * The facet values of a conference. Its types are those of its sessions without breaks; its languages are those of its
 * sessions and materials. Values are years, ids of series and organisers, words of enumerations, BCP 47 languages
 * without script and region, and texts (see `textValue`).
 */
export function facetValues(dataset: Dataset, conference: Conference): FacetValues<ConferenceFacet> {
  let values = known.get(conference);
  if (!values) {
    values = findValues(dataset, conference);
    known.set(conference, values);
  }
  return values;
}

/** A set of criteria that together hide records meeting all the others. */
export interface Obstacle {
  readonly criteria: readonly Criterion[];
  /** How many records meet all criteria but these. */
  readonly count: number;
}

/** The records a filter finds, and the numbers other choices would find. */
export interface FilterResult<Item = Conference> {
  readonly found: readonly Item[];
  /**
   * By facet and value: how many records would be found if that value were the only one chosen in its facet. Values
   * without a match count 0.
   */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** The criteria that hide the other records. */
  readonly obstacles: readonly Obstacle[];
}

type Counts = Record<Facet, Map<string, number>>;

function noCounts(): Counts {
  return {
    year: new Map(),
    series: new Map(),
    topic: new Map(),
    organiser: new Map(),
    type: new Map(),
    language: new Map(),
    place: new Map(),
    accessibility: new Map(),
    status: new Map(),
    day: new Map(),
    room: new Map(),
    track: new Map(),
    level: new Map(),
    seats: new Map(),
  };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Records of one kind, by the facets that they have. */
export interface Faceted<Item, Name extends Facet> {
  readonly items: readonly Item[];
  readonly facets: readonly Name[];
  readonly valuesOf: (item: Item) => FacetValues<Name>;
}

/**
 * The records that match a filter, in their order. A match has at least one of the chosen values of each facet.
 *
 * @param hasWords whether a record contains the search words
 */
export function findRecords<Item, Name extends Facet>(
  { items, facets, valuesOf }: Faceted<Item, Name>,
  filter: FilterState,
  hasWords: (item: Item) => boolean,
): FilterResult<Item> {
  const chosen = facets
    .map((facet) => ({ facet, requested: chosenValues(filter, facet) }))
    .filter(({ requested }) => requested.length > 0);
  const counts = noCounts();
  const found: Item[] = [];
  const obstacles = new Map<string, Obstacle>();
  for (const item of items) {
    const values = valuesOf(item);
    const failing: Criterion[] = hasWords(item) ? [] : ['query'];
    for (const { facet, requested } of chosen) {
      if (!values[facet].some((value) => requested.includes(value))) failing.push(facet);
    }
    const key = failing.join();
    if (key === '') found.push(item);
    else obstacles.set(key, { criteria: failing, count: (obstacles.get(key)?.count ?? 0) + 1 });
    for (const facet of facets) {
      const counted = failing.every((each) => each === facet) ? 1 : 0;
      for (const value of values[facet]) add(counts[facet], value, counted);
    }
  }
  return { found, counts, obstacles: [...obstacles.values()] };
}

/** The facets in which the records differ. Any other would match all or none. */
export function differing<Item, Name extends Facet>({
  items,
  facets,
  valuesOf,
}: Faceted<Item, Name>): readonly Name[] {
  const key = (item: Item, facet: Name) => valuesOf(item)[facet].join('\n');
  const [first, ...others] = items;
  return facets.filter((facet) => first && others.some((item) => key(item, facet) !== key(first, facet)));
}

function faceted(dataset: Dataset, conferences: readonly Conference[]): Faceted<Conference, ConferenceFacet> {
  return { items: conferences, facets: FACETS, valuesOf: (conference) => facetValues(dataset, conference) };
}

/** The conferences that match a filter: see `findRecords`. */
export function findConferences(
  dataset: Dataset,
  conferences: readonly Conference[],
  filter: FilterState,
  hasWords: (conference: Conference) => boolean,
): FilterResult {
  return findRecords(faceted(dataset, conferences), filter, hasWords);
}

/** The facets in which the conferences differ. */
export function distinguishingFacets(dataset: Dataset, conferences: readonly Conference[]): readonly Facet[] {
  return differing(faceted(dataset, conferences));
}

/** The criteria to remove if nothing is found: as few as possible, then those that free most, the words before facets. */
export function bestToDrop({ found, obstacles }: FilterResult<unknown>): Obstacle | undefined {
  if (found.length > 0) return undefined;
  const hasWords = ({ criteria }: Obstacle) => Number(criteria.includes('query'));
  return [...obstacles].sort(
    (a, b) => a.criteria.length - b.criteria.length || b.count - a.count || hasWords(b) - hasWords(a),
  )[0];
}
