import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { writtenDegrees } from '../written/coordinates.js';
import { isPlaceholder } from '../written/placeholder-name.js';
import { isType } from './events.js';
import type { SourceNode } from '../source/source-node.js';

const VIRTUAL = /VirtualLocation$/i;

function country(draft: Draft, address: SourceNode): string | undefined {
  const country = address.at('addressCountry');
  const { word, place } = country.isObject ? country.first('name', '@id') : country;
  return draft.country(word, place);
}

/** Where a place is on the map, by its coordinates or by those of its own that some pages write. */
function geoOf(place: SourceNode): Fields | undefined {
  const geo = place.at('geo').isObject ? place.at('geo') : place;
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => geo.at(name).word);
  if (latitude === undefined || longitude === undefined) return undefined;
  return {
    latitude: writtenDegrees(latitude) ?? latitude,
    longitude: writtenDegrees(longitude) ?? longitude,
  };
}

/** Where people come, of an event that may be online, too. */
export function placeIn(event: SourceNode): SourceNode | undefined {
  return event.at('location').items.find((item) => !isType(item, VIRTUAL));
}

/** The venue: a Place with a PostalAddress, or what pages write instead. */
export function venueOf(draft: Draft, event: SourceNode): Fields {
  const location = placeIn(event);
  if (!location) return {};
  if (!location.isObject) return /^https?:/i.test(location.word ?? '') ? {} : known({ name: location.line });
  const isAddress = isType(location, /PostalAddress$/i);
  const address = isAddress ? location : location.at('address');
  const url = location.at('url').address ?? location.at('sameAs').items[0]?.address;
  const fields = address.isObject
    ? {
        street: address.at('streetAddress').line,
        postalCode: address.at('postalCode').word,
        city: address.at('addressLocality').line,
        country: country(draft, address),
      }
    : { street: address.line };
  const name = isAddress ? undefined : location.at('name').line;
  return known({
    name: typeof name === 'string' && isPlaceholder(name) ? undefined : name,
    ...fields,
    url,
    geo: geoOf(location),
  });
}

function virtualPlaces(event: SourceNode): SourceNode[] {
  const isVirtualPlace = (item: SourceNode) => isType(item, VIRTUAL) || /^https?:/i.test(item.word ?? '');
  return event.at('location').items.filter(isVirtualPlace);
}

const addressOf = (item: SourceNode) => (item.isObject ? item.at('url') : item).address;

/** The address to attend online: the first, where there are several. */
export function onlineUrlOf(event: SourceNode): string | undefined {
  return virtualPlaces(event).map(addressOf).find(Boolean);
}

/** The other addresses to attend online. */
export function virtualLinks(draft: Draft, event: SourceNode): Fields[] {
  const first = onlineUrlOf(event);
  return virtualPlaces(event)
    .filter((item) => addressOf(item) !== first)
    .flatMap((item) => {
      const url = addressOf(item);
      const title = item.at('name').line ?? { da: 'Deltag online', en: 'Attend online' };
      return url === undefined ? [] : [draft.placed({ title, url }, item.place)];
    });
}

/** Whether the only location is virtual. */
export function isVirtual(event: SourceNode): boolean {
  const locations = event.at('location').items;
  return locations.length > 0 && locations.every((location) => isType(location, VIRTUAL));
}
