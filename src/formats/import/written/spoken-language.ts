import { LANGUAGE } from '../../../dataset/parse/rules.js';
import type { Draft } from '../draft/draft.js';

/** Languages whose names are known, as the runtime can name a language but not list them. */
const CODES =
  'da en de sv nb no nn fi is fo kl fr nl es it pt pl cs sk hu ro bg el tr ru uk et lv lt ar he fa zh ja ko hi so';

const NAMED_IN = ['en', 'da', 'de', 'sv', 'nb', 'fr', 'nl', 'es'];

function codesByName(): ReadonlyMap<string, string> {
  const codes = CODES.split(' ');
  const named = [...NAMED_IN, ...codes].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    const own = NAMED_IN.includes(language) ? codes : [language];
    return own.map((code) => [names.of(code)?.toLowerCase() ?? '', code] as const);
  });
  return new Map(named);
}

let known: ReadonlyMap<string, string> | undefined;

/** The tag of a language, from a tag in any letter case or a name; undefined if unknown. */
function languageTag(word: string): string | undefined {
  const [first = '', ...others] = word.trim().replaceAll('_', '-').split('-');
  const tag = [
    first.toLowerCase(),
    ...others.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-');
  if (first.length < 4 && LANGUAGE.test(tag)) return tag;
  known ??= codesByName();
  return known.get(word.trim().toLowerCase());
}

/** The language that is spoken. Of several, as in `de, en`, a record has room for the first; the others are counted. */
export function spokenLanguage(draft: Draft, words: readonly (string | undefined)[]): string | undefined {
  const all = words
    .flatMap((word) => word?.split(/[,;/|&+]|\s(?:and|og|und|or|eller|oder)\s/) ?? [])
    .map((word) => word.trim())
    .filter(Boolean);
  const tags = all.map(languageTag);
  all.forEach((word, index) => {
    const tag = tags[index];
    if (tag === undefined || (tag !== tags.find(Boolean) && tags.indexOf(tag) === index)) {
      draft.notCarried(`language ${word}`);
    }
  });
  return tags.find(Boolean);
}
