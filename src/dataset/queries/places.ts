import type { Conference, Room, Track } from '../schema/conference.js';
import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { localise } from './localise.js';
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

/** What tells places apart for people. */
interface NamedPlace {
  readonly name: Text;
  readonly floor?: Text | undefined;
}

const textsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));

/** The floor stands with the name, and the number of those that have the same floor or none. */
function withFloor(name: Text, floor: Text | undefined, number: number | undefined): Text {
  const write = (language: string) => {
    const inLanguage = (text: Text) => localise(text, language, language).value;
    return `${inLanguage(name)} (${[floor && inLanguage(floor), number].filter(Boolean).join(', ')})`;
  };
  const languages = [name, floor ?? ''].flatMap((text) =>
    typeof text === 'string' ? [] : Object.keys(text),
  );
  return languages.length > 0
    ? Object.fromEntries(languages.map((language) => [language, write(language)]))
    : write('');
}

/** What places of one conference are called, so that no two are called alike: `Sal 1 (2. sal)`, or `Sal 1 (2)` without a floor. */
export function distinctNames(places: readonly NamedPlace[]): ReadonlyMap<NamedPlace, Text> {
  const named = new Map<string, Set<NamedPlace>>();
  for (const place of places)
    for (const text of textsOf(place.name)) {
      const key = text.toLowerCase();
      named.set(key, (named.get(key) ?? new Set()).add(place));
    }
  const distinct = (place: NamedPlace) => {
    const { name, floor } = place;
    const alike = textsOf(name).flatMap((text) => [...(named.get(text.toLowerCase()) ?? [])]);
    if (alike.every((other) => other === place)) return name;
    const isThere = (other: NamedPlace) =>
      floor && other.floor ? isNamed(other.floor, textsOf(floor)) : floor === other.floor;
    const there = [...new Set(alike)].filter(isThere);
    return withFloor(name, floor, floor && there.length === 1 ? undefined : there.indexOf(place) + 1);
  };
  return new Map(places.map((place) => [place, distinct(place)]));
}

const names = new WeakMap<readonly NamedPlace[], ReadonlyMap<NamedPlace, Text>>();

/** What people call a room or track that the conference lists. */
export function entryName(kind: PlaceKind, places: Places, entry: NamedPlace): Text {
  const entries = entriesOf(kind, places);
  const found = names.get(entries) ?? distinctNames(entries);
  names.set(entries, found);
  return found.get(entry) ?? entry.name;
}

/**
 * The room or track that a session names by its id, or by its name in any language; undefined where it is not listed, or
 * several are called so.
 */
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
  const [found, another] = entries.filter(({ name }) => isNamed(name, textsOf(text)));
  return another ? undefined : found;
}

/** The name as the dataset has it, which several rooms or tracks may have. */
export function givenName(kind: PlaceKind, places: Places, session: Session): Text | undefined {
  return placeOf(kind, places, session)?.name ?? session[kind];
}

/** The name of a session's room or track for visitors, who never read an id, and whom it tells from others. */
export function placeName(kind: PlaceKind, places: Places, session: Session): Text | undefined {
  const entry = placeOf(kind, places, session);
  return entry ? entryName(kind, places, entry) : session[kind];
}
