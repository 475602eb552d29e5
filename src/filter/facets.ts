import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { AT_HAND } from '../core/late-module.js';
import type { View } from '../core/view.js';
import { ONLINE, type FilterResult, textValue } from '../dataset/queries/facets.js';
import {
  ALL_FACETS,
  chosenValues,
  type Facet,
  type FilterState,
  toggled,
} from '../dataset/queries/filter.js';
import { findById } from '../dataset/queries/records.js';
import { placesOf } from '../dataset/queries/session-facets.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Text } from '../dataset/schema/values.js';
import { formatDay } from '../i18n/format-date.js';
import { languageName } from '../i18n/language.js';
import { chevron, disclosure } from '../templates/disclosure.js';
import { organisationName } from '../templates/organisation.js';
import { joined, plain } from '../templates/text.js';
import type { FilterSubject } from './filter-subject.js';

type TextFacet = 'topic' | 'level' | 'room' | 'track';

/** The texts of facets, as conferences have them. */
const TEXTS: Readonly<Record<TextFacet, (conference: Conference) => readonly (Text | undefined)[]>> = {
  topic: ({ topics = [] }) => topics,
  level: ({ sessions = [] }) => sessions.map(({ level }) => level),
  room: (conference) => placesOf('room', conference),
  track: (conference) => placesOf('track', conference),
};

const knownTexts = new WeakMap<Dataset, Partial<Record<TextFacet, ReadonlyMap<string, Text>>>>();

/** The texts of a facet by their values, in the order they appear. */
function textNames(dataset: Dataset, facet: TextFacet): ReadonlyMap<string, Text> {
  const known = knownTexts.get(dataset) ?? {};
  knownTexts.set(dataset, known);
  const texts = () => dataset.conferences.flatMap(TEXTS[facet]);
  return (known[facet] ??= new Map(
    texts().flatMap((text) => (text ? [[textValue(dataset, text), text]] : [])),
  ));
}

/** The value of an address may be unknown, and is then shown as it is written. */
function listed(names: Readonly<Record<string, string>>, value: string): string {
  return (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
}

/**
 * The name of a facet.
 *
 * @param typeName of the facet of kinds
 */
export function facetName({ messages }: View, facet: Facet, typeName = messages.programme): string {
  const names: Readonly<Record<Facet, string>> = {
    year: messages.year,
    series: messages.series,
    topic: messages.topics,
    organiser: messages.organisers,
    type: typeName,
    language: messages.spokenLanguage,
    place: messages.place,
    accessibility: messages.accessibility,
    status: messages.columns.status,
    day: messages.day,
    room: messages.room,
    track: messages.track,
    level: messages.level,
    seats: messages.seats,
  };
  return names[facet];
}

/** The name of one of its values. */
export function valueName(view: View, facet: Facet, value: string): string {
  const { dataset, messages } = view;
  switch (facet) {
    case 'year':
      return value;
    case 'series': {
      const series = findById(dataset.series, value);
      return series ? plain(view, series.name) : value;
    }
    case 'topic':
    case 'level':
    case 'room':
    case 'track':
      return plain(view, textNames(dataset, facet).get(value) ?? value);
    case 'organiser':
      return organisationName(view, value) ?? value;
    case 'type':
      return listed(messages.sessionKind, value);
    case 'language':
      return languageName(messages.locale, value);
    case 'place':
      return value === ONLINE ? messages.attendance.online : value;
    case 'accessibility':
      return listed(messages.accessibilityFeature, value);
    case 'status':
      return listed(messages.status, value);
    case 'day':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, messages.locale) : value;
    case 'seats':
      return listed(messages.seatsStatus, value);
  }
}

/** What a filter asks for, in words. */
export function filterReasons(view: View, filter: FilterState): readonly string[] {
  const { messages } = view;
  const names = ALL_FACETS.flatMap((facet) =>
    chosenValues(filter, facet).map((value) => valueName(view, facet, value)),
  );
  const query = filter.query.trim();
  return [
    ...(query ? [messages.onlySearch(query)] : []),
    ...(names.length > 0 ? [messages.onlyFilters(joined(view, names))] : []),
  ];
}

interface FacetGroupsOptions {
  readonly facets: readonly Facet[];
  readonly filter: FilterState;
  readonly subject: Pick<FilterSubject<unknown>, 'count' | 'typeName'>;
  readonly result: FilterResult<unknown>;
  /** The facets that show their rarer values, too. */
  readonly whole: ReadonlySet<Facet>;
  /** Whether the facets are open where there is room for one row only. */
  readonly isOpen: boolean;
  readonly onToggle: (facet: Facet, value: string, box: HTMLInputElement) => void;
  /** @param next the first of the values that were not shown */
  readonly onWhole: (facet: Facet, next: string) => void;
  readonly onOpen: () => void;
}

/** Values of a facet that show at first, and how many more are shown with them rather than behind a button. */
const COMMONEST = 10;
const FEW_MORE = 2;

/** The values that most conferences have, the chosen ones and those beside them, in the order given. */
function commonest(
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): readonly string[] {
  if (values.length <= COMMONEST + FEW_MORE) return values;
  const count = (value: string) => counts.get(value) ?? 0;
  const kept = new Set([...values].sort((a, b) => count(b) - count(a)).slice(0, COMMONEST));
  return values.filter((value) => kept.has(value) || chosen.includes(value));
}

/** Years newest first, closed lists in their own order, and everything else by name. */
function inOrder(view: View, facet: Facet, values: readonly string[]): readonly string[] {
  const { messages } = view;
  if (facet === 'year') return [...values].sort().reverse();
  if (facet === 'day') return [...values].sort();
  const lists: Partial<Record<Facet, object>> = {
    type: messages.sessionKind,
    accessibility: messages.accessibilityFeature,
    status: messages.status,
    seats: messages.seatsStatus,
  };
  const list = lists[facet];
  // As the conference lists them, or as they appear.
  const isOrdered = facet === 'room' || facet === 'track' || facet === 'level';
  if (list || isOrdered) {
    const order = isOrdered ? [...textNames(view.dataset, facet).keys()] : Object.keys(list ?? {});
    return [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }
  const collator = new Intl.Collator(messages.locale, { numeric: true });
  const names = new Map(values.map((value) => [value, valueName(view, facet, value)]));
  return [...values].sort((a, b) => collator.compare(names.get(a) ?? a, names.get(b) ?? b));
}

function option(view: View, facet: Facet, value: string, options: FacetGroupsOptions): TemplateResult {
  const { result, filter, subject, onToggle } = options;
  const count = result.counts[facet].get(value) ?? 0;
  const isChosen = chosenValues(filter, facet).includes(value);
  return html`<label class="option">
    <input
      type="checkbox"
      .value=${value}
      .checked=${isChosen}
      ?disabled=${count === 0 && !isChosen}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) onToggle(facet, value, currentTarget);
      }}
    />
    <span class="option-name">${valueName(view, facet, value)}</span>&#32;<span class="small"
      ><span aria-hidden="true">${count}</span
      ><span class="visually-hidden">, ${subject.count(count)}</span></span
    >
  </label>`;
}

function group(view: View, facet: Facet, options: FacetGroupsOptions): TemplateResult {
  const { result, filter } = options;
  const name = facetName(view, facet, options.subject.typeName);
  const chosen = chosenValues(filter, facet);
  const counts = result.counts[facet];
  const values = inOrder(view, facet, [...new Set([...counts.keys(), ...chosen])]);
  // Of years, the latest are the ones that most visitors look for.
  const common = facet === 'year' ? values.slice(0, COMMONEST) : commonest(values, counts, chosen);
  const shown = options.whole.has(facet) ? values : common;
  const next = values.find((value) => !shown.includes(value));
  return disclosure(
    { open: false },
    // The space is part of the words: Chromium leaves one that is a node of its own out of the row's name.
    html`<span
      >${name}${chosen.length > 0 ? html`<span class="small">${` ${view.messages.chosen(chosen.length)}`}</span>` : nothing}</span
    >`,
    () =>
      html`<fieldset data-facet=${facet}>
        <legend class="visually-hidden">${name}</legend>
        ${shown.map((value) => option(view, facet, value, options))}
        ${
          next === undefined
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                part="more-values"
                @click=${() => {
                  options.onWhole(facet, next);
                }}
              >
                ${view.messages.showMore(values.length - shown.length)}
              </button>`
        }
      </fieldset>`,
    AT_HAND,
  );
}

/** The button that opens the facets where there is no room for them side by side. It says how many values are chosen. */
export function facetsButton(
  view: View,
  { facets, filter, isOpen, onOpen }: FacetGroupsOptions,
): TemplateResult {
  const chosen = facets.flatMap((facet) => chosenValues(filter, facet)).length;
  return html`<button type="button" part="filters" aria-expanded=${isOpen} @click=${onOpen}>
    ${chevron}<span>${view.messages.filters}${chosen > 0 ? ` (${chosen})` : ''}</span>
  </button>`;
}

/** The facets. Each opens to its values, with the number of records that each would leave. */
export function facetGroups(view: View, options: FacetGroupsOptions): TemplateResult | typeof nothing {
  const { facets, isOpen } = options;
  if (facets.length === 0) return nothing;
  return html`<div class=${isOpen ? 'facets open' : 'facets'} part="facets">
    ${facets.map((facet) => group(view, facet, options))}
  </div>`;
}

interface ChosenFiltersOptions {
  readonly filter: FilterState;
  readonly typeName: string;
  /** @param place which of the buttons was pressed */
  readonly onChange: (filter: FilterState, place: number) => void;
  readonly onClear: () => void;
}

/** The chosen values, each with a button that removes it, and one button that clears all. */
export function chosenFilters(
  view: View,
  { filter, typeName, onChange, onClear }: ChosenFiltersOptions,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const chosen = ALL_FACETS.flatMap((facet) =>
    chosenValues(filter, facet).map((value) => ({ facet, value, name: valueName(view, facet, value) })),
  );
  if (chosen.length === 0) return nothing;
  return html`<ul class="chips" part="chips" aria-label=${messages.chosenFilters} role="list">
    ${chosen.map(
      ({ facet, value, name }, place) =>
        html`<li>
          <button
            type="button"
            part="chip"
            @click=${() => {
              onChange(toggled(filter, facet, value), place);
            }}
          >
            <span class="visually-hidden">${messages.removeFilter(facetName(view, facet, typeName))}: </span
            >${name}
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8m0-8l-8 8" /></svg>
          </button>
        </li>`,
    )}
    <li>
      <button type="button" class="quiet" part="clear-all" @click=${onClear}>${messages.clearAll}</button>
    </li>
  </ul>`;
}
