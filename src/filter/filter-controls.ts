import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { bestToDrop, type Obstacle, type FilterResult } from '../dataset/queries/facets.js';
import {
  chosenValues,
  NO_FILTER,
  toggled,
  without,
  type Criterion,
  type Facet,
  type FilterState,
} from '../dataset/queries/filter.js';
import { html } from '../core/html.js';
import { chosenFilters, facetGroups, facetName, facetsButton, valueName } from './facets.js';
import type { FilterSubject } from './filter-subject.js';
import { prepareSearch } from './search-conferences.js';
import { ResultAnnouncer } from '../core/announce.js';
import { memoize } from '../core/memoize.js';
import { SEARCH_BOX, searchBox } from './search-box.js';
import type { FilterHost } from './filter-store.js';
import { RetainedFilter } from './retained-filter.js';
import { joined } from '../templates/text.js';
import { type View, withGap } from '../core/view.js';

interface FilterControlsHost extends FilterHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface ControlOptions {
  readonly search: boolean;
  /** Undefined: none. Empty: those in which the conferences differ. */
  readonly facets: readonly Facet[] | undefined;
}

/** The controls, for a widget to lay out. */
interface ControlParts {
  readonly search: TemplateResult | typeof nothing;
  /** Opens the facets where there is no room for them; nothing without facets. */
  readonly button: TemplateResult | typeof nothing;
  readonly facets: TemplateResult | typeof nothing;
  readonly chips: TemplateResult | typeof nothing;
  /** How many were found, in words; undefined where nothing was. */
  readonly found: string | undefined;
  /** That nothing was found, and what might be given up. */
  readonly none: string;
  /** The buttons that give it up. */
  readonly drops: readonly TemplateResult[];
}

/** The controls that change the filter of a widget's group, and the records found by it. */
export class FilterControls<Item> implements ReactiveController {
  readonly #host: FilterControlsHost;
  readonly #filter: RetainedFilter;
  readonly #isWritten: () => boolean;
  readonly #result: ResultAnnouncer;
  readonly #found = memoize<FilterResult<Item>>();
  readonly #distinguishing = memoize<readonly Facet[]>();
  #input: HTMLInputElement | null = null;
  #query = '';
  #view: View | undefined;
  /** The facets whose rarer values are shown, too. */
  readonly #whole = new Set<Facet>();
  /** Whether the facets are open where there is room for one row only. */
  #isOpen = false;
  /** Finds what has the focus after the next update, which removes the button that had it. */
  #nextFocus: (() => HTMLElement | null | undefined) | undefined;

  /**
   * @param isOffered asked at each update whether the widget shows any controls
   * @param isWritten whether they are to be as a server writes them, which knows no filter
   */
  constructor(host: FilterControlsHost, isOffered: () => boolean, isWritten: () => boolean = () => false) {
    this.#host = host;
    this.#isWritten = isWritten;
    this.#result = new ResultAnnouncer(host);
    this.#filter = new RetainedFilter(host, isOffered);
    host.addController(this);
  }

  get filter(): FilterState {
    return this.#isWritten() ? NO_FILTER : this.#filter.current;
  }

  /** @param subject the same object as long as it has the same records, dataset and language */
  find(subject: FilterSubject<Item>): FilterResult<Item> {
    const { filter } = this;
    return this.#found([subject, filter], () => subject.find(filter));
  }

  close(): void {
    this.#isOpen = false;
    this.#nextFocus = () => this.#first;
    this.#host.requestUpdate();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Search box, facets and chosen values, with the number of results in words. */
  controls(view: View, subject: FilterSubject<Item>, requested: ControlOptions): TemplateResult {
    const { search, button, facets, chips, found, none, drops } = this.parts(view, subject, requested);
    return html`${search}${button}${facets}
      <div class="chosen">
        ${chips}${requested.search ? nothing : html`<p class="count" part="count">${found ?? none}</p>`}${drops}
      </div>`;
  }

  parts(view: View, subject: FilterSubject<Item>, requested: ControlOptions): ControlParts {
    this.#view = view;
    const { filter } = this;
    const result = this.find(subject);
    const distinguishing =
      requested.facets && this.#distinguishing([subject], () => subject.distinguishing());
    const facets = (requested.facets?.length ? requested.facets : distinguishing)?.filter(
      (facet) => result.counts[facet].size > 0,
    );
    const drop = bestToDrop(result);
    const found = result.found.length > 0 ? subject.count(result.found.length) : undefined;
    const nothingFound = withGap(view, subject.none);
    const none = drop ? `${nothingFound} ${this.#advice(view, subject, drop)}` : nothingFound;
    this.#result.words = found ?? nothingFound;
    const options = {
      facets: facets ?? [],
      filter,
      subject,
      result,
      whole: this.#whole,
      isOpen: this.#isOpen,
      onToggle: (facet: Facet, value: string, box: HTMLInputElement) => {
        // One that nothing has any longer is disabled as soon as it is taken back.
        this.#nextFocus = () => (box.disabled ? box.closest('details')?.querySelector('summary') : undefined);
        this.#filter.change(toggled(this.filter, facet, value));
      },
      onWhole: (facet: Facet, next: string) => {
        this.#whole.add(facet);
        this.#nextFocus = () =>
          [...this.#host.renderRoot.querySelectorAll<HTMLInputElement>(`[data-facet=${facet}] input`)].find(
            ({ value }) => value === next,
          );
        this.#host.requestUpdate();
      },
      onOpen: () => {
        this.#isOpen = !this.#isOpen;
        this.#host.requestUpdate();
      },
    };
    const { typeName } = subject;
    return {
      search: requested.search
        ? searchBox(view, {
            label: subject.searchLabel,
            query: filter.query,
            found,
            none,
            onInput: () => {
              this.#ask(this.#input?.value ?? '');
            },
          })
        : nothing,
      button: options.facets.length > 1 ? facetsButton(view, options) : nothing,
      facets: facetGroups(view, options),
      chips: chosenFilters(view, {
        filter,
        typeName,
        onChange: (next, place) => {
          this.#nextFocus = () => this.#buttons[Math.min(place, this.#buttons.length - 2)] ?? this.#first;
          this.#filter.change(next);
        },
        onClear: () => {
          this.#nextFocus = () => this.#first;
          this.#filter.change(NO_FILTER);
        },
      }),
      found,
      none,
      drops: drop?.criteria.map((criterion) => this.#dropButton(view, typeName, criterion)) ?? [],
    };
  }

  hostUpdated(): void {
    this.#followInput();
    this.#nextFocus?.()?.focus();
    this.#nextFocus = undefined;
  }

  /** The buttons of the chosen values, and the one that clears all of them. */
  get #buttons(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.chips button')];
  }

  /** The first of the buttons that drop a criterion. */
  get #drop(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part~=drop]');
  }

  /** The first control that is always there. */
  get #first(): HTMLElement | null {
    const controls = this.#host.renderRoot.querySelectorAll<HTMLElement>(
      `${SEARCH_BOX}, [part~=filters], .facets summary`,
    );
    return [...controls].find((each) => each.checkVisibility()) ?? null;
  }

  /** The box shows the query of the group; a visitor may have typed before the script was loaded. */
  #followInput(): void {
    const { query } = this.filter;
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>(SEARCH_BOX);
    const isNew = input !== this.#input;
    this.#input = input;
    // Before it has the focus: in a large dataset a visitor may type before this is done.
    if (isNew && input && this.#view) prepareSearch(this.#view);
    if (!input || input.value === query) this.#query = query;
    else if (query !== this.#query || (isNew && input.value === '')) input.value = this.#query = query;
    else this.#ask(input.value);
  }

  #ask(query: string): void {
    this.#query = query;
    this.#filter.change({ ...this.filter, query });
  }

  /** Words that say which criteria to give up, and what that would find. */
  #advice(view: View, subject: FilterSubject<Item>, { criteria, count }: Obstacle): string {
    const { messages } = view;
    const names = criteria.flatMap((criterion) =>
      criterion === 'query'
        ? this.filter.query.trim()
        : chosenValues(this.filter, criterion).map((value) => valueName(view, criterion, value)),
    );
    return messages.withoutFilter(joined(view, names), subject.count(count));
  }

  #dropButton(view: View, typeName: string, criterion: Criterion): TemplateResult {
    const { messages } = view;
    return html`<button
      type="button"
      part="drop"
      @click=${() => {
        this.#nextFocus = () => this.#drop ?? this.#buttons[0] ?? this.#first;
        this.#filter.change(without(this.filter, criterion));
      }}
    >
      ${criterion === 'query' ? messages.clearSearch : messages.removeFilter(facetName(view, criterion, typeName))}
    </button>`;
  }
}
