import { addDateTimeFormat } from './intl-cache.js';
import type { MessageLanguage } from './message-languages.js';
import type { Messages } from './messages/messages.js';

/** One file per language, so that visitors download only the one in use. */
const files: Readonly<Record<MessageLanguage, () => Promise<{ readonly messages: Messages }>>> = {
  da: () => import('./messages/da.js'),
  en: () => import('./messages/en.js'),
  de: () => import('./messages/de.js'),
  sv: () => import('./messages/sv.js'),
  nb: () => import('./messages/nb.js'),
  fi: () => import('./messages/fi.js'),
  uk: () => import('./messages/uk.js'),
  ar: () => import('./messages/ar.js'),
  kl: () => import('./messages/kl.js'),
  fo: () => import('./messages/fo.js'),
};

const loaded = new Map<MessageLanguage, Messages>();

/** The messages of a language, if they have been loaded. */
export function peekMessages(language: MessageLanguage): Messages | undefined {
  return loaded.get(language);
}

/** Loads the messages of a language. A failed download can be retried. */
export async function loadMessages(language: MessageLanguage): Promise<Messages> {
  const { messages } = await files[language]();
  if (messages.dateTimeFormat) addDateTimeFormat(messages.locale, messages.dateTimeFormat);
  loaded.set(language, messages);
  return messages;
}
