import { memoize } from '../core/memoize.js';
import type { View } from '../core/view.js';
import { findConferences, type FilterResult } from '../dataset/queries/facets.js';
import type { FilterState } from '../dataset/queries/filter.js';
import { havingWords } from '../dataset/queries/select-sessions.js';
import { narrowingSearch, SearchText, searchWords } from '../dataset/queries/text-search.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { conferenceTexts } from './searchable-text.js';

interface Search {
  find(query: string): ReadonlySet<Conference> | undefined;
  prepare(): void;
}

/** Milliseconds of preparation in one task, which stays below the 50 of a long task even with a long programme at its end. */
const SLICE = 8;

/** By dataset and language: all widgets of a page share a search, so that each word is looked for once. */
const searches = new WeakMap<Dataset, Map<string, Search>>();

function makeSearch(view: View): Search {
  const { conferences } = view.dataset;
  const texts = conferences.map((conference) => new SearchText(conferenceTexts(view, conference)));
  const search = narrowingSearch(conferences, (_, index) => texts[index]);
  let prepared = 0;
  let isPreparing = false;
  let last: { readonly query: string; readonly found: ReadonlySet<Conference> | undefined } | undefined;
  const prepareSlice = () => {
    const until = performance.now() + SLICE;
    for (; prepared < texts.length && performance.now() < until; prepared += 1) texts[prepared]?.readAll();
    if (prepared < texts.length) setTimeout(prepareSlice);
  };
  return {
    find(query) {
      if (last?.query !== query) {
        const words = searchWords(query);
        last = { query, found: words.length > 0 ? new Set(search(words)) : undefined };
      }
      return last.found;
    },
    prepare() {
      if (isPreparing) return;
      isPreparing = true;
      setTimeout(prepareSlice);
    },
  };
}

function searchIn(view: View): Search {
  const { dataset, language } = view;
  const ofDataset = searches.get(dataset) ?? new Map<string, Search>();
  searches.set(dataset, ofDataset);
  const search = ofDataset.get(language) ?? makeSearch(view);
  ofDataset.set(language, search);
  return search;
}

/** The conferences that have every word of a query; undefined where it has no words. */
export function searchConferences(view: View, query: string): ReadonlySet<Conference> | undefined {
  return searchIn(view).find(query);
}

/** Prepares a search task by task, so that the first letter typed need not wait for a large dataset. */
export function prepareSearch(view: View): void {
  searchIn(view).prepare();
}

/** Filters conferences by words in the language of the page, and by facets. */
export function filterConferences(
  view: View,
  conferences: readonly Conference[],
  filter: FilterState,
): FilterResult {
  const withWords = searchConferences(view, filter.query);
  const hasWords = (conference: Conference) => withWords?.has(conference) ?? true;
  return findConferences(view.dataset, conferences, filter, hasWords);
}

interface OfConference {
  readonly conference: Conference;
}

/**
 * Filters what a widget shows of conferences, such as talks, by the same words and facets as the conferences.
 *
 * @param textsOf called once for each item of a matching conference, not at each letter
 */
export function itemSearch<Item extends OfConference>(
  itemsOf: (dataset: Dataset) => readonly Item[],
  textsOf: (view: View, item: Item) => readonly string[],
): (view: View, filter: FilterState) => readonly Item[] {
  const known = memoize<{ readonly items: readonly Item[]; readonly texts: Map<Item, SearchText> }>();
  return (view, filter) => {
    const { dataset, language } = view;
    const { items, texts } = known([dataset, language], () => ({
      items: itemsOf(dataset),
      texts: new Map(),
    }));
    const words = searchWords(filter.query);
    const among = new Set(filterConferences(view, dataset.conferences, filter).found);
    const hasWords = (item: Item) => {
      const text = texts.get(item) ?? new SearchText([textsOf(view, item)]);
      texts.set(item, text);
      return words.every((word) => text.has(word));
    };
    const ofFound = items.filter(({ conference }) => among.has(conference));
    return words.length > 0 ? havingWords(ofFound, hasWords) : ofFound;
  };
}
