import type { ReactiveController } from 'lit';
import { FilterChangeEvent } from '../core/events/filter-change-event.js';
import { paintFirst } from '../core/painted.js';
import { NO_FILTER, type FilterState } from '../dataset/queries/filter.js';
import { filterStore, getFilter, groupOf, notify, setFilter, type FilterHost } from './filter-store.js';

function retainers(): Map<object, string> {
  return (filterStore().keepers ??= new Map());
}

/** A filter that nothing in the page shows any longer could not be taken back. */
function dropUnretained(group: string): void {
  const { groups } = filterStore();
  if (!groups.has(group) || [...retainers().values()].includes(group)) return;
  groups.delete(group);
  notify(group);
}

/**
 * Retains the filter of a group, which is dropped once nothing retains it.
 *
 * @param retainer retains one group at a time
 * @param group undefined to release it
 */
export function retainFilter(retainer: object, group: string | undefined): void {
  const before = retainers().get(retainer);
  if (before === group) return;
  if (group === undefined) retainers().delete(retainer);
  else retainers().set(retainer, group);
  // Later, because an element that is moved leaves the page and comes back within one task.
  if (before !== undefined) setTimeout(dropUnretained, 0, before);
}

/** The filter of a widget's group, for a widget that changes it, and retains it as long as it is in the page. */
export class RetainedFilter implements ReactiveController {
  readonly #host: FilterHost & HTMLElement;
  readonly #isRetained: () => boolean;

  /** @param isRetained asked at each update whether the widget offers what changes the filter */
  constructor(host: FilterHost & HTMLElement, isRetained: () => boolean) {
    this.#host = host;
    this.#isRetained = isRetained;
    host.addController(this);
  }

  hostConnected(): void {
    this.#retain();
  }

  hostUpdated(): void {
    this.#retain();
  }

  hostDisconnected(): void {
    retainFilter(this, undefined);
  }

  #retain(): void {
    const isRetained = this.#host.isConnected && this.#isRetained();
    retainFilter(this, isRetained ? groupOf(this.#host) : undefined);
  }

  get current(): FilterState {
    return getFilter(this.#host) ?? NO_FILTER;
  }

  /** Changes the filter for the whole group, and tells the page. */
  change(filter: FilterState): void {
    const group = groupOf(this.#host);
    paintFirst();
    setFilter(group, filter);
    this.#host.dispatchEvent(new FilterChangeEvent(group, filter));
  }
}
