import { displayNames } from './intl-cache.js';
import { messageLanguage, type MessageLanguage } from './load-messages.js';

/** What a widget speaks where neither page nor dataset names a language that has messages. */
const LAST_RESORT: MessageLanguage = 'da';

/**
 * The first of the wished languages that has messages; at last Danish, whatever becomes of it.
 *
 * @param wishes BCP 47 tags, most wanted first; empty and unknown ones are passed over.
 * @param failed those whose messages could not be had
 */
export function resolveLanguage(
  wishes: readonly (string | null | undefined)[],
  failed?: ReadonlySet<MessageLanguage>,
): MessageLanguage {
  for (const wish of wishes) {
    const language = wish ? messageLanguage(wish) : undefined;
    if (language && !failed?.has(language)) return language;
  }
  return LAST_RESORT;
}

/** Of the languages we speak. Browsers could tell of all (`Intl.Locale.getTextInfo`), but not Firefox. */
const RIGHT_TO_LEFT: readonly string[] = ['ar'];

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.includes(language);
}

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
