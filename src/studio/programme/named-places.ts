import { recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { distinctNames } from '../../dataset/queries/places.js';
import { plainText } from '../document/record-names.js';

/** By conference, and by list and language: each session of a programme asks. */
const found = new WeakMap<Fields, Map<string, ReadonlyMap<unknown, string>>>();

/**
 * What the rooms or tracks of a conference are called, by their ids. As in widgets, no two are called alike.
 *
 * @param language of texts that name none
 */
export function namedPlaces(
  conference: Fields,
  list: 'rooms' | 'tracks',
  language: string,
): ReadonlyMap<unknown, string> {
  const known = found.get(conference) ?? new Map<string, ReadonlyMap<unknown, string>>();
  found.set(conference, known);
  const key = `${list} ${language}`;
  const names = known.get(key) ?? findNames(recordsIn(conference, list), language);
  known.set(key, names);
  return names;
}

function findNames(places: readonly Fields[], language: string): ReadonlyMap<unknown, string> {
  const named = places
    .filter(({ id }) => typeof id === 'string')
    .map(({ id, name, floor }) => ({
      id,
      name: plainText(name, language) || String(id),
      floor: plainText(floor, language) || undefined,
    }));
  const names = distinctNames(named);
  return new Map(named.map((place) => [place.id, plainText(names.get(place), language)]));
}
