import { findSessions } from '../dataset/queries/select-sessions.js';
import type { FilterState } from '../dataset/queries/filter.js';
import { searchWords, textSearch, type SearchWord } from '../dataset/queries/text-search.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Session } from '../dataset/schema/session.js';
import { filterReasons } from './facets.js';
import { sessionTexts } from './searchable-text.js';
import { highlighterFor } from './highlight.js';
import { memoize } from '../core/memoize.js';
import type { View } from '../core/view.js';
import { viewOf } from '../templates/dates.js';

/** The sessions of a conference that match a filter, and the function that marks the words in them. */
export interface SessionMatches {
  readonly sessions: readonly Session[];
  readonly mark: View['mark'];
  /** The filter in words. */
  readonly reasons: readonly string[];
}

/** Finds sessions by the same words and facets as their conference. */
export type SearchSessions = (view: View, conference: Conference, filter: FilterState) => SessionMatches;

/** The search of one widget. It gathers the texts once for a conference, not at each letter. */
export function sessionSearch(): SearchSessions {
  const search = memoize<(words: readonly SearchWord[]) => readonly Session[]>();
  return (view, conference, filter) => {
    const { dataset, language } = view;
    const find = search([conference, dataset, language], () =>
      textSearch(conference.sessions ?? [], (session) => sessionTexts(viewOf(view, conference), session)),
    );
    const withWords = find(searchWords(filter.query));
    return {
      sessions: findSessions(dataset, conference, filter, withWords),
      mark: highlighterFor(filter.query),
      reasons: filterReasons(view, filter),
    };
  };
}
