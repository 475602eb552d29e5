import { fold, searchWords, textSearch } from '../dataset/queries/text-search.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { conferenceTexts } from './conference-texts.js';
import type { View } from './view.js';

interface Search {
  find(query: string): ReadonlySet<Conference> | undefined;
  prepare(): void;
}

/** How many conferences one task prepares: well within 50 ms, also where each has a long programme. */
const SLICE = 50;

/** By dataset and language: all widgets of a page search in the same, and each word is looked for once. */
const searches = new WeakMap<Dataset, Map<string, Search>>();

function makeSearch(view: View): Search {
  const { conferences } = view.dataset;
  const texts = new Map<Conference, string>();
  const textOf = (conference: Conference) => {
    const text = texts.get(conference) ?? fold(conferenceTexts(view, conference).join('\n'));
    texts.set(conference, text);
    return text;
  };
  const search = textSearch(conferences, (conference) => [textOf(conference)]);
  let prepared = 0;
  let last: { readonly query: string; readonly found: ReadonlySet<Conference> | undefined } | undefined;
  return {
    find(query) {
      if (last?.query !== query) {
        const words = searchWords(query);
        last = { query, found: words.length > 0 ? new Set(search(words)) : undefined };
      }
      return last.found;
    },
    prepare() {
      const slice = conferences.slice(prepared, prepared + SLICE);
      prepared += slice.length;
      slice.forEach(textOf);
      if (slice.length > 0) setTimeout(() => this.prepare());
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

/** The conferences that have every word of what a visitor typed; undefined where that was no word. */
export function searchConferences(view: View, query: string): ReadonlySet<Conference> | undefined {
  return searchIn(view).find(query);
}

/** Gets ready, task by task, for what a visitor is about to type: the first letter need not wait for a large dataset. */
export function prepareSearch(view: View): void {
  searchIn(view).prepare();
}
