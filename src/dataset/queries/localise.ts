import type { Venue } from '../schema/conference.js';
import type { Text } from '../schema/values.js';

/** A text and the language it is in. */
export interface LocalisedText {
  readonly value: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The language of a BCP 47 tag, whatever its script and region: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1).join().toLowerCase();
}

/**
 * The text in the requested language, else in the dataset's, else in the first there is.
 *
 * @param requested BCP 47 tag of the page; `en` is served by `en-GB` and the other way round.
 * @param datasetLanguage the language of every text that does not name its own.
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
