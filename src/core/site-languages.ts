import type { Dataset } from '../dataset/schema/dataset.js';
import { messageLanguage } from '../i18n/message-languages.js';

/**
 * The languages of pages (BCP 47), the dataset's own first. Another language gets pages if every title is available in it
 * and the widgets support it.
 */
export function siteLanguages({ language, conferences }: Dataset): string[] {
  const titles = conferences.map(({ title }) => title).filter((title) => title !== undefined);
  const [first] = titles;
  const candidates = typeof first === 'object' ? Object.keys(first) : [];
  const others = candidates.filter(
    (each) =>
      messageLanguage(each) !== undefined &&
      titles.every((title) => typeof title === 'object' && each in title),
  );
  // Case makes no difference in a language tag (RFC 5646, section 2.1.1), nor on many disks.
  const known = new Map([...others.reverse(), language].map((each) => [each.toLowerCase(), each]));
  return [...known.values()].reverse();
}
