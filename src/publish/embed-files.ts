import type { Dataset } from '../dataset/schema/dataset.js';
import { pageHtml } from '../embed/page/page-html.js';
import { PAGE_TEXTS, pageTitle, type PageLanguage } from '../embed/page/page-texts.js';
import { embedPath } from './addresses.js';
import { oEmbedFile, oEmbedLink, type Embeddable } from './oembed.js';
import { publisherName } from './publisher-name.js';
import type { PublicationFile, Site } from './publication-file.js';

/** The pages that stand in frames, each with what an oEmbed consumer asks of it. */
export function* embedFiles(
  dataset: Dataset,
  language: PageLanguage,
  site: Site,
): Generator<PublicationFile> {
  const provider = publisherName(dataset, language, site.baseUrl);
  for (const widget of Object.keys(PAGE_TEXTS[language].titles)) {
    const title = pageTitle(widget, language);
    const embeddable: Embeddable = { path: embedPath(widget), title, widget, options: new Map() };
    yield {
      path: embeddable.path,
      bytes: pageHtml(widget, [oEmbedLink(embeddable, site)]),
      cache: 'short',
    };
    yield oEmbedFile(embeddable, provider, site);
  }
}
