import type { FilterState } from '../dataset/queries/filter.js';
import {
  distinguishingSessionFacets,
  findSessions,
  type SessionOf,
} from '../dataset/queries/session-facets.js';
import { searchWords, textSearch, type SearchWord } from '../dataset/queries/text-search.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Session } from '../dataset/schema/session.js';
import { filterReasons } from './facets.js';
import type { FilterSubject } from './filter-subject.js';
import { sessionTexts } from './searchable-text.js';
import { searchConferences } from './search-conferences.js';
import { highlighterFor } from './highlight.js';
import { memoize } from '../core/memoize.js';
import type { View } from '../core/view.js';
import { viewOf } from '../templates/dates.js';

type FindWords = (words: readonly SearchWord[]) => readonly Session[];

/** The searches in each conference: the texts are gathered once, not at each letter. */
const searches = new WeakMap<Conference, ReturnType<typeof memoize<FindWords>>>();

function findWords(view: View, conference: Conference, query: string): ReadonlySet<Session> {
  const search = searches.get(conference) ?? memoize<FindWords>();
  searches.set(conference, search);
  const find = search([view.dataset, view.language], () =>
    textSearch(conference.sessions ?? [], (session) => sessionTexts(viewOf(view, conference), session)),
  );
  return new Set(find(searchWords(query)));
}

/**
 * Tells which sessions a query finds: those that contain its words; where only their conference does, all of them.
 */
function wordFilter(view: View, query: string): (item: SessionOf) => boolean {
  if (searchWords(query).length === 0) return () => true;
  const conferences = searchConferences(view, query);
  const found = new Map<Conference, ReadonlySet<Session>>();
  return ({ conference, session }) => {
    const withWords = found.get(conference) ?? findWords(view, conference, query);
    found.set(conference, withWords);
    return withWords.size > 0 ? withWords.has(session) : conferences?.has(conference) !== false;
  };
}

/** A conference's sessions, each with it. */
export function sessionsWith(
  conference: Conference,
  sessions: readonly Session[] = conference.sessions ?? [],
): SessionOf[] {
  return sessions.map((session) => ({ conference, session }));
}

/** Sessions as what a filter finds. */
export function sessionSubject(view: View, items: readonly SessionOf[]): FilterSubject<SessionOf> {
  const { dataset, messages } = view;
  return {
    find: (filter) => findSessions(dataset, items, filter, wordFilter(view, filter.query)),
    distinguishing: () => distinguishingSessionFacets(dataset, items),
    searchLabel: messages.searchSessions,
    none: messages.noMatchingSessions,
    count: messages.sessions,
    typeName: messages.sessionType,
  };
}

/** The sessions of a conference that match a filter, and the function that marks the words in them. */
export interface SessionMatches {
  readonly sessions: readonly Session[];
  readonly mark: View['mark'];
  /** The filter in words. */
  readonly reasons: readonly string[];
}

/** Finds sessions by the same words and facets as their conference. */
export function searchSessions(view: View, conference: Conference, filter: FilterState): SessionMatches {
  return {
    sessions: sessionSubject(view, sessionsWith(conference))
      .find(filter)
      .found.map(({ session }) => session),
    mark: highlighterFor(filter.query),
    reasons: filterReasons(view, filter),
  };
}
