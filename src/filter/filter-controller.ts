import type { ReactiveControllerHost } from 'lit';
import { criteriaOf, type FilterState } from '../dataset/queries/filter.js';
import type { Conference } from '../dataset/schema/conference.js';
import { Lazy } from '../core/lazy.js';
import { memoize } from '../core/memoize.js';
import { followGroup, groupOf, filterStore } from './filter-store.js';
import type { View } from '../core/view.js';

interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  readonly group: string | undefined;
}

/** Finds what a visitor looks for, of whatever a widget shows. */
export type FindItems<Item> = (view: View, filter: FilterState) => ReadonlySet<Item>;

/** What finds whole conferences, for widgets that show no parts of them. */
export async function conferenceFinder(): Promise<FindItems<Conference>> {
  const { filterConferences } = await import('./search-conferences.js');
  return (view, filter) => new Set(filterConferences(view, view.dataset.conferences, filter).found);
}

/** Updates a widget when a visitor looks for something else in its group, and tells it what is found. */
export class FilterController<Item> {
  readonly #host: SelectionHost;
  readonly #found = memoize<ReadonlySet<Item> | undefined>();
  /** Few pages have something to search with. */
  readonly #finder: Lazy<FindItems<Item>>;

  constructor(host: SelectionHost, load: () => Promise<FindItems<Item>>) {
    this.#host = host;
    this.#finder = new Lazy(host, 'search', load);
    followGroup(host);
  }

  /** What a visitor looks for; undefined where nobody looks for anything. */
  get filter(): FilterState | undefined {
    return filterStore().groups.get(groupOf(this.#host));
  }

  /** The words by which `found` finds, as they were typed; none before it does. */
  get query(): string {
    return (this.#finder.peek() && this.filter?.query) ?? '';
  }

  /** What a visitor looks for; undefined where nobody looks for anything, which is where all is to be shown. */
  found(view: View): ReadonlySet<Item> | undefined {
    const { filter } = this;
    if (!filter) return undefined;
    const find = this.#finder.get();
    const { dataset, language } = view;
    return this.#found([dataset, language, find, filter], () => find?.(view, filter));
  }

  /** What to say where nothing is left: that it is for what the visitor looks for, where that is so. */
  whyNothing({ messages }: View, otherwise: string): string {
    const { filter } = this;
    return filter && criteriaOf(filter).length > 0 ? messages.nothingFound : otherwise;
  }
}
