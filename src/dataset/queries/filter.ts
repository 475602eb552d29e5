/** The properties of conferences that visitors can filter by, in the order of the controls. */
export const FACETS = [
  'year',
  'series',
  'topic',
  'organiser',
  'type',
  'language',
  'place',
  'accessibility',
  'status',
] as const;

/** The properties of the sessions of a programme, likewise. */
export const SESSION_FACETS = [
  'day',
  'room',
  'track',
  'type',
  'language',
  'level',
  'accessibility',
  'seats',
] as const;

export type SessionFacet = (typeof SESSION_FACETS)[number];

/** All of them, each once, in the order of an address. */
export const ALL_FACETS = [...FACETS, 'day', 'room', 'track', 'level', 'seats'] as const;

export type Facet = (typeof ALL_FACETS)[number];

/** The state of a filter: search words, and chosen values by facet, one of which must match. A plain value. */
export interface FilterState {
  /** As typed. */
  readonly query: string;
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** A part of a filter that can be removed by itself. */
export type Criterion = Facet | 'query';

export const NO_FILTER: FilterState = { query: '', values: {} };

/** The chosen values of a facet. */
export function chosenValues({ values }: FilterState, facet: Facet): readonly string[] {
  return values[facet] ?? [];
}

/** The active criteria of a filter, in the order of the controls. */
export function criteriaOf(filter: FilterState): readonly Criterion[] {
  const facets: readonly Criterion[] = ALL_FACETS.filter((facet) => chosenValues(filter, facet).length > 0);
  return filter.query.trim() === '' ? facets : ['query', ...facets];
}

/** The filter with the values of a facet replaced. */
export function withValues(filter: FilterState, facet: Facet, values: readonly string[]): FilterState {
  return { ...filter, values: { ...filter.values, [facet]: values } };
}

/** The filter with a value of a facet added or removed. */
export function toggled(filter: FilterState, facet: Facet, value: string): FilterState {
  const chosen = chosenValues(filter, facet);
  const others = chosen.filter((each) => each !== value);
  return withValues(filter, facet, others.length < chosen.length ? others : [...chosen, value]);
}

/** The filter with one criterion removed. */
export function without(filter: FilterState, criterion: Criterion): FilterState {
  return criterion === 'query' ? { ...filter, query: '' } : withValues(filter, criterion, []);
}
