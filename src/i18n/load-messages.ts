import { addDateTimeFormat } from './intl-cache.js';
import type { Messages } from './messages/messages.js';

/** One file per language, so that visitors download only the one in use. */
const files = {
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

export type MessageLanguage = keyof typeof files;

export const MESSAGE_LANGUAGES = Object.keys(files).filter(isMessageLanguage);

/** Unspecified Norwegian, and Nynorsk, whose readers understand Bokmål. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

const loaded = new Map<MessageLanguage, Messages>();

function isMessageLanguage(tag: string): tag is MessageLanguage {
  return Object.hasOwn(files, tag);
}

/** The message language for a BCP 47 tag: `da` for `da-DK`, `nb` for `nn`; undefined if there is none. */
export function messageLanguage(tag: string): MessageLanguage | undefined {
  const primary = tag.toLowerCase().split('-', 1).join();
  const language = Object.hasOwn(ALIASES, primary) ? ALIASES[primary] : primary;
  return language && isMessageLanguage(language) ? language : undefined;
}

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
