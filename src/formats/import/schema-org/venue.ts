import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { isPlaceholder } from '../written/placeholder-name.js';
import { isType } from './events.js';
import type { SourceNode } from '../source/source-node.js';

const VIRTUAL = /VirtualLocation$/i;

function country(draft: Draft, address: SourceNode): string | undefined {
  const country = address.at('addressCountry');
  const { word, place } = country.isObject ? country.first('name', '@id') : country;
  return draft.country(word, place);
}

/** The venue: a Place with a PostalAddress, or what pages write instead. */
export function venueOf(draft: Draft, event: SourceNode): Fields {
  const location = event.at('location').items.find((item) => !isType(item, VIRTUAL));
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
  return known({ name: typeof name === 'string' && isPlaceholder(name) ? undefined : name, ...fields, url });
}

/** The addresses to attend online. */
export function virtualLinks(draft: Draft, event: SourceNode): Fields[] {
  return event
    .at('location')
    .items.filter((item) => isType(item, VIRTUAL) || /^https?:/i.test(item.word ?? ''))
    .flatMap((item) => {
      const url = item.isObject ? item.at('url').address : item.address;
      const title = item.at('name').line ?? { da: 'Deltag online', en: 'Attend online' };
      return url === undefined ? [] : [draft.placed({ title, url }, item.place)];
    });
}

/** Whether the only location is virtual. */
export function isVirtual(event: SourceNode): boolean {
  const locations = event.at('location').items;
  return locations.length > 0 && locations.every((location) => isType(location, VIRTUAL));
}
