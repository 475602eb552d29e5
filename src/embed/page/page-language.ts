import type { PageLanguage } from './page-texts.js';

/** Languages with a Danish title: none given, and those whose messages are partly in Danish. */
const DANISH = /^(?:|da|kl|fo)(?:-|$)/i;

/** The language of an embed page with this option `lang`; the widget finds its own. */
export function pageLanguage(lang: string | null | undefined): PageLanguage {
  return DANISH.test(lang ?? '') ? 'da' : 'en';
}
