/** What conferences differ in and a visitor can choose by, in the order it is offered. */
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

export type Facet = (typeof FACETS)[number];

/** What a visitor looks for: words, and of each facet the values of which one must be there. A plain value. */
export interface FilterState {
  /** As it was typed. */
  readonly query: string;
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** One thing that a filter asks for, and that can be given up. */
export type Criterion = Facet | 'query';

export const NO_FILTER: FilterState = { query: '', values: {} };

/** The chosen values of a facet. */
export function chosenValues({ values }: FilterState, facet: Facet): readonly string[] {
  return values[facet] ?? [];
}

/** What a filter asks for, in the order it is offered. */
export function criteriaOf(filter: FilterState): readonly Criterion[] {
  const facets: readonly Criterion[] = FACETS.filter((facet) => chosenValues(filter, facet).length > 0);
  return filter.query.trim() === '' ? facets : ['query', ...facets];
}

/** The filter with these values of a facet instead of those before. */
function withValues(filter: FilterState, facet: Facet, values: readonly string[]): FilterState {
  return { ...filter, values: { ...filter.values, [facet]: values } };
}

/** The filter with a value of a facet chosen, or no longer. */
export function toggled(filter: FilterState, facet: Facet, value: string): FilterState {
  const chosen = chosenValues(filter, facet);
  const others = chosen.filter((each) => each !== value);
  return withValues(filter, facet, others.length < chosen.length ? others : [...chosen, value]);
}

/** The filter with one thing given up. */
export function without(filter: FilterState, criterion: Criterion): FilterState {
  return criterion === 'query' ? { ...filter, query: '' } : withValues(filter, criterion, []);
}
