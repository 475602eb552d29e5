import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { entriesOf, placeName, placeOf, type PlaceKind, type Places } from './places.js';
import { findById } from './records.js';

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
