import type { FilterState } from '../dataset/queries/filter.js';
import { FilterChangeEvent } from '../core/events/filter-change-event.js';
import { groupOf, setFilter } from './filter-store.js';

/** Lets the widget's group look for something else, and tells the page. */
export function changeFilter(
  host: HTMLElement & { readonly group: string | undefined },
  filter: FilterState,
): void {
  const group = groupOf(host);
  setFilter(group, filter);
  host.dispatchEvent(new FilterChangeEvent(group, filter));
}
