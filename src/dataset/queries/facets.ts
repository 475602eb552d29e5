import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import { facetValues } from './facet-values.js';
import { chosenValues, criteriaOf, FACETS, type Criterion, type Facet, type Selection } from './selection.js';

/** What a selection finds, and what another would. */
export interface SelectionResult {
  readonly found: readonly Conference[];
  /**
   * Of each facet, how many conferences have each value among those that meet all the rest of the selection: how many
   * there would be, were that value the only one chosen in its facet. Values that none is left of count 0.
   */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How many there would be without one of the things that are asked for. */
  readonly without: ReadonlyMap<Criterion, number>;
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

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
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
  const missing = new Map<Criterion, number>();
  for (const conference of conferences) {
    const values = facetValues(dataset, conference);
    const failing: Criterion[] = hasWords(conference) ? [] : ['query'];
    for (const { facet, wished } of chosen) {
      if (!values[facet].some((value) => wished.includes(value))) failing.push(facet);
    }
    const [obstacle] = failing;
    if (obstacle === undefined) found.push(conference);
    else if (failing.length === 1) add(missing, obstacle, 1);
    for (const facet of FACETS) {
      const counted = failing.every((each) => each === facet) ? 1 : 0;
      for (const value of values[facet]) add(counts[facet], value, counted);
    }
  }
  const criteria: readonly Criterion[] = ['query', ...chosen.map(({ facet }) => facet)];
  const without = new Map(
    criteria.map((criterion) => [criterion, found.length + (missing.get(criterion) ?? 0)]),
  );
  return { found, counts, without };
}

/** The facets in which the conferences differ: a choice by any other would leave all or none. */
export function tellingFacets(dataset: Dataset, conferences: readonly Conference[]): readonly Facet[] {
  const key = (conference: Conference, facet: Facet) => facetValues(dataset, conference)[facet].join('\n');
  const [first, ...others] = conferences;
  return FACETS.filter(
    (facet) => first && others.some((conference) => key(conference, facet) !== key(first, facet)),
  );
}

/** One thing that a selection asks for, and how many conferences there would be without it. */
export interface Obstacle {
  readonly criterion: Criterion;
  readonly count: number;
}

/** What to give up where nothing is found: that without which most is; undefined where no single thing is in the way. */
export function bestToDrop(selection: Selection, result: SelectionResult): Obstacle | undefined {
  if (result.found.length > 0) return undefined;
  return criteriaOf(selection)
    .map((criterion) => ({ criterion, count: result.without.get(criterion) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
}
