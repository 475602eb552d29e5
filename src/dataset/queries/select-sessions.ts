import type { Conference } from '../schema/conference.js';
import type { Session } from '../schema/session.js';
import { givenName, placeName, type PlaceKind, type Places } from './places.js';
import { isNamed } from './select-conferences.js';

/** Names of a room and a track in any language and letter case; undefined matches everything. */
interface SessionCriteria {
  readonly room?: string | undefined;
  readonly track?: string | undefined;
}

/** The sessions in a room and track, in the order of the dataset. */
export function selectSessions(
  places: Places,
  sessions: readonly Session[],
  { room, track }: SessionCriteria,
): readonly Session[] {
  const isIn = (kind: PlaceKind, session: Session, name: string | undefined) =>
    !name ||
    // A name that several have means all of them.
    [placeName, givenName].some((nameOf) => isNamed(nameOf(kind, places, session) ?? '', [name]));
  return sessions.filter((session) => isIn('room', session, room) && isIn('track', session, track));
}

interface OfConference {
  readonly conference: Conference;
}

/**
 * The items of found conferences that contain the search words, in their order. If only the conference itself contains
 * them, all of its items match.
 *
 * @param hasWords whether the item itself contains the words
 */
export function havingWords<Item extends OfConference>(
  items: readonly Item[],
  hasWords: (item: Item) => boolean,
): readonly Item[] {
  const own = new Set(items.filter(hasWords));
  const conferences = new Set([...own].map(({ conference }) => conference));
  return items.filter((item) => own.has(item) || !conferences.has(item.conference));
}
