/** Texts of an embed page. */
export interface PageTexts {
  /** By the tag of the widget. */
  readonly titles: Readonly<Record<string, string>>;
  readonly noScript: string;
  readonly asData: string;
}

export const PAGE_TEXTS = {
  da: {
    titles: {
      'activity-list': 'Aktiviteter',
      'conference-calendar': 'Konferencekalender',
      'conference-details': 'Konference',
      'conference-filter': 'Find konferencer',
      'conference-list': 'Konferencer',
      'conference-programme': 'Program',
      'conference-series': 'Om konferencerne',
      'contact-box': 'Kontakt',
      'material-list': 'Materialer',
      'newsletter-box': 'Nyhedsbrev',
      'partner-list': 'Partnere og sponsorer',
      'speaker-card': 'Oplægsholder',
      'speaker-list': 'Oplægsholdere',
    },
    noScript: 'Siden kræver JavaScript, som er slået fra.',
    asData: 'Oplysningerne som data (JSON)',
  },
  en: {
    titles: {
      'activity-list': 'Activities',
      'conference-calendar': 'Conference calendar',
      'conference-details': 'Conference',
      'conference-filter': 'Find conferences',
      'conference-list': 'Conferences',
      'conference-programme': 'Programme',
      'conference-series': 'About the conferences',
      'contact-box': 'Contact',
      'material-list': 'Materials',
      'newsletter-box': 'Newsletter',
      'partner-list': 'Partners and sponsors',
      'speaker-card': 'Speaker',
      'speaker-list': 'Speakers',
    },
    noScript: 'This page needs JavaScript, which is turned off.',
    asData: 'The information as data (JSON)',
  },
} satisfies Readonly<Record<string, PageTexts>>;

export type PageLanguage = keyof typeof PAGE_TEXTS;

/**
 * The title of a page.
 *
 * @throws if the widget has no title
 */
export function pageTitle(tag: string, language: PageLanguage): string {
  const { titles }: PageTexts = PAGE_TEXTS[language];
  const title = titles[tag];
  if (title === undefined) throw new Error(`<${tag}> has no title in page-texts.ts`);
  return title;
}
