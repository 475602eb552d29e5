import { pageHtml } from '../embed/page/page-html.js';
import { PAGE_TEXTS, pageTitle } from '../embed/page/page-texts.js';
import { embedPath } from './addresses.js';
import { oEmbedFile, oEmbedLink, type Embeddable } from './oembed.js';
import type { SiteView } from './pages/site-view.js';
import { wordsLanguage } from './pages/site-words.js';
import type { PublicationFile } from './publication-file.js';

/** The pages that stand in frames, each with what an oEmbed consumer asks of it. */
export function* embedFiles({ site, language, name }: SiteView): Generator<PublicationFile> {
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
