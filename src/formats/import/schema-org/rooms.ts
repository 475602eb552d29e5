import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { listedPlaces, type ListedPlaces } from '../draft/listed-places.js';
import type { SourceNode } from '../source/source-node.js';
import { ACCESSIBILITY, wordIn } from '../table/table-words.js';
import { placeIn } from './venue.js';

/** What a place has that helps people to get in and to take part. Other amenities, such as coffee, are counted. */
function accessibilityOf(draft: Draft, room: SourceNode): string[] {
  const present = room.at('amenityFeature').items.filter((each) => each.at('value').value !== false);
  const found = present.map((each) =>
    wordIn((each.isObject ? each.at('name') : each).word ?? '', ACCESSIBILITY),
  );
  draft.notCarried('amenityFeature', found.filter((each) => each === undefined).length);
  return [...new Set(found.filter((each) => each !== undefined))];
}

/**
 * The rooms of which sessions say more than the name: how many people fit in (https://schema.org/maximumAttendeeCapacity), on
 * which floor they are (https://schema.org/floorLevel) and what they have (https://schema.org/amenityFeature).
 */
export function describedRooms(draft: Draft, sessions: readonly SourceNode[]): ListedPlaces {
  const names = new Set<string>();
  const said = new Map<SourceNode, Fields>();
  for (const session of sessions) {
    const place = placeIn(session);
    const name = place?.at('name').word;
    if (!place || name === undefined || names.has(name)) continue;
    const capacity = place.at('maximumAttendeeCapacity');
    const more = known({
      floor: place.at('floorLevel').line,
      capacity: (capacity.isObject ? capacity.at('value') : capacity).number,
      accessibility: accessibilityOf(draft, place),
    });
    if (Object.keys(more).length === 0) continue;
    names.add(name);
    said.set(place, more);
  }
  return listedPlaces(draft, [...said.keys()], (place) => said.get(place) ?? {});
}
