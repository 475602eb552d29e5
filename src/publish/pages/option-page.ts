import { showRecord } from '../../core/show-record.js';
import { findById } from '../../dataset/queries/records.js';
import type { OptionPage } from '../../embed/page/option-pages.js';
import { pageTitle } from '../../embed/page/page-texts.js';
import { writeSnippet } from '../../embed/snippet.js';
import { isRightToLeft } from '../../i18n/language.js';
import { plain } from '../../templates/text.js';
import { conferenceTitleText } from '../../templates/titles.js';
import { SCRIPT_PATH } from '../../embed/publication-address.js';
import { addressOf, conferencePath, optionPath, widgetPath } from '../addresses.js';
import { escapeMarkup } from '../escape-markup.js';
import { type Embeddable, oEmbedLink } from '../oembed.js';
import type { PublicationFile } from '../site.js';
import { pageHref } from './page-links.js';
import type { SiteView } from './site-view.js';
import { wordsLanguage } from './site-words.js';

/** The name of the series or conference, or the year. */
function nameOf(view: SiteView, { option, value }: OptionPage): string {
  const { series, conferences } = view.dataset;
  if (option === 'series') {
    const found = findById(series, value);
    return found ? plain(view, found.name) : value;
  }
  const found = option === 'conference' ? findById(conferences, value) : undefined;
  return found ? showRecord(found, () => conferenceTitleText(view, found), value) : value;
}

/**
 * The page of a widget with one option, at an address without a query: the one that a consumer of oEmbed finds its answer
 * by. Readers see it only where they follow a link to it, so it is not prerendered; without script it leads to a page that is.
 */
export function optionPage(view: SiteView, page: OptionPage): PublicationFile & Embeddable {
  const { site, language } = view;
  const { widget, option, value } = page;
  const path = optionPath(page);
  const separator = option === 'year' ? ' ' : ': ';
  const title = pageTitle(widget, wordsLanguage(language)) + separator + nameOf(view, page);
  const readable = option === 'conference' ? conferencePath(value) : widgetPath(widget);
  const options = new Map([[option, value]]);
  const root = pageHref(path, '');
  const element = writeSnippet({
    shape: 'element',
    widget,
    options,
    scriptUrl: addressOf(site, SCRIPT_PATH),
    embedBase: site.baseUrl.href,
    fallback: { text: title, href: pageHref(path, readable) },
  });
  const bytes = `<!doctype html>
<html lang="${language}"${isRightToLeft(view.messages.language) ? ' dir="rtl"' : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(title)}</title>
    <link rel="stylesheet" href="${root}embed-page.css" />
    <link rel="canonical" href="${escapeMarkup(addressOf(site, readable))}" />
    ${oEmbedLink({ path, title }, site)}
    <script type="module" src="${root}embed-page.js"></script>
    <script type="module" src="${root}${SCRIPT_PATH}"></script>
  </head>
  <body>
    <main>
      <h1>${escapeMarkup(title)}</h1>
      ${element}
    </main>
  </body>
</html>
`;
  return { path, bytes, cache: 'short', title, widget, options };
}
