import { COUNTRY } from '../../../dataset/parse/rules.js';
import type { SessionKind } from '../../../dataset/schema/session.js';

/** Languages of country names in sources. */
const LANGUAGES = ['en', 'da', 'de', 'sv', 'nb'];

/** Other names that people use for countries. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'u.s.a.': 'US',
  'u.s.': 'US',
  usa: 'US',
  'united states of america': 'US',
  'u.k.': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'the netherlands': 'NL',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
};

/** The current code of a country, if the code is outdated. */
function inUse(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}

/** Country codes by name. The runtime has no list of codes, but it has a name for each. */
function codesByName(): ReadonlyMap<string, string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index)); // A to Z
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes
      .filter((code) => inUse(code) === code)
      .map((code) => [names.of(code)?.toLowerCase() ?? '', code] as const);
  });
  return new Map([...named, ...Object.entries(OTHER_NAMES)]);
}

let known: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country, from its code or name; undefined if unknown. */
export function countryCode(country: string): string | undefined {
  const upper = country.trim().toUpperCase();
  if (COUNTRY.test(upper)) return inUse(upper);
  known ??= codesByName();
  return known.get(country.trim().toLowerCase());
}

/** Words for kinds of sessions, in Danish, English and languages nearby. */
const WORDS: readonly (readonly [SessionKind, RegExp])[] = [
  ['keynote', /keynote|plenary|hovedoplæg|plenum|åbningsoplæg/i],
  ['workshop', /workshop|hands-?on|tutorial|training|værksted|arbejdsgruppe/i],
  ['panel', /panel|discussion|debat|diskussion|podium/i],
  ['break', /break|lunch|coffee|dinner|pause|frokost|kaffe|middag/i],
  ['talk', /talk|lecture|presentation|speech|vortrag|oplæg|foredrag|contribution/i],
];

/** The kind of session that a word in a source means; undefined if unknown. */
export function sessionKind(word: string | undefined): SessionKind | undefined {
  return word === undefined ? undefined : WORDS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Languages that programmes are held in. `no` and `nb` share their names, and `nb` is what widgets know. */
const SPOKEN =
  'da en sv nb de fr es it nl fi fo kl is uk pl ru ar tr pt et lv lt se nn so fa zh ja ko el hu cs sk ro bg hr sr eu ca ga cy'.split(
    ' ',
  );

/** Other words that people use for languages. */
const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  dk: 'da',
  no: 'nb',
  norsk: 'nb',
  norwegian: 'nb',
  norwegisch: 'nb',
  norska: 'nb',
};

let spoken: ReadonlyMap<string, string> | undefined;

function languagesByName(): ReadonlyMap<string, string> {
  const named = [...LANGUAGES, 'fi'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return SPOKEN.map((code) => [names.of(code)?.toLowerCase() ?? '', code] as const);
  });
  const own = SPOKEN.map(
    (code) =>
      [new Intl.DisplayNames(code, { type: 'language' }).of(code)?.toLowerCase() ?? '', code] as const,
  );
  return new Map([
    ...named,
    ...own,
    ...SPOKEN.map((code) => [code, code] as const),
    ...Object.entries(OTHER_LANGUAGES),
  ]);
}

/** The BCP 47 tag of a language, from its tag or name in any of the languages; undefined if unknown. */
export function languageTag(word: string): string | undefined {
  spoken ??= languagesByName();
  const [, code = '', region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(word.trim()) ?? [];
  const known = spoken.get((code || word.trim()).toLowerCase());
  return known !== undefined && region !== undefined ? `${known}-${region.toUpperCase()}` : known;
}

/** Between several languages: `de, en`, `da/en`, `dansk og engelsk`. */
const BETWEEN_LANGUAGES = /\s*(?:[,;/+&\n]|\s(?:og|and|und|och)\s)\s*/i;

/** The BCP 47 tags of the languages in a cell; undefined if one of them is unknown. */
export function languageTags(text: string): readonly string[] | undefined {
  const tags = text.split(BETWEEN_LANGUAGES).filter(Boolean).map(languageTag);
  return tags.every((tag) => tag !== undefined) ? tags : undefined;
}

/** The names of languages, for messages. */
export const LANGUAGE_WORDS = ['da', 'en', 'de', 'sv', 'nb', 'Dansk', 'English'];
