import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import { facetValues } from './facet-values.js';
import { chosenValues, FACETS, type Criterion, type Facet, type Selection } from './filter.js';

/** Things that a selection asks for, in the order they are offered, and what is found only where all of them are given up. */
export interface Obstacle {
  readonly criteria: readonly Criterion[];
  /** How many conferences meet all the rest, and none of these. */
  readonly count: number;
}

/** What a selection finds, and what another would. */
export interface SelectionResult {
  readonly found: readonly Conference[];
  /**
   * Of each facet, how many conferences have each value among those that meet all the rest of the selection: how many
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
 * Which of the conferences a selection asks for, in their order. Of each facet a conference needs one of the chosen values.
 *
 * @param hasWords whether a conference has what was typed
 */
export function findConferences(
  dataset: Dataset,
  conferences: readonly Conference[],
  selection: Selection,
  hasWords: (conference: Conference) => boolean,
): SelectionResult {
  const chosen = FACETS.map((facet) => ({ facet, wished: chosenValues(selection, facet) })).filter(
    ({ wished }) => wished.length > 0,
  );
  const counts = noCounts();
  const found: Conference[] = [];
  const obstacles = new Map<string, Obstacle>();
  for (const conference of conferences) {
    const values = facetValues(dataset, conference);
    const failing: Criterion[] = hasWords(conference) ? [] : ['query'];
    for (const { facet, wished } of chosen) {
      if (!values[facet].some((value) => wished.includes(value))) failing.push(facet);
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
export function tellingFacets(dataset: Dataset, conferences: readonly Conference[]): readonly Facet[] {
  const key = (conference: Conference, facet: Facet) => facetValues(dataset, conference)[facet].join('\n');
  const [first, ...others] = conferences;
  return FACETS.filter(
    (facet) => first && others.some((conference) => key(conference, facet) !== key(first, facet)),
  );
}

/** What to give up where nothing is found: as little as helps, and of that what leaves most, the words before the filters. */
export function bestToDrop({ found, obstacles }: SelectionResult): Obstacle | undefined {
  if (found.length > 0) return undefined;
  const hasWords = ({ criteria }: Obstacle) => Number(criteria.includes('query'));
  return [...obstacles].sort(
    (a, b) => a.criteria.length - b.criteria.length || b.count - a.count || hasWords(b) - hasWords(a),
  )[0];
}
