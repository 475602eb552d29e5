import type { Conference, Room, Track } from '../schema/conference.js';
import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { findById } from './records.js';
import { isNamed } from './select-conferences.js';

/** Where a session is: its room, or its track. */
export type PlaceKind = 'room' | 'track';

/** The rooms and tracks that a conference lists, in its order. */
export type Places = Pick<Conference, 'rooms' | 'tracks'>;

const LISTS = { room: 'rooms', track: 'tracks' } as const;

interface Entries {
  readonly room: Room;
  readonly track: Track;
}

/** One list for all, because each that is searched by id is indexed. */
const NONE: readonly never[] = [];

/** The rooms or tracks that a conference lists. */
export function entriesOf<Kind extends PlaceKind>(kind: Kind, places: Places): readonly Entries[Kind][] {
  return places[LISTS[kind]] ?? NONE;
}

/** The room or track that a session names by its id, or by its name in any language; undefined where it is not listed. */
export function placeOf<Kind extends PlaceKind>(
  kind: Kind,
  places: Places,
  session: Session,
): Entries[Kind] | undefined {
  const text = session[kind];
  if (text === undefined) return undefined;
  const entries = entriesOf(kind, places);
  if (typeof text === 'string') {
    const known = findById(entries, text);
    if (known) return known;
  }
  const names = typeof text === 'string' ? [text] : Object.values(text);
  return entries.find(({ name }) => isNamed(name, names));
}

/** The name of a session's room or track for visitors, who never read an id. */
export function placeName(kind: PlaceKind, places: Places, session: Session): Text | undefined {
  return placeOf(kind, places, session)?.name ?? session[kind];
}
