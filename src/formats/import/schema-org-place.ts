import type { Fields } from '../../dataset/parse/read-record.js';
import { type Draft, known } from './draft.js';
import type { SourceNode } from './source-node.js';

export function isType(node: SourceNode, pattern: RegExp): boolean {
  return node.at('@type').items.some(({ word }) => pattern.test(word ?? ''));
}

/** An address on the web that is whole; pages often have parts of one, which lead nowhere from elsewhere. */
export function wholeAddress(node: SourceNode): string | undefined {
  return /^https?:/i.test(node.word ?? '') ? node.word : undefined;
}

function country(draft: Draft, address: SourceNode): string | undefined {
  const country = address.at('addressCountry');
  const { word, place } = country.isObject ? country.first('name', '@id') : country;
  return draft.country(word, place);
}

/** Where it is: a Place with a PostalAddress, or whatever pages write instead. */
export function venueOf(draft: Draft, event: SourceNode): Fields {
  const location = event.at('location').items.find((item) => !isType(item, /VirtualLocation/));
  if (!location) return {};
  if (!location.isObject) return known({ name: location.line });
  const isAddress = isType(location, /PostalAddress/);
  const address = isAddress ? location : location.at('address');
  const url = wholeAddress(location.at('url')) ?? wholeAddress(location.at('sameAs'));
  const fields = address.isObject
    ? {
        street: address.at('streetAddress').line,
        postalCode: address.at('postalCode').word,
        city: address.at('addressLocality').line,
        country: country(draft, address),
      }
    : { street: address.line };
  return known({ name: isAddress ? undefined : location.at('name').line, ...fields, url });
}

/** Whether all there is of a place is an address for calls. */
export function isVirtual(event: SourceNode): boolean {
  const locations = event.at('location').items;
  return locations.length > 0 && locations.every((location) => isType(location, /VirtualLocation/));
}
