import { COUNTRY } from '../../dataset/parse/rules.js';
import type { SessionKind } from '../../dataset/schema/session.js';

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
