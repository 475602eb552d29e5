import type { Venue } from '../schema/conference.js';
import type { Text } from '../schema/values.js';

/** A text and the language it is in. */
export interface LocalisedText {
  readonly value: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The language of a BCP 47 tag without script and region: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1).join().toLowerCase();
}

/**
 * The text in the requested language, or else in the dataset's, or else in the first available.
 *
 * @param requested BCP 47 tag of the page; `en` also matches `en-GB` and the other way round.
 * @param datasetLanguage the language of every text that names none.
 */
export function localise(text: Text, requested: string, datasetLanguage: string): LocalisedText {
  if (typeof text === 'string') return { value: text, language: datasetLanguage };
  const texts = Object.entries(text);
  const found =
    texts.find(([language]) => language === requested) ??
    texts.find(([language]) => primaryLanguage(language) === primaryLanguage(requested)) ??
    texts.find(([language]) => language === datasetLanguage) ??
    texts[0];
  return found ? { language: found[0], value: found[1] } : { value: '', language: datasetLanguage };
}

/**
 * A venue on one line; empty if nothing is known.
 *
 * @param countryName the name for an ISO 3166-1 code; by default the code itself
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
