import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import {
  entriesOf,
  entryName,
  givenName,
  placeName,
  placeOf,
  type PlaceKind,
  type Places,
} from './places.js';
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
  const names = new Map<string | undefined, Text | undefined>(
    sessions.map((session) => [placeKey(kind, places, session), placeName(kind, places, session)]),
  );
  return placeKeys(kind, places, sessions)
    .map((key) => names.get(key))
    .filter((name) => name !== undefined);
}

/** The names by which one may ask for the rooms or tracks of these sessions: also those that several have. */
export function requestableNames(
  kind: PlaceKind,
  places: Places,
  sessions: readonly Session[],
): readonly Text[] {
  const given = sessions.map((session) => givenName(kind, places, session));
  const all = [...placeNames(kind, places, sessions), ...given.filter((name) => name !== undefined)];
  return [...new Map(all.map((name) => [JSON.stringify(name), name])).values()];
}

/** The name of a room or track that somebody asks for by its id or its name; as it is written where it is not listed. */
export function requestedPlace(
  kind: PlaceKind,
  places: Places,
  written: string | undefined,
): string | undefined {
  const entry = written && findById(entriesOf(kind, places), written);
  const name = entry && entryName(kind, places, entry);
  return typeof name === 'object' ? Object.values(name)[0] : (name ?? written);
}
