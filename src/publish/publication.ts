import type { Dataset } from '../dataset/schema/dataset.js';
import type { BuiltFiles } from './built-files.js';
import { datasetFile } from './dataset-file.js';
import { embedFiles } from './embed-files.js';
import { feeds } from './feeds.js';
import { headerFiles } from './headers/header-files.js';
import { oEmbedFile } from './oembed.js';
import { PAGES_STYLE } from './pages/pages-style.js';
import { sitePages } from './pages/site-pages.js';
import { siteView } from './pages/site-view.js';
import type { PublicationFile, Site } from './publication-file.js';
import { configuratorFiles, scriptFiles } from './script-files.js';
import { robotsFile, sitemapFiles } from './sitemap.js';
import { startPageFiles } from './start-page.js';

/**
 * Every file of a publication, one at a time, because all of them together may be more than fits in memory. The same
 * dataset, site and build give the same bytes: there is no clock in it. What is linked to comes before what links to it, as far
 * as that goes.
 */
export async function* publication(
  dataset: Dataset,
  site: Site,
  built: BuiltFiles,
): AsyncGenerator<PublicationFile> {
  const view = await siteView(dataset, site, dataset.language);
  const subscriptions = feeds(view);
  const addresses: string[] = [];

  yield* scriptFiles(built);
  yield datasetFile(dataset);
  yield* subscriptions;
  yield PAGES_STYLE;
  yield* embedFiles(view);
  yield* configuratorFiles(built, site);
  for await (const page of sitePages(dataset, site)) {
    addresses.push(page.path);
    yield oEmbedFile(page, view.name, site);
    yield page;
  }
  for (const page of startPageFiles(view, subscriptions)) {
    addresses.push(page.path);
    yield page;
  }
  yield* sitemapFiles(addresses, site);
  yield robotsFile(site);
  yield* headerFiles(site);
}
