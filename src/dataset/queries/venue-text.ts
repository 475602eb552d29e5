import type { Text } from '../schema/values.js';
import type { Venue } from '../schema/venue.js';

/**
 * Where something is, on one line; empty where nothing of it is known.
 *
 * @param countryName of an ISO 3166-1 code, which stands for itself where there is no name to be had
 */
export function venueText(
  { name, street, postalCode, city, country }: Venue,
  plain: (text: Text) => string,
  countryName: (code: string) => string | undefined = (code) => code,
): string {
  const parts = [
    name && plain(name),
    street,
    [postalCode, city].filter(Boolean).join(' '),
    country && countryName(country),
  ];
  return parts.filter(Boolean).join(', ');
}
