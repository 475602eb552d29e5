import { displayNames } from './intl-cache.js';

/**
 * What a language is called, `engelsk`; the tag itself where no browser knows it: rules let through what they throw at, and
 * anybody can write an address.
 */
export function languageName(locale: string, tag: string): string {
  try {
    return displayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
