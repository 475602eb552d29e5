import type { ReactiveControllerHost } from 'lit';
import { pagePart } from '../dataset/page-singleton.js';
import type { FilterState } from '../dataset/queries/filter.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Session } from '../dataset/schema/session.js';

/** Called with a group whose filter has changed, or whose lists are asked to report their scope. */
type FilterListener = (group: string) => void;

export interface Grouped {
  readonly group?: string | undefined;
}

/** A widget that follows the filter of its group. */
export interface FilterHost extends ReactiveControllerHost, Grouped {
  readonly isConnected: boolean;
}

/** The conferences that a list shows while its group has no filter. */
export interface ListScope {
  readonly dataset: Dataset;
  readonly conferences: readonly Conference[];
  /** Of a programme, which shows these of its conference. */
  readonly sessions?: readonly Session[] | undefined;
}

/** The scopes that lists have reported. */
export interface ReportedScopes {
  readonly told: Map<FilterHost, ListScope & { readonly group: string }>;
  readonly listeners: Set<FilterListener>;
  /** @param sessions left out by older versions, and by what shows whole conferences */
  readonly tell: (
    list: FilterHost,
    dataset: Dataset,
    conferences: readonly Conference[],
    sessions?: readonly Session[],
  ) => void;
}

/** The last widget of a group that took the visitor to what the address names. */
export interface NavigationClaim {
  /** Whether nothing else in the group suits the address better. */
  readonly isBest: boolean;
  /** Whether the widget is still in the page. The claim does not refer to it, so that it can be collected. */
  isConnected: boolean;
}

/** The sessions that a visitor has chosen in a group, as its address has them. */
export interface ChosenState {
  text: string;
  /** As the page's address had them when it was last read or written: a frame may not be allowed to change its own. */
  inAddress: string;
  /** By what older entries of the history say: what the visitor has made of it since. */
  readonly later: Map<string, string>;
  /** The keys of conferences that a widget has found in its dataset: the widgets of a group may have several datasets. */
  readonly found: Set<string>;
}

/**
 * The filters of a page by group, for all copies and versions of the script: see `pagePart`. A version ignores facets
 * that it does not know.
 */
interface FilterStore {
  readonly groups: Map<string, FilterState>;
  readonly listeners: Set<FilterListener>;
  /** Widgets that open what the address names. Optional, like all below: an older version may have made the store. */
  linked?: Set<Grouped>;
  /** The group of each widget that retains its filter. */
  keepers?: Map<object, string>;
  /** Made by the first filter that counts within the scopes of lists. */
  shown?: ReportedScopes;
  claims?: Map<string, NavigationClaim>;
  /** What visitors have chosen: see `chosen-sessions.ts`. */
  chosen?: { readonly groups: Map<string, ChosenState>; readonly listeners: Set<FilterListener> };
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    'conference-widgets.selections': FilterStore;
  }
}

/** The one store of the page. */
export function filterStore(): FilterStore {
  return pagePart('conference-widgets.selections', () => ({
    groups: new Map(),
    listeners: new Set(),
  }));
}

/** The group of a widget; `conferences` is the name of the group of all that name none. */
export function groupOf({ group }: Grouped): string {
  return group === undefined || group === '' ? 'conferences' : group;
}

/** The filter of a widget's group; undefined where there is none. */
export function getFilter(widget: Grouped): FilterState | undefined {
  return filterStore().groups.get(groupOf(widget));
}

/** Tells all listeners, each of which knows whether this group concerns it. */
export function notify(group: string): void {
  for (const listener of filterStore().listeners) listener(group);
}

export function setFilter(group: string, filter: FilterState): void {
  filterStore().groups.set(group, filter);
  notify(group);
}

/** Calls back, as long as the widget is in the page, when its group is notified. */
export function subscribe(host: FilterHost, onNotified: () => void): void {
  const listener = (group: string) => {
    if (group === groupOf(host)) onNotified();
  };
  host.addController({
    hostConnected: () => filterStore().listeners.add(listener),
    hostDisconnected: () => filterStore().listeners.delete(listener),
  });
}

/** Updates a widget when the filter of its group changes. */
export function followFilter(host: FilterHost): void {
  let rendered: FilterState | undefined;
  subscribe(host, () => {
    if (getFilter(host) !== rendered) host.requestUpdate();
  });
  host.addController({
    hostUpdate() {
      rendered = getFilter(host);
    },
  });
}

/**
 * Reports the scope of a list after each update, and when a filter asks for it.
 *
 * @param scopeOf undefined as long as there is no dataset
 */
export function registerList(list: FilterHost, scopeOf: () => ListScope | undefined): void {
  const report = () => {
    const { shown } = filterStore();
    const scope = shown && scopeOf();
    if (scope) shown.tell(list, scope.dataset, scope.conferences, scope.sessions);
  };
  subscribe(list, report);
  list.addController({ hostUpdated: report });
}
