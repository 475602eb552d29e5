import { DAY_LENGTH } from '../../dataset/queries/dates.js';
import { siteLanguages } from '../../core/site-languages.js';
import type { View } from '../../core/view.js';
import { selectMaterials } from '../../dataset/queries/select-materials.js';
import { selectSpeakers } from '../../dataset/queries/select-speakers.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { resolveLanguage } from '../../i18n/language.js';
import { loadMessages } from '../../i18n/load-messages.js';
import { organisationName } from '../../templates/organisation.js';
import type { Site } from '../site.js';
import { siteWords, type SiteWords } from './site-words.js';

/**
 * The moment that decides what is "upcoming" in static pages. It does not come from a clock, so that the same dataset
 * gives the same bytes: it is when the dataset was last updated, or else the start of its last conference. With script,
 * widgets then use the visitor's time.
 */
export function momentOf({ updated, conferences }: Dataset): Date {
  const starts = conferences.flatMap(({ start = [] }) => start).sort();
  const date = updated ?? starts.at(-1) ?? '1970';
  // Noon UTC is the same day in nearly all time zones.
  return new Date(date.length === DAY_LENGTH ? `${date}T12:00Z` : date);
}

/** Shared by all pages of one language. */
export interface SiteView extends View {
  readonly site: Site;
  readonly words: SiteWords;
  /** All languages with pages, the dataset's own first. */
  readonly languages: readonly string[];
  /** Name of the publisher. */
  readonly name: string;
  /** Widgets with content, in the order of the links to their pages. */
  readonly linked: readonly string[];
}

/** The widgets whose pages are linked. The others show one record, which has its own page, or filter a list. */
function linkedWidgets(dataset: Dataset): string[] {
  const counts = {
    'conference-list': dataset.conferences.length,
    'conference-calendar': dataset.conferences.filter(({ start }) => start).length,
    'speaker-list': selectSpeakers(dataset, { sort: 'name' }, dataset.language).length,
    'material-list': selectMaterials(dataset, {}).length,
    'conference-series': dataset.series.length,
    'activity-list': dataset.activities.length,
    'newsletter-box': dataset.newsletters.length,
    'contact-box': dataset.contacts.length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([tag]) => tag);
}

export async function siteView(dataset: Dataset, site: Site, language: string): Promise<SiteView> {
  const view = {
    dataset,
    messages: await loadMessages(resolveLanguage([language])),
    language,
    headingLevel: 2,
    now: momentOf(dataset),
    visitorTimeZone: undefined,
  };
  const { publisher } = dataset;
  return {
    ...view,
    site,
    words: siteWords(language),
    languages: siteLanguages(dataset),
    name: (publisher && organisationName(view, publisher)) ?? site.baseUrl.host,
    linked: linkedWidgets(dataset),
  };
}
