import { displayNames } from './intl-cache.js';
import { messageLanguage, type MessageLanguage } from './message-languages.js';

/** The language of widgets if neither page nor dataset has a language with messages. */
const DEFAULT_LANGUAGE: MessageLanguage = 'da';

/**
 * The first of the preferred languages that has messages, or else Danish, even if its messages failed to load.
 *
 * @param preferred BCP 47 tags, best first; empty and unknown ones are skipped.
 * @param failed languages whose messages could not be loaded
 */
export function resolveLanguage(
  preferred: readonly (string | null | undefined)[],
  failed?: ReadonlySet<MessageLanguage>,
): MessageLanguage {
  for (const tag of preferred) {
    const language = tag ? messageLanguage(tag) : undefined;
    if (language && !failed?.has(language)) return language;
  }
  return DEFAULT_LANGUAGE;
}

/** Right-to-left languages with messages. `Intl.Locale.getTextInfo` would tell, but Firefox lacks it. */
const RIGHT_TO_LEFT: readonly string[] = ['ar'];

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.includes(language);
}

/**
 * The name of a language, `engelsk`, or else its tag. Some tags that the schema accepts make `Intl` throw, and an address
 * can contain any text.
 */
export function languageName(locale: string, tag: string): string {
  try {
    return displayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
