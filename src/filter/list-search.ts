import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { Lazy } from '../core/lazy.js';
import { page } from '../core/page-settings.js';
import type { View } from '../core/view.js';
import type { SearchController } from './search-controller.js';

interface SearchedHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether an editor asks for a box. */
  readonly search: boolean;
}

/** Undefined until the code of the box is there. */
let Search: typeof SearchController | undefined;

/** Loads the code of the box. */
export async function loadSearch(): Promise<typeof SearchController> {
  return (Search = (await import('./search-controller.js')).SearchController);
}

interface Searched<Item> {
  /** The same list as long as it has the same items in the same language. */
  readonly items: readonly Item[];
  /** The words by which an item is found. */
  readonly textsOf: (item: Item) => readonly string[];
  /** What the filter of the group looks for. */
  readonly query: string;
  readonly label: string;
  /** So many items in words. */
  readonly count: (items: number) => string;
}

/** A list with a search box of its own, which is loaded where an editor asks for it, and marks what is looked for. */
export class ListSearch<Item> {
  readonly #host: SearchedHost;
  readonly #search: Lazy<SearchController<Item>>;
  readonly #isPrerendered: boolean;
  #isShown = false;

  constructor(host: SearchedHost, isPrerendered: boolean) {
    this.#host = host;
    this.#isPrerendered = isPrerendered;
    this.#search = new Lazy(
      host,
      'search',
      async () => new (await loadSearch())(host),
      () => Search && new Search(host),
    );
  }

  /** Resolves when the box that a server wrote can be taken over. */
  async available(): Promise<void> {
    if (this.#host.search) await loadSearch().catch(console.error);
  }

  /**
   * The items that are looked for, below the box. Undefined until the box is loaded, because it would push them down; those that
   * are shown already stay.
   */
  show(
    view: View,
    { items, textsOf, query, label, count }: Searched<Item>,
    list: (view: View, found: readonly Item[]) => TemplateResult,
  ): TemplateResult | undefined {
    const isOffered = this.#host.search;
    const search = isOffered || query ? this.#search.get() : undefined;
    const isAwaited = isOffered && page && !search && !this.#search.failed;
    if (isAwaited && !this.#isPrerendered && !this.#isShown) return undefined;
    this.#isShown = true;
    if (!search || !isOffered) return list(search?.marking(view, query) ?? view, items);
    const found = search.find(items, textsOf);
    const inWords = found.length > 0 ? count(found.length) : undefined;
    return html`${search.box(view, label, inWords)}
    ${inWords ? list(search.marking(view, query, search.query), found) : undefined}`;
  }
}
