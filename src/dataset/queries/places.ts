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

function entriesOf<Kind extends PlaceKind>(kind: Kind, places: Places): readonly Entries[Kind][] {
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

/** What tells a session's room or track from others, as two rooms may have the same name; undefined where it has none. */
export function placeKey(kind: PlaceKind, places: Places, session: Session): string | undefined {
  const name = session[kind];
  return placeOf(kind, places, session)?.id ?? (name === undefined ? undefined : JSON.stringify(name));
}

/** What tells the rooms or tracks of these sessions from each other: as the conference lists them, and then others as they appear. */
export function placeKeys(kind: PlaceKind, places: Places, sessions: readonly Session[]): readonly string[] {
  const used = new Set(sessions.map((session) => placeKey(kind, places, session)));
  const listed = entriesOf(kind, places).map(({ id }) => id);
  const keys = [...listed.filter((id) => used.has(id)), ...used].filter((key) => key !== undefined);
  return [...new Set(keys)];
}

/** The names of all rooms or tracks of these sessions: as the conference lists them, and then others as they appear. */
export function placeNames(kind: PlaceKind, places: Places, sessions: readonly Session[]): readonly Text[] {
  const names = new Map<string, Text>();
  for (const session of sessions) {
    const name = placeName(kind, places, session);
    if (name !== undefined) names.set(JSON.stringify(name), name);
  }
  const listed = entriesOf(kind, places)
    .map(({ name }) => name)
    .filter((name) => names.has(JSON.stringify(name)));
  return [...new Map([...listed, ...names.values()].map((name) => [JSON.stringify(name), name])).values()];
}

/** The name of a room or track that somebody asks for by its id or its name; as it is written where it is not listed. */
export function requestedPlace(
  kind: PlaceKind,
  places: Places,
  written: string | undefined,
): string | undefined {
  const name = written && findById(entriesOf(kind, places), written)?.name;
  return typeof name === 'object' ? Object.values(name)[0] : (name ?? written);
}
