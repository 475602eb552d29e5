import { languagesAround } from '../core/locale-controller.js';
import { pageSettings } from '../core/page-settings.js';
import { rootOf } from '../host-page/own.js';
import { resolveLanguage } from '../i18n/language.js';
import type { MessageLanguage } from '../i18n/message-languages.js';

/** The language of the messages of a widget, as far as it is known without the data. */
export function languageOf(element: Element): MessageLanguage {
  return resolveLanguage([...languagesAround(element), pageSettings().lang, rootOf(document).lang]);
}
