import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { ListFilter, ListFilterHost } from './list-filter.js';
import { Lazy } from '../core/lazy.js';
import { page } from '../core/page-settings.js';
import { bodies } from '../templates/bodies.js';
import { followFilter, getFilter } from './filter-store.js';
import type { View } from '../core/view.js';

interface ListHost extends ListFilterHost {
  readonly hasUpdated: boolean;
}

/** Undefined until the code of the filter is there. */
let Filter: typeof ListFilter | undefined;

/** Loads the code of the filter. */
export async function loadListFilter(): Promise<typeof ListFilter> {
  // What is searched, and linked to, may be closed.
  const [{ ListFilter: Loaded }] = await Promise.all([import('./list-filter.js'), bodies.load()]);
  return (Filter = Loaded);
}

/**
 * @param shown the pages of them to show
 * @param paging the button for the next page
 */
type ListTemplate = (
  view: View,
  shown: readonly Conference[],
  found: readonly Conference[],
  paging: TemplateResult | typeof nothing,
) => TemplateResult;

/**
 * Lets visitors filter a list of conferences: by controls of the list itself, or by a `<conference-filter>` elsewhere in
 * the page. The filter is loaded when one of the two is there.
 */
export class ListFilterController implements ReactiveController {
  readonly #host: ListHost;
  readonly #isPrerendered: boolean;
  readonly #filter: Lazy<ListFilter>;
  #isShown = false;

  constructor(host: ListHost, isPrerendered: boolean) {
    this.#host = host;
    this.#isPrerendered = isPrerendered;
    const isWritten = () => this.#isWritten;
    this.#filter = new Lazy(
      host,
      'search',
      async () => new (await loadListFilter())(host, isWritten),
      () => Filter && new Filter(host, isWritten),
    );
    host.addController(this);
    followFilter(host);
  }

  hostUpdate(): void {
    if (this.#isOffered || getFilter(this.#host)) this.#filter.get();
  }

  /** Whether a server writes it, or it is taken over as a server wrote it: nobody has looked for anything. */
  get #isWritten(): boolean {
    return !page || (this.#isPrerendered && !this.#host.hasUpdated);
  }

  get #isOffered(): boolean {
    const { search, filters, pageSize, deepLink } = this.#host;
    return search || filters !== undefined || pageSize !== undefined || deepLink;
  }

  /**
   * The list of the conferences found, and the controls around it. Undefined until the controls are loaded, because they
   * would push the list down; a list that is shown already, by a server or without controls, stays until then.
   */
  show(view: View, all: readonly Conference[], list: ListTemplate): TemplateResult | string | undefined {
    const isOffered = this.#isOffered;
    const other = this.#isWritten ? undefined : this.#filter.peek();
    const filter = isOffered ? this.#filter.get() : other;
    const isAwaited = isOffered && page && !filter && !this.#filter.failed;
    if (isAwaited && !this.#isPrerendered && !this.#isShown) return undefined;
    const {
      view: marked,
      shown,
      found,
      printed,
    } = filter?.show(view, all) ?? { view, shown: all, found: all, printed: nothing };
    const { before, after = nothing } = (isOffered ? filter?.controls(view, all) : undefined) ?? {};
    const content = found.length > 0 ? list(marked, shown, found, after) : undefined;
    if (!isOffered && !content) return view.messages.noMatchingConferences;
    this.#isShown = true;
    // One template for both, or a list would close what is open in it when it gets its controls.
    return html`${isOffered ? html`<div class="finding" part="finding">${before ?? nothing}</div>` : nothing}
    ${printed}${content ?? after}`;
  }
}
