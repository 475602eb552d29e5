import { primaryLanguage } from '../../dataset/queries/localise.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { messageLanguage } from '../../i18n/load-messages.js';

/** What the pages of a publication say themselves; the rest is said by widgets and dataset. */
export interface SiteWords {
  /** What a screen reader calls the links at the top. */
  readonly pages: string;
  readonly otherLanguages: string;
  readonly skip: string;
  /** Above links to the pages of each. */
  readonly eachConference: string;
  readonly eachSpeaker: string;
  readonly speakers: string;
  readonly conferences: string;
  /** What a search engine shows of a page whose record says nothing about itself. */
  readonly aboutSpeaker: (name: string) => string;
  readonly aboutPages: (publisher: string) => string;
  /** Where a list stops before its end. */
  readonly newestOnly: string;
  readonly firstOnly: string;
  readonly filterNeedsScript: string;
  readonly forWebmasters: string;
  readonly asData: string;
}

const danish: SiteWords = {
  pages: 'Sider',
  otherLanguages: 'Andre sprog',
  skip: 'Gå til indholdet',
  eachConference: 'Hver konference på sin egen side',
  eachSpeaker: 'Hver oplægsholder på sin egen side',
  speakers: 'Oplægsholdere',
  conferences: 'Konferencer',
  aboutSpeaker: (name) => `Oplæg og materialer af ${name}.`,
  aboutPages: (publisher) => `Konferencer, oplægsholdere og materialer fra ${publisher}.`,
  newestOnly: 'Her står de nyeste. Resten findes på hver konferences egen side.',
  firstOnly: 'Her står de første. Alle står nedenfor.',
  filterNeedsScript: 'Søgning og filtre kræver JavaScript. Konferencerne står nedenfor.',
  forWebmasters: 'Vis det på jeres eget websted',
  asData: 'Oplysningerne som data (JSON)',
};

const english: SiteWords = {
  pages: 'Pages',
  otherLanguages: 'Other languages',
  skip: 'Skip to the content',
  eachConference: 'Each conference on a page of its own',
  eachSpeaker: 'Each speaker on a page of their own',
  speakers: 'Speakers',
  conferences: 'Conferences',
  aboutSpeaker: (name) => `Talks and materials by ${name}.`,
  aboutPages: (publisher) => `Conferences, speakers and materials from ${publisher}.`,
  newestOnly: 'These are the newest. The rest is on the page of each conference.',
  firstOnly: 'These are the first. All are below.',
  filterNeedsScript: 'Searching and filtering take JavaScript. The conferences are below.',
  forWebmasters: 'Show it on your own website',
  asData: 'The information as data (JSON)',
};

/** In which language the words of a page are: those who read Greenlandic and Faroese read Danish as well, others English. */
export function wordsLanguage(language: string): 'da' | 'en' {
  return ['da', 'kl', 'fo'].includes(primaryLanguage(language)) ? 'da' : 'en';
}

export function siteWords(language: string): SiteWords {
  return wordsLanguage(language) === 'da' ? danish : english;
}

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
