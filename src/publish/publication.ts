import type { Dataset } from '../dataset/schema/dataset.js';
import { optionPages } from '../embed/page/option-pages.js';
import { pageHtml } from '../embed/page/page-html.js';
import { PAGE_TEXTS, pageTitle } from '../embed/page/page-texts.js';
import { DATASET_PATH } from '../embed/publication-address.js';
import { embedPath } from './addresses.js';
import type { BuiltFiles } from './built-files.js';
import { datasetParts, hasParts } from './dataset-parts.js';
import { calendarCount, conferenceCalendars } from './calendars.js';
import { feeds } from './feeds.js';
import { headerFiles } from './headers/header-files.js';
import { type Embeddable, oEmbedFile, oEmbedLink } from './oembed.js';
import { optionPage } from './pages/option-page.js';
import { PAGES_STYLE } from './pages/pages-style.js';
import { pageCount, sitePages } from './pages/site-pages.js';
import type { OnEmpty } from './pages/render-page.js';
import { siteView, type SiteView } from './pages/site-view.js';
import { wordsLanguage } from './pages/site-words.js';
import type { PublicationFile, Site } from './site.js';
import { scriptFiles, studioFiles } from './script-files.js';
import { robotsFile, sitemapFiles } from './sitemap.js';
import { startPageFiles } from './start-page.js';
import { styleFiles } from './style-sheets.js';

/** The dataset for widgets: minified, and without `$schema`, which only editors use. */
function datasetFile({ $schema, ...dataset }: Dataset): PublicationFile {
  return { path: DATASET_PATH, bytes: `${JSON.stringify(dataset)}\n`, cache: 'short' };
}

/** The pages for frames, each with its oEmbed file. */
function* embedFiles({ site, language, name }: SiteView): Generator<PublicationFile> {
  const spoken = wordsLanguage(language);
  for (const widget of Object.keys(PAGE_TEXTS[spoken].titles)) {
    const title = pageTitle(widget, spoken);
    const embeddable: Embeddable = { path: embedPath(widget), title, widget, options: new Map() };
    yield {
      path: embeddable.path,
      bytes: pageHtml(widget, [oEmbedLink(embeddable, site)]),
      cache: 'short',
    };
    yield oEmbedFile(embeddable, name, site);
  }
}

/** The pages of widgets with one option, each with its oEmbed file. */
function* optionFiles(view: SiteView): Generator<PublicationFile> {
  for (const each of optionPages(view.dataset)) {
    const page = optionPage(view, each);
    yield oEmbedFile(page, view.name, view.site);
    yield page;
  }
}

/** How many files a publication has; at most, as what has no known day has no calendar. */
export async function publicationSize(dataset: Dataset, site: Site, built: BuiltFiles): Promise<number> {
  const pages = pageCount(dataset);
  const startPages = 2;
  const subscriptions = 2 * (1 + dataset.series.length) + calendarCount(dataset);
  const single = [DATASET_PATH, PAGES_STYLE.path, robotsFile(site).path].length;
  const frames = 2 * (Object.keys(PAGE_TEXTS.en.titles).length + [...optionPages(dataset)].length);
  const whole = datasetFile(dataset);
  const isInParts = hasParts(whole);
  const parts = isInParts ? [...datasetParts(dataset, whole)].length : 0;
  const sitemaps = sitemapFiles(Array<string>(pages + startPages).fill(''), site);
  return (
    [scriptFiles(built, isInParts), await styleFiles(built.version), studioFiles(built, site), sitemaps]
      .concat([headerFiles(site)])
      .reduce((sum, { length }) => sum + length, 0) +
    2 * pages +
    startPages +
    subscriptions +
    single +
    parts +
    frames
  );
}

/**
 * All files of a publication, one at a time, as together they may not fit in memory. The same dataset, site and build
 * give the same bytes. Linked files come before the pages that link to them, where possible.
 */
export async function* publication(
  dataset: Dataset,
  place: Site,
  built: BuiltFiles,
  onEmpty?: OnEmpty,
): AsyncGenerator<PublicationFile> {
  const whole = datasetFile(dataset);
  const isInParts = hasParts(whole);
  const site: Site = { ...place, isInParts };
  const view = await siteView(dataset, site, dataset.language);
  const subscriptions = feeds(view);
  const addresses: string[] = [];

  yield* scriptFiles(built, isInParts);
  yield* await styleFiles(built.version);
  // Before the file that says that they are there, and that before the pages that ask for it.
  if (isInParts) yield* datasetParts(dataset, whole);
  yield whole;
  yield* subscriptions;
  yield* conferenceCalendars(view);
  yield PAGES_STYLE;
  yield* embedFiles(view);
  yield* studioFiles(built, site);
  for await (const page of sitePages(dataset, site, onEmpty)) {
    addresses.push(page.path);
    yield oEmbedFile(page, view.name, site);
    yield page;
  }
  yield* optionFiles(view);
  for (const page of startPageFiles(view, subscriptions)) {
    addresses.push(page.path);
    yield page;
  }
  yield* sitemapFiles(addresses, site);
  yield robotsFile(site);
  yield* headerFiles(site);
}
