import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { yearIn } from './dates.js';
import { chosenValues, type Criterion, type Facet, FACETS, type FilterState } from './filter.js';
import { localise, primaryLanguage } from './localise.js';

/** The place of what can be followed from anywhere; no city is called so. */
export const ONLINE = 'online';

/** By facet the values that something has, each once. */
type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/**
 * What stands for a text in a filter, in an address say, whatever language the visitor reads it in: the text in the
 * dataset's language.
 */
export function textValue(dataset: Dataset, text: Text): string {
  return localise(text, dataset.language, dataset.language).value;
}

function years({ timeZone }: Dataset, { start, end }: Conference): (string | undefined)[] {
  return [start, end].map((date) => yearIn(date, timeZone));
}

function places(dataset: Dataset, { venue, attendance, status }: Conference): (string | undefined)[] {
  const isOnline = attendance === 'online' || attendance === 'mixed' || status === 'moved-online';
  return [venue?.city ?? (venue?.name && textValue(dataset, venue.name)), isOnline ? ONLINE : undefined];
}

/** What does not name its language is in that of the dataset. */
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

function once(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

const isTalk = ({ kind }: Session) => kind !== 'break';

const known = new WeakMap<Conference, FacetValues>();

function findValues(dataset: Dataset, conference: Conference): FacetValues {
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
 * What a visitor can choose a conference by. Its type is that of its sessions, breaks left out; its languages are those of
 * its sessions and materials. Years, ids of series and organisers, names of closed lists, BCP 47 languages without script
 * and region, and else texts (see `textValue`).
 */
export function facetValues(dataset: Dataset, conference: Conference): FacetValues {
  let values = known.get(conference);
  if (!values) {
    values = findValues(dataset, conference);
    known.set(conference, values);
  }
  return values;
}

/** Things that a filter asks for, in the order they are offered, and what is found only where all of them are given up. */
export interface Obstacle {
  readonly criteria: readonly Criterion[];
  /** How many conferences meet all the rest, and none of these. */
  readonly count: number;
}

/** What a filter finds, and what another would. */
export interface FilterResult {
  readonly found: readonly Conference[];
  /**
   * Of each facet, how many conferences have each value among those that meet all the rest of the filter: how many
   * there would be, were that value the only one chosen in its facet. Values that none is left of count 0.
   */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** What is in the way of the other conferences. */
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
  };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/**
 * Which of the conferences a filter asks for, in their order. Of each facet a conference needs one of the chosen values.
 *
 * @param hasWords whether a conference has what was typed
 */
export function findConferences(
  dataset: Dataset,
  conferences: readonly Conference[],
  filter: FilterState,
  hasWords: (conference: Conference) => boolean,
): FilterResult {
  const chosen = FACETS.map((facet) => ({ facet, requested: chosenValues(filter, facet) })).filter(
    ({ requested }) => requested.length > 0,
  );
  const counts = noCounts();
  const found: Conference[] = [];
  const obstacles = new Map<string, Obstacle>();
  for (const conference of conferences) {
    const values = facetValues(dataset, conference);
    const failing: Criterion[] = hasWords(conference) ? [] : ['query'];
    for (const { facet, requested } of chosen) {
      if (!values[facet].some((value) => requested.includes(value))) failing.push(facet);
    }
    const key = failing.join();
    if (key === '') found.push(conference);
    else obstacles.set(key, { criteria: failing, count: (obstacles.get(key)?.count ?? 0) + 1 });
    for (const facet of FACETS) {
      const counted = failing.every((each) => each === facet) ? 1 : 0;
      for (const value of values[facet]) add(counts[facet], value, counted);
    }
  }
  return { found, counts, obstacles: [...obstacles.values()] };
}

/** The facets in which the conferences differ: a choice by any other would leave all or none. */
export function distinguishingFacets(dataset: Dataset, conferences: readonly Conference[]): readonly Facet[] {
  const key = (conference: Conference, facet: Facet) => facetValues(dataset, conference)[facet].join('\n');
  const [first, ...others] = conferences;
  return FACETS.filter(
    (facet) => first && others.some((conference) => key(conference, facet) !== key(first, facet)),
  );
}

/** What to give up where nothing is found: as little as helps, and of that what leaves most, the words before the filters. */
export function bestToDrop({ found, obstacles }: FilterResult): Obstacle | undefined {
  if (found.length > 0) return undefined;
  const hasWords = ({ criteria }: Obstacle) => Number(criteria.includes('query'));
  return [...obstacles].sort(
    (a, b) => a.criteria.length - b.criteria.length || b.count - a.count || hasWords(b) - hasWords(a),
  )[0];
}
