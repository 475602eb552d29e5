import { isRightToLeft } from '../../i18n/language.js';
import { displayNames } from '../../i18n/intl-cache.js';
import { pageTitle } from '../../embed/page/page-texts.js';
import { DATASET_PATH } from '../../embed/publication-address.js';
import { addressOf, widgetPath } from '../addresses.js';
import { escapeMarkup } from '../escape-markup.js';
import { oEmbedLink } from '../oembed.js';
import type { Draft } from './draft.js';
import { pageHref } from './page-links.js';
import { PAGES_STYLE } from './pages-style.js';
import { localPath, wordsLanguage } from './site-words.js';
import type { SiteView } from './site-view.js';

/** Search engines cut longer descriptions. */
const DESCRIPTION = 300;

function shortened(text: string): string {
  return text.length <= DESCRIPTION ? text : `${text.slice(0, DESCRIPTION).replace(/\s+\S*$/, '')} …`;
}

/** A data block, escaped so that its content cannot close it. */
export function dataBlock(attributes: string, data: unknown): string {
  return `<script ${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${written.join('')} />`;
}

/** Open Graph tags, for previews of shared links (https://ogp.me). */
function openGraph(view: SiteView, draft: Draft, url: string): string[] {
  const properties = {
    'og:title': draft.title,
    'og:type': 'website',
    'og:url': url,
    'og:description': shortened(draft.description),
    'og:site_name': view.name,
    'og:locale': view.messages.locale.replace('-', '_'),
    'og:image': draft.image,
  };
  return Object.entries(properties).flatMap(([property, content]) =>
    content === undefined ? [] : [tag('meta', { property, content })],
  );
}

function head(view: SiteView, draft: Draft): string[] {
  const { site, dataset, language, languages, words } = view;
  const path = localPath(draft.path, language, dataset);
  const url = (pagePath: string, each = language) => addressOf(site, localPath(pagePath, each, dataset));
  const root = pageHref(path, '');
  const others = languages.length > 1 ? languages : [];
  return [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escapeMarkup(draft.title)} – ${escapeMarkup(view.name)}</title>`,
    tag('meta', {
      name: 'description',
      content: shortened(draft.description || words.aboutPages(view.name)),
    }),
    tag('link', { rel: 'canonical', href: url(draft.canonicalPath ?? draft.path) }),
    ...others.map((each) => tag('link', { rel: 'alternate', hreflang: each, href: url(draft.path, each) })),
    ...(draft.calendarPath === undefined
      ? []
      : [tag('link', { rel: 'alternate', type: 'text/calendar', href: root + draft.calendarPath })]),
    ...openGraph(view, draft, url(draft.path)),
    oEmbedLink({ path, title: draft.title }, site),
    tag('link', { rel: 'icon', href: `${root}configurator/icon.svg` }),
    tag('link', { rel: 'stylesheet', href: root + PAGES_STYLE.path }),
    `<script type="module" src="${root}${escapeMarkup(site.scripts.pages.path)}" data-src="${root}${DATASET_PATH}"${site.isInParts ? ' data-parts' : ''} data-embed-base="${root || './'}"></script>`,
    ...(draft.things.length > 0
      ? [
          dataBlock('type="application/ld+json"', {
            '@context': 'https://schema.org',
            '@graph': draft.things,
          }),
        ]
      : []),
  ];
}

/** A `lang` attribute for texts that are not in the language of the page. */
function wordsLang({ language }: SiteView): string {
  const spoken = wordsLanguage(language);
  return language.startsWith(spoken) ? '' : ` lang="${spoken}"`;
}

function navigation(view: SiteView, path: string): string {
  const items = view.linked.map((widget) => {
    const to = widgetPath(widget);
    const current = to === path ? ' aria-current="page"' : '';
    const title = escapeMarkup(pageTitle(widget, wordsLanguage(view.language)));
    return `<li><a href="${pageHref(path, to)}"${current}>${title}</a></li>`;
  });
  return `<nav aria-label="${view.words.pages}"${wordsLang(view)}>\n<ul>\n${items.join('\n')}\n</ul>\n</nav>`;
}

/** Links to the page in other languages, each named in its own language. */
function languageLinks(view: SiteView, path: string): string {
  const { dataset, language, languages, words } = view;
  const from = localPath(path, language, dataset);
  const links = languages
    .filter((each) => each !== language)
    .map((each) => {
      const name = displayNames(each, { type: 'language' }).of(each) ?? each;
      const href = pageHref(from, localPath(path, each, dataset));
      return `<li><a href="${escapeMarkup(href)}" lang="${each}" hreflang="${each}">${escapeMarkup(name)}</a></li>`;
    });
  if (links.length === 0) return '';
  return `<nav aria-label="${words.otherLanguages}"${wordsLang(view)}>\n<ul>\n${links.join('\n')}\n</ul>\n</nav>`;
}

/**
 * A page as HTML. It has no inline code apart from data and the widgets' own content, so that it works under a strict
 * content security policy.
 *
 * @param main HTML of the main part
 * @param seed data block with the records that the widgets show
 */
export function documentHtml(view: SiteView, draft: Draft, main: string, seed: string): string {
  const { dataset, language, words } = view;
  const path = localPath(draft.path, language, dataset);
  const root = pageHref(path, '');
  const direction = isRightToLeft(view.messages.language) ? ' dir="rtl"' : '';
  const home = pageHref(draft.path, widgetPath('conference-list'));
  return `<!doctype html>
<html lang="${escapeMarkup(language)}"${direction}>
<head>
${head(view, draft).join('\n')}
</head>
<body>
<a class="skip" href="#content"${wordsLang(view)}>${words.skip}</a>
<header>
<p class="sender"><a href="${home}">${escapeMarkup(view.name)}</a></p>
${navigation(view, draft.path)}
${languageLinks(view, draft.path)}
</header>
<main id="content">
${main}
</main>
<footer>
<ul${wordsLang(view)}>
<li><a href="${root}${wordsLanguage(language) === 'da' ? '' : 'en.html'}">${words.forWebmasters}</a></li>
<li><a href="${root}${DATASET_PATH}">${words.asData}</a></li>
</ul>
</footer>
${seed}
</body>
</html>
`;
}
