import { primaryLanguage } from '../../dataset/queries/localise.js';
import type { Dataset } from '../../dataset/schema/dataset.js';

/** Texts of the pages of a publication, apart from those of widgets and dataset. */
export interface SiteWords {
  /** Accessible name of the navigation at the top. */
  readonly pages: string;
  readonly otherLanguages: string;
  readonly skip: string;
  /** Headings of the links to each page. */
  readonly eachConference: string;
  readonly eachSpeaker: string;
  readonly speakers: string;
  readonly conferences: string;
  /** Description for search engines, if the record has none. */
  readonly aboutSpeaker: (name: string) => string;
  readonly aboutPages: (publisher: string) => string;
  /** Above a list that does not show everything. */
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
  eachConference: 'Konferencernes egne sider',
  eachSpeaker: 'Oplægsholdernes egne sider',
  speakers: 'Oplægsholdere',
  conferences: 'Konferencer',
  aboutSpeaker: (name) => `Oplæg og materialer af ${name}.`,
  aboutPages: (publisher) => `Konferencer, oplægsholdere og materialer fra ${publisher}.`,
  newestOnly: 'Her er de nyeste. Resten findes på konferencernes egne sider.',
  firstOnly: 'Her er de første. Alle er nedenfor.',
  filterNeedsScript: 'Søgning og filtre kræver JavaScript. Konferencerne er nedenfor.',
  forWebmasters: 'Vis konferencerne på jeres eget websted',
  asData: 'Oplysningerne som data (JSON)',
};

const english: SiteWords = {
  pages: 'Pages',
  otherLanguages: 'Other languages',
  skip: 'Skip to content',
  eachConference: 'Pages of conferences',
  eachSpeaker: 'Pages of speakers',
  speakers: 'Speakers',
  conferences: 'Conferences',
  aboutSpeaker: (name) => `Talks and materials by ${name}.`,
  aboutPages: (publisher) => `Conferences, speakers and materials from ${publisher}.`,
  newestOnly: 'These are the newest. The rest are on the pages of the conferences.',
  firstOnly: 'These are the first. All are listed below.',
  filterNeedsScript: 'Search and filters need JavaScript. The conferences are listed below.',
  forWebmasters: 'Show the conferences on your own website',
  asData: 'The information as data (JSON)',
};

/** The language of these texts: Danish for readers of Danish, Greenlandic and Faroese, otherwise English. */
export function wordsLanguage(language: string): 'da' | 'en' {
  return ['da', 'kl', 'fo'].includes(primaryLanguage(language)) ? 'da' : 'en';
}

export function siteWords(language: string): SiteWords {
  return wordsLanguage(language) === 'da' ? danish : english;
}

/** The path of a page in a language. The dataset's own language has no folder. */
export function localPath(path: string, language: string, dataset: Pick<Dataset, 'language'>): string {
  return language === dataset.language ? path : `${language}/${path}`;
}
