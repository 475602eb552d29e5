import type { Dataset } from '../dataset/schema/dataset.js';
import type { PageLanguage } from '../embed/page/page-texts.js';
import { loadMessages } from '../i18n/load-messages.js';
import { resolveLanguage } from '../i18n/resolve-language.js';
import type { BuiltFiles } from './built-files.js';
import { datasetFile } from './dataset-file.js';
import { embedFiles } from './embed-files.js';
import { feeds } from './feeds.js';
import { headerFiles } from './headers/header-files.js';
import type { PublicationFile, Site } from './publication-file.js';
import { publisherName } from './publisher-name.js';
import { configuratorFiles, scriptFiles } from './script-files.js';
import { robotsFile, sitemapFiles } from './sitemap.js';
import { startPageFiles } from './start-page.js';

/** Origins of portraits, which a host's policy must allow. */
function imageOrigins({ people }: Dataset): string[] {
  const origins = people.flatMap(({ photo }) => (photo ? [new URL(photo.src).origin] : []));
  return [...new Set(origins)].sort();
}

/**
 * Every file of a publication, one at a time, because all of them together may be more than fits in memory. The same
 * dataset, site and build give the same bytes: there is no clock in it.
 */
export async function* publication(
  dataset: Dataset,
  site: Site,
  built: BuiltFiles,
): AsyncGenerator<PublicationFile> {
  const spoken = resolveLanguage([dataset.language]);
  const messages = await loadMessages(spoken);
  const language: PageLanguage = spoken === 'en' ? 'en' : 'da';
  const subscriptions = feeds(dataset, messages, language, site);
  const pages = ['index.html', 'en.html', 'configurator/index.html'];

  yield* scriptFiles(built);
  yield datasetFile(dataset);
  yield* subscriptions;
  yield* embedFiles(dataset, language, site);
  yield* configuratorFiles(built, site);
  yield* startPageFiles(
    {
      publisher: publisherName(dataset, language, site.baseUrl),
      feeds: subscriptions,
      imageOrigins: imageOrigins(dataset),
    },
    site,
  );
  yield* sitemapFiles(pages, site);
  yield robotsFile(site);
  yield* headerFiles(site);
}
