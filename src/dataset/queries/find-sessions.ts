import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import { languageValues } from './facet-values.js';
import { matches } from './matches.js';
import { chosenValues, type Facet, type Selection } from './filter.js';

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
 * Which sessions of a conference that was found a selection asks for, in their order. Where it is by the conference as a
 * whole that the words were found, all of its sessions have them.
 *
 * @param withWords those that have what was typed by themselves
 */
export function findSessions(
  dataset: Dataset,
  conference: Conference,
  selection: Selection,
  withWords: readonly Session[],
): readonly Session[] {
  const sessions = withWords.length > 0 ? withWords : (conference.sessions ?? []);
  return sessions.filter((session) =>
    valuesOf(dataset, conference, session).every(([facet, values]) =>
      matches(chosenValues(selection, facet), values),
    ),
  );
}
