import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { languageValues } from './facets.js';
import { chosenValues, type Facet, type FilterState } from './filter.js';
import { isNamed, matches } from './select-conferences.js';

/** Names, in any language and letter case; undefined selects everything. */
interface SessionCriteria {
  readonly room?: string | undefined;
  readonly track?: string | undefined;
}

function isCalled(text: Text | undefined, name: string | undefined): boolean {
  return !name || (text !== undefined && isNamed(text, [name]));
}

/** The sessions of that room and track, in the order of the dataset. */
export function selectSessions(
  sessions: readonly Session[],
  { room, track }: SessionCriteria,
): readonly Session[] {
  return sessions.filter((session) => isCalled(session.room, room) && isCalled(session.track, track));
}

/** By the facets in which sessions differ, what a session has. What is there for everyone is there at each of them. */
function valuesOf(
  dataset: Dataset,
  { accessibility = [] }: Conference,
  session: Session,
): readonly [facet: Facet, values: readonly string[]][] {
  return [
    ['type', [session.kind]],
    ['language', languageValues(dataset, [session, ...(session.materials ?? [])])],
    ['accessibility', [...accessibility, ...(session.accessibility ?? [])]],
  ];
}

/**
 * Which sessions of a conference that was found a filter asks for, in their order. Where it is by the conference as a
 * whole that the words were found, all of its sessions have them.
 *
 * @param withWords those that have what was typed by themselves
 */
export function findSessions(
  dataset: Dataset,
  conference: Conference,
  filter: FilterState,
  withWords: readonly Session[],
): readonly Session[] {
  const sessions = withWords.length > 0 ? withWords : (conference.sessions ?? []);
  return sessions.filter((session) =>
    valuesOf(dataset, conference, session).every(([facet, values]) =>
      matches(chosenValues(filter, facet), values),
    ),
  );
}

interface OfConference {
  readonly conference: Conference;
}

/**
 * Which items of conferences that were found have the words, in their order. Where it is by the conference as a whole that
 * the words were found, all of its items have them.
 *
 * @param hasWords whether an item has them by itself
 */
export function havingWords<Item extends OfConference>(
  items: readonly Item[],
  hasWords: (item: Item) => boolean,
): readonly Item[] {
  const own = new Set(items.filter(hasWords));
  const conferences = new Set([...own].map(({ conference }) => conference));
  return items.filter((item) => own.has(item) || !conferences.has(item.conference));
}
