import { ALL_FACETS, NO_FILTER, type Facet, type FilterState } from '../dataset/queries/filter.js';
import { filterStore, groupOf, type Grouped } from './filter-store.js';

/** The state of a group in the query of an address. */
export interface UrlState {
  readonly filter: FilterState;
  /** The id of a conference, or `conference/session`. */
  readonly open: string | undefined;
}

const SEARCH = 'search';
const OPEN = 'open';

/** Names without a hyphen, none twice, and none is that of the chosen sessions: so no parameter of one group is one of another's. */
const NAMES: readonly string[] = [SEARCH, OPEN, ...ALL_FACETS];

/** The parameters of an address, each as it is written and as it is read. */
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
 * Reads the state of a group from a query such as
 * `conferences-search=aarhus&conferences-year=2017&conferences-open=frivillighed-2017`, where `conferences` is the group.
 */
export function readUrlState(query: string, group: string): UrlState {
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of ALL_FACETS) {
    const chosen = [...new Set(valuesOf(query, group, facet))].filter(Boolean);
    if (chosen.length > 0) values[facet] = chosen;
  }
  const [search = ''] = valuesOf(query, group, SEARCH);
  const [open] = valuesOf(query, group, OPEN);
  return { filter: { query: search, values }, open: open === '' ? undefined : open };
}

/** The query with the other parameters as they were written, and the group's after them. */
export function writeUrlState(query: string, group: string, { filter, open }: UrlState): string {
  const own = NAMES.map((parameter) => nameOf(group, parameter));
  const others = parameters(query).filter(({ name }) => !own.includes(name));
  const written: [name: string, value: string | undefined][] = [
    [SEARCH, filter.query],
    ...ALL_FACETS.flatMap((facet) =>
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

const CHOSEN = 'mine';

/** The sessions that the query of an address names as chosen in a group; see `session-codes.ts`. Empty where it names none. */
export function readChosen(query: string, group: string): string {
  return valuesOf(query, group, CHOSEN)[0] ?? '';
}

/** The query with the other parameters as they were written, and the chosen sessions of a group after them. */
export function writeChosen(query: string, group: string, chosen: string): string {
  const own = nameOf(group, CHOSEN);
  const others = parameters(query).flatMap(({ name, written }) => (name === own ? [] : written));
  const ours = chosen ? [new URLSearchParams([[own, chosen]]).toString()] : [];
  const all = [...others, ...ours].join('&');
  return all && `?${all}`;
}

/** The widgets that open the conference or session that the page's address names for their group. */
export function linkedWidgets(): Set<Grouped> {
  return (filterStore().linked ??= new Set());
}

/**
 * The address to share for a conference or session. It opens it where a widget of the group follows the address; else it
 * is the page's.
 *
 * @param open id of a conference, or `conference/session`; neither the filter nor the chosen sessions are shared with it
 */
export function sharedUrl(
  widget: Grouped & { readonly deepLink?: boolean },
  open: string | undefined,
): string {
  const group = groupOf(widget);
  // Its own deep links may be on their way.
  const isOpened =
    widget.deepLink === true || [...linkedWidgets()].some((linked) => groupOf(linked) === group);
  if (open === undefined || !isOpened) return location.href;
  const url = new URL(location.href);
  url.search = writeChosen(writeUrlState(url.search, group, { filter: NO_FILTER, open }), group, '');
  return url.href;
}
