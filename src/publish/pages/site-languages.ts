import type { Dataset } from '../../dataset/schema/dataset.js';
import { messageLanguage } from '../../i18n/load-messages.js';

/**
 * The languages that there are pages in (BCP 47), the dataset's own first: those that every conference has its title in,
 * and that the widgets speak. A name or an abstract in another language makes no pages of it.
 */
export function siteLanguages({ language, conferences }: Dataset): string[] {
  const titles = conferences.map(({ title }) => title).filter((title) => title !== undefined);
  const [first] = titles;
  const candidates = typeof first === 'object' ? Object.keys(first) : [];
  const others = candidates.filter(
    (each) =>
      each !== language &&
      messageLanguage(each) !== undefined &&
      titles.every((title) => typeof title === 'object' && each in title),
  );
  return [language, ...others];
}

/** Where a page is in a language: the dataset's own needs no folder. */
export function localPath(path: string, language: string, dataset: Pick<Dataset, 'language'>): string {
  return language === dataset.language ? path : `${language}/${path}`;
}
