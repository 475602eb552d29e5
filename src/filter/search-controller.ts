import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { searchWords, textSearch, type SearchWord } from '../dataset/queries/text-search.js';
import { ResultAnnouncer } from '../core/announce.js';
import { highlighterFor } from './highlight.js';
import { adoptLazyStyles } from '../core/lazy.js';
import { memoize } from '../core/memoize.js';
import { paintFirst } from '../core/painted.js';
import { SEARCH_BOX, searchBox } from './search-box.js';
import { searchStyles } from './search.styles.js';
import { type View, withHighlight } from '../core/view.js';

interface SearchHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A widget's own search box, and the items found by it. */
export class SearchController<Item> implements ReactiveController {
  readonly #host: SearchHost;
  readonly #result: ResultAnnouncer;
  readonly #mark = memoize<View['mark']>();
  readonly #search = memoize<(words: readonly SearchWord[]) => readonly Item[]>();
  #box: HTMLInputElement | undefined;
  #query = '';
  #words: readonly SearchWord[] = [];

  constructor(host: SearchHost) {
    this.#host = host;
    this.#result = new ResultAnnouncer(host);
    host.addController(this);
    adoptLazyStyles(host, searchStyles);
  }

  hostUpdated(): void {
    const box = this.#input;
    if (!box || box === this.#box) return;
    // A visitor may have typed into the box of a server. A box that comes later, with another language, is empty.
    if (this.#box) box.value = this.#query;
    else if (box.value) this.#ask(box.value);
    this.#box = box;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(SEARCH_BOX);
  }

  /**
   * The items that have every word that the visitor typed.
   *
   * @param items the same list as long as it has the same items in the same language
   */
  find(items: readonly Item[], textsOf: (item: Item) => readonly string[]): readonly Item[] {
    return this.#search([items], () => textSearch(items, textsOf))(this.#words);
  }

  /** The words as the visitor typed them. */
  get query(): string {
    return this.#query;
  }

  /** A view that marks the words of these queries in every text. */
  marking(view: View, ...queries: readonly string[]): View {
    const query = queries.join(' ');
    return withHighlight(
      view,
      this.#mark([query], () => highlighterFor(query)),
    );
  }

  /** @param found the number of items found, in words; undefined where there are none */
  box(view: View, label: string, found: string | undefined): TemplateResult {
    this.#result.words = found ?? view.messages.nothingFound;
    return searchBox(view, {
      label,
      query: this.#query,
      found,
      onInput: () => {
        this.#ask(this.#input?.value ?? '');
      },
      onClear: () => {
        if (this.#input) this.#input.value = '';
        this.#ask('');
        this.#input?.focus();
      },
    });
  }

  #ask(query: string): void {
    this.#query = query;
    this.#words = searchWords(query);
    paintFirst();
    this.#host.requestUpdate();
  }
}
