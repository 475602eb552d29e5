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
