import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {
  bestToDrop,
  distinguishingFacets,
  type Obstacle,
  type FilterResult,
} from '../dataset/queries/facets.js';
import {
  chosenValues,
  NO_FILTER,
  toggled,
  without,
  type Criterion,
  type Facet,
  type FilterState,
} from '../dataset/queries/filter.js';
import type { Conference } from '../dataset/schema/conference.js';
import { changeFilter } from './change-selection.js';
import { chosenFilters, facetGroups, facetName, valueName } from './facets.js';
import { filterConferences, prepareSearch } from './search-conferences.js';
import { memoize } from '../core/memoize.js';
import { SEARCH_BOX, searchBox } from './search-box.js';
import { groupOf, filterStore } from './filter-store.js';
import { joined } from '../templates/text.js';
import type { View } from '../core/view.js';

export interface FilterControlsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly group: string | undefined;
}

interface ControlOptions {
  readonly search: boolean;
  /** Undefined: none. Empty: those that the conferences differ in. */
  readonly facets: readonly Facet[] | undefined;
}

/** What a visitor looks for in a widget's group, what is found, and the controls that change it. */
export class FilterControls implements ReactiveController {
  readonly #host: FilterControlsHost;
  readonly #found = memoize<FilterResult>();
  #input: HTMLInputElement | null = null;
  #query = '';
  #view: View | undefined;
  /** Where the focus goes after the next update, because what had it is gone. */
  #nextFocus: (() => HTMLElement | null | undefined) | undefined;

  constructor(host: FilterControlsHost) {
    this.#host = host;
  }

  get filter(): FilterState {
    return filterStore().groups.get(groupOf(this.#host)) ?? NO_FILTER;
  }

  find(view: View, conferences: readonly Conference[]): FilterResult {
    const { filter } = this;
    return this.#found([view.dataset, view.language, conferences, filter], () =>
      filterConferences(view, conferences, filter),
    );
  }

  /** Search box, facets and what is chosen, with the number of results in words. */
  controls(view: View, conferences: readonly Conference[], requested: ControlOptions): TemplateResult {
    this.#view = view;
    const { filter } = this;
    const result = this.find(view, conferences);
    const telling = requested.facets && distinguishingFacets(view.dataset, conferences);
    const facets = (requested.facets?.length ? requested.facets : telling)?.filter(
      (facet) => result.counts[facet].size > 0,
    );
    const drop = bestToDrop(result);
    const count = this.#count(view, result, drop);
    return html`${
        requested.search
          ? searchBox(view, {
              label: view.messages.searchConferences,
              query: filter.query,
              found: count,
              onInput: () => {
                this.#ask(this.#input?.value ?? '');
              },
            })
          : nothing
      }
      ${facetGroups(view, {
        facets: facets ?? [],
        filter,
        result,
        onToggle: (facet, value) => {
          this.#change(toggled(this.filter, facet, value));
        },
      })}
      <div class="chosen">
        ${chosenFilters(view, {
          filter,
          onChange: (next, place) => {
            this.#nextFocus = () => this.#buttons[Math.min(place, this.#buttons.length - 2)] ?? this.#first;
            this.#change(next);
          },
          onClear: () => {
            this.#nextFocus = () => this.#first;
            this.#change(NO_FILTER);
          },
        })}
        ${requested.search ? nothing : html`<p class="count" role="status" part="count">${count}</p>`}
        ${drop?.criteria.map((criterion) => this.#dropButton(view, criterion))}
      </div>`;
  }

  hostUpdated(): void {
    this.#followInput();
    this.#nextFocus?.()?.focus();
    this.#nextFocus = undefined;
  }

  /** The buttons of what is chosen, and at last the one for all. */
  get #buttons(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.chips button')];
  }

  /** The first of those that are to be given up together. */
  get #drop(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part~=drop]');
  }

  /** The first of the controls that are always there. */
  get #first(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`${SEARCH_BOX}, .facets summary`);
  }

  /** The box shows what the group looks for, and a visitor may have typed before the script came. */
  #followInput(): void {
    const { query } = this.filter;
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>(SEARCH_BOX);
    const isNew = input !== this.#input;
    this.#input = input;
    // Not first when it has the focus: in a large dataset a visitor may type before that is done.
    if (isNew && input && this.#view) prepareSearch(this.#view);
    if (!input || input.value === query) this.#query = query;
    else if (query !== this.#query || (isNew && input.value === '')) input.value = this.#query = query;
    else this.#ask(input.value);
  }

  #ask(query: string): void {
    this.#query = query;
    this.#change({ ...this.filter, query });
  }

  #change(filter: FilterState): void {
    changeFilter(this.#host, filter);
  }

  #count(view: View, { found }: FilterResult, drop: Obstacle | undefined): string {
    const { messages } = view;
    if (found.length > 0) return messages.conferences(found.length);
    if (!drop) return messages.noMatchingConferences;
    const { criteria, count } = drop;
    const names = criteria.flatMap((criterion) =>
      criterion === 'query'
        ? this.filter.query.trim()
        : chosenValues(this.filter, criterion).map((value) => valueName(view, criterion, value)),
    );
    return `${messages.noMatchingConferences} ${messages.withoutFilter(joined(view, names), messages.conferences(count))}`;
  }

  #dropButton(view: View, criterion: Criterion): TemplateResult {
    const { messages } = view;
    return html`<button
      type="button"
      part="drop"
      @click=${() => {
        this.#nextFocus = () => this.#drop ?? this.#buttons[0] ?? this.#first;
        this.#change(without(this.filter, criterion));
      }}
    >
      ${criterion === 'query' ? messages.clearSearch : messages.removeFilter(facetName(view, criterion))}
    </button>`;
  }
}
