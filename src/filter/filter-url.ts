import { NO_FILTER, type Facet, FACETS, type FilterState } from '../dataset/queries/filter.js';
import { groupOf, filterStore } from './filter-store.js';

/** What an address says about a group. */
export interface UrlState {
  readonly filter: FilterState;
  /** What is opened: the id of a conference, or `conference/session`. */
  readonly open: string | undefined;
}

const SEARCH = 'search';
const OPEN = 'open';

/** `search` and `open` are no facets, and no facet has a hyphen: so no name of a group's is one of another group's. */
const NAMES: readonly string[] = [SEARCH, OPEN, ...FACETS];

/** The parameters of an address one by one, as they are written. */
function parameters(
  query: string,
): readonly { readonly written: string; readonly name: string; readonly value: string }[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map((written) => {
      const [[name, value] = ['', '']] = new URLSearchParams(written);
      return { written, name, value };
    });
}

function nameOf(group: string, parameter: string): string {
  return `${group}-${parameter}`;
}

function valuesOf(query: string, group: string, parameter: string): readonly string[] {
  return parameters(query)
    .filter(({ name }) => name === nameOf(group, parameter))
    .map(({ value }) => value);
}

/**
 * What stands in the query of an address: `conferences-search=aarhus&conferences-year=2017&conferences-open=frivillighed-2017`,
 * where `conferences` is the group.
 */
export function readUrlState(query: string, group: string): UrlState {
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const chosen = [...new Set(valuesOf(query, group, facet))].filter(Boolean);
    if (chosen.length > 0) values[facet] = chosen;
  }
  const [search = ''] = valuesOf(query, group, SEARCH);
  const [open] = valuesOf(query, group, OPEN);
  return { filter: { query: search, values }, open: open === '' ? undefined : open };
}

/** The query with this group's parameters, which come last, and with everyone else's as they were written. */
export function writeUrlState(query: string, group: string, { filter, open }: UrlState): string {
  const own = NAMES.map((parameter) => nameOf(group, parameter));
  const others = parameters(query).filter(({ name }) => !own.includes(name));
  const written: [name: string, value: string | undefined][] = [
    [SEARCH, filter.query],
    ...FACETS.flatMap((facet) =>
      (filter.values[facet] ?? []).map((value): [string, string] => [facet, value]),
    ),
    [OPEN, open],
  ];
  const ours = written.flatMap(([parameter, value]) =>
    value ? new URLSearchParams([[nameOf(group, parameter), value]]).toString() : [],
  );
  const all = [...others.map((parameter) => parameter.written), ...ours].join('&');
  return all && `?${all}`;
}

/** A widget of a group; of the one that is left out where it has none. */
interface Linkable {
  readonly group?: string | undefined;
}

/** The widgets that open what the page's address says of their group. */
export function linkedWidgets(): Set<{ readonly group: string | undefined }> {
  return (filterStore().linked ??= new Set());
}

/**
 * The page's address; where a widget of the group opens what an address says, the address that opens this.
 *
 * @param open id of a conference, or `conference/session`; what someone looks for besides is not handed on with it
 */
export function sharedUrl({ group }: Linkable, open: string | undefined): string {
  const name = groupOf({ group });
  const isOpened = [...linkedWidgets()].some((widget) => groupOf(widget) === name);
  if (open === undefined || !isOpened) return location.href;
  const url = new URL(location.href);
  url.search = writeUrlState(url.search, name, { filter: NO_FILTER, open });
  return url.href;
}
