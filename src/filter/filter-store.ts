import type { ReactiveControllerHost } from 'lit';
import { pagePart } from '../dataset/page-singleton.js';
import type { FilterState } from '../dataset/queries/filter.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';

/** Told which group a visitor looks for something else in. */
type FilterListener = (group: string) => void;

/**
 * By group, what a visitor looks for, and who wants to know. What `pagePart` says holds for `FilterState`, too; a facet
 * that a version does not know it passes over.
 */
interface Protocol {
  readonly groups: Map<string, FilterState>;
  readonly listeners: Set<FilterListener>;
  /** Widgets that open what the page's address says of their group; none in a page that an older version began with. */
  linked?: Set<Grouped>;
  /** The group of each that offers controls or keeps the page's address; as long as there is any, the group has a filter. */
  keepers?: Map<object, string>;
  /** There once something counts within what the lists of its group can show. */
  shown?: FilterScope;
}

interface Grouped {
  readonly group: string | undefined;
}

/** What lists show; each of them tells it when it renders. */
export interface FilterScope {
  readonly told: Map<ReportingList, Report>;
  readonly listeners: Set<FilterListener>;
  /** @param conferences those that it shows as long as nothing is looked for */
  readonly tell: (list: ReportingList, dataset: Dataset, conferences: readonly Conference[]) => void;
}

export interface ReportingList extends ReactiveControllerHost, Grouped {
  readonly isConnected: boolean;
}

export interface Report {
  readonly group: string;
  readonly dataset: Dataset;
  readonly conferences: readonly Conference[];
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    'conference-widgets.selections': Protocol;
  }
}

/** By group, which is one place in the page for all widgets that name it. */
export function filterStore(): Protocol {
  return pagePart('conference-widgets.selections', () => ({
    groups: new Map(),
    listeners: new Set(),
  }));
}

/** The group of a widget that names none; so it can be named, too. */
export function groupOf({ group }: Grouped): string {
  return group === undefined || group === '' ? 'conferences' : group;
}

/** Lets everyone in the group look for this. */
export function setFilter(group: string, filter: FilterState): void {
  const { groups, listeners } = filterStore();
  groups.set(group, filter);
  for (const listener of listeners) listener(group);
}

/** Updates a widget when a visitor looks for something else in its group. */
export function followGroup(host: ReactiveControllerHost & Grouped): void {
  const onSelect = (group: string) => {
    if (group === groupOf(host)) host.requestUpdate();
  };
  host.addController({
    hostConnected: () => filterStore().listeners.add(onSelect),
    hostDisconnected: () => filterStore().listeners.delete(onSelect),
  });
}
