import { criteriaOf, type FilterState } from '../dataset/queries/filter.js';
import type { Conference } from '../dataset/schema/conference.js';
import { Lazy } from '../core/lazy.js';
import { memoize } from '../core/memoize.js';
import { followFilter, getFilter, type FilterHost } from './filter-store.js';
import type { View } from '../core/view.js';

/** Finds the items of a widget that match a filter. */
export type FindItems<Item> = (view: View, filter: FilterState) => ReadonlySet<Item>;

/** Loads the search for widgets that show whole conferences. */
export async function conferenceFinder(): Promise<FindItems<Conference>> {
  const { filterConferences } = await import('./search-conferences.js');
  return (view, filter) => new Set(filterConferences(view, view.dataset.conferences, filter).found);
}

/** Finds the items of a widget by the filter of its group, and updates the widget when that changes. */
export class FilterController<Item> {
  readonly #host: FilterHost;
  readonly #found = memoize<ReadonlySet<Item> | undefined>();
  /** Loaded when there is a filter: few pages have one. */
  readonly #finder: Lazy<FindItems<Item>>;

  constructor(host: FilterHost & HTMLElement, load: () => Promise<FindItems<Item>>) {
    this.#host = host;
    this.#finder = new Lazy(host, 'search', load);
    followFilter(host);
  }

  /** The filter of the group; undefined where there is none. */
  get filter(): FilterState | undefined {
    return getFilter(this.#host);
  }

  /** The words that were typed; none before `found` can search for them. */
  get query(): string {
    return (this.#finder.peek() && this.filter?.query) ?? '';
  }

  /** The items that match the filter; undefined where all are to be shown. */
  found(view: View): ReadonlySet<Item> | undefined {
    const { filter } = this;
    if (!filter) return undefined;
    const find = this.#finder.get();
    const { dataset, language } = view;
    return this.#found([dataset, language, find, filter], () => find?.(view, filter));
  }

  /** The message where no item is left: that none matches the filter, or the other one where nothing is filtered. */
  whyNothing({ messages }: View, otherwise: string): string {
    const { filter } = this;
    return filter && criteriaOf(filter).length > 0 ? messages.nothingFound : otherwise;
  }
}
