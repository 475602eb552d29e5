import type { Selection } from '../dataset/queries/filter.js';
import { FilterChangeEvent } from '../core/events/filter-change-event.js';
import { groupOf, select } from './filter-store.js';

/** Lets the widget's group look for something else, and tells the page. */
export function changeSelection(
  host: HTMLElement & { readonly group: string | undefined },
  selection: Selection,
): void {
  const group = groupOf(host);
  select(group, selection);
  host.dispatchEvent(new FilterChangeEvent(group, selection));
}
