import { COUNTRY } from '../../dataset/parse/rules.js';
import type { SessionKind } from '../../dataset/schema/session.js';

/** Languages that sources write the names of countries in. */
const LANGUAGES = ['en', 'da', 'de', 'sv', 'nb'];

/** What people write for a country besides its name. */
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

/** Codes of countries that are no more, or under another code, are known too, but stand for that one. */
function inUse(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}

/** By the names; there is no list of the codes to ask for, but the runtime has a name for each of them. */
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

/** The code of a country, ISO 3166-1 alpha-2, from a code or a name of it; undefined where it is neither. */
export function countryCode(country: string): string | undefined {
  const upper = country.trim().toUpperCase();
  if (COUNTRY.test(upper)) return inUse(upper);
  known ??= codesByName();
  return known.get(country.trim().toLowerCase());
}

/** Words that organisers use for what sort of item it is, in the languages nearby, and what they call it in. */
const WORDS: readonly (readonly [SessionKind, RegExp])[] = [
  ['keynote', /keynote|plenary|hovedoplæg|plenum|åbningsoplæg/i],
  ['workshop', /workshop|hands-?on|tutorial|training|værksted|arbejdsgruppe/i],
  ['panel', /panel|discussion|debat|diskussion|podium/i],
  ['break', /break|lunch|coffee|dinner|pause|frokost|kaffe|middag/i],
  ['talk', /talk|lecture|presentation|speech|vortrag|oplæg|foredrag|contribution/i],
];

/** What sort of item a source's own word stands for; undefined where it is none of ours. */
export function sessionKind(word: string | undefined): SessionKind | undefined {
  return word === undefined ? undefined : WORDS.find(([, pattern]) => pattern.test(word))?.[0];
}
