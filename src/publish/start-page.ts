import type { Dataset } from '../dataset/schema/dataset.js';
import { framePolicy, TRUSTED_TYPES_POLICY, widgetPolicy } from '../host-page/host-policy.js';
import { pageTitle, type PageLanguage } from '../embed/page/page-texts.js';
import {
  writeEmbedAddress,
  writeScriptTag,
  writeSnippet,
  type Snippet,
  type SnippetShape,
} from '../embed/snippet.js';
import { DATASET_PATH, SCRIPT_PATH } from '../embed/publication-address.js';
import { addressOf, widgetPath } from './addresses.js';
import { escapeMarkup } from './escape-markup.js';
import type { Feed } from './feeds.js';
import { pageHref, section } from './pages/page-links.js';
import { PAGES_STYLE } from './pages/pages-style.js';
import type { SiteView } from './pages/site-view.js';
import { siteWords } from './pages/site-words.js';
import type { PublicationFile, Site } from './site.js';
import { START_PAGE_TEXTS } from './start-page-texts.js';

/** Origins of portraits, which a content security policy must also allow. */
function imageOrigins({ people }: Dataset): string[] {
  const origins = people.flatMap(({ photo }) => (photo ? [new URL(photo.src).origin] : []));
  return [...new Set(origins)].sort();
}

function snippet(shape: SnippetShape, language: PageLanguage, site: Site): Snippet {
  const widget = 'conference-list';
  const text = pageTitle(widget, language);
  return {
    shape,
    widget,
    options: new Map(),
    scriptUrl: addressOf(site, SCRIPT_PATH),
    embedBase: site.baseUrl.href,
    fallback: { text, href: writeEmbedAddress(widget, new Map(), site.baseUrl.href) },
  };
}

function code(...lines: readonly string[]): string {
  return `<pre><code>${escapeMarkup(lines.join('\n'))}</code></pre>`;
}

function list(items: readonly (readonly [href: string, text: string])[]): string {
  const links = items.map(
    ([href, text]) => `<li><a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a></li>\n`,
  );
  return `<ul class="index">\n${links.join('')}</ul>`;
}

const paragraph = (text: string) => `<p>${escapeMarkup(text)}</p>`;

function scriptTags(site: Site): { readonly latest: string; readonly pinned: string } {
  const embedBase = site.baseUrl.href;
  const { path, integrity } = site.scripts.singleFile;
  return {
    latest: writeScriptTag({ scriptUrl: addressOf(site, SCRIPT_PATH), embedBase }),
    pinned: writeScriptTag({
      scriptUrl: addressOf(site, path),
      datasetUrl: addressOf(site, DATASET_PATH),
      hasParts: site.isInParts,
      embedBase,
      integrity,
    }),
  };
}

/** Heading and content of each section. */
function sections(language: PageLanguage, view: SiteView, feeds: readonly Feed[]): [string, string[]][] {
  const { site, dataset, linked } = view;
  const texts = START_PAGE_TEXTS[language];
  const { origin, host } = site.baseUrl;
  const written = (shape: SnippetShape) => writeSnippet(snippet(shape, language, site));
  const { latest, pinned } = scriptTags(site);
  const pages = linked.map((tag) => [pageHref('', widgetPath(tag)), pageTitle(tag, language)] as const);
  const subscriptions = feeds.map(
    ({ path, name, format }) => [path, format === 'ics' ? texts.calendar(name) : texts.feed(name)] as const,
  );
  return [
    [texts.scriptHeading, [paragraph(texts.script), code(latest)]],
    [
      texts.widgetHeading,
      [
        paragraph(texts.widget),
        code(written('element')),
        list([['configurator/', texts.configurator], ...pages]),
      ],
    ],
    [texts.shapesHeading, [paragraph(texts.shapes), code(written('link'), '', written('iframe'))]],
    [texts.pinHeading, [paragraph(texts.pin(site.version)), code(pinned)]],
    [
      texts.policyHeading,
      [
        paragraph(texts.policy),
        code(...widgetPolicy(origin, imageOrigins(dataset))),
        paragraph(texts.trustedTypes),
        code(...TRUSTED_TYPES_POLICY),
        paragraph(texts.frame),
        code(...framePolicy(origin)),
      ],
    ],
    [texts.privacyHeading, [paragraph(texts.privacy(host))]],
    [
      texts.contentsHeading,
      [list([[DATASET_PATH, texts.dataset], ...subscriptions, ['sitemap.xml', texts.sitemap]])],
    ],
    [texts.serverHeading, [paragraph(texts.server)]],
  ];
}

/** In the same folder, so that relative links work in both. */
const PATHS: Readonly<Record<PageLanguage, string>> = { da: 'index.html', en: 'en.html' };

const OTHERS: Readonly<
  Record<
    PageLanguage,
    { readonly language: PageLanguage; readonly name: string; readonly navigation: string }
  >
> = {
  da: { language: 'en', name: 'In English', navigation: siteWords('da').otherLanguages },
  en: { language: 'da', name: 'På dansk', navigation: siteWords('en').otherLanguages },
};

function headLinks(language: PageLanguage, { site }: SiteView, feeds: readonly Feed[]): string[] {
  const link = (rel: string, href: string, more = '') =>
    `<link rel="${rel}" href="${escapeMarkup(href)}"${more} />`;
  return [
    link('canonical', addressOf(site, PATHS[language])),
    ...(['da', 'en'] as const).map((each) =>
      link('alternate', addressOf(site, PATHS[each]), ` hreflang="${each}"`),
    ),
    ...feeds
      .filter(({ format }) => format === 'atom')
      .map(({ path, name }) =>
        link('alternate', path, ` type="application/atom+xml" title="${escapeMarkup(name)}"`),
      ),
    link('icon', 'configurator/icon.svg'),
    link('stylesheet', PAGES_STYLE.path),
  ];
}

function startPage(language: PageLanguage, view: SiteView, feeds: readonly Feed[]): PublicationFile {
  const { title, lead } = START_PAGE_TEXTS[language];
  const name = escapeMarkup(view.name);
  const other = OTHERS[language];
  const parts = sections(language, view, feeds).map(([text, content]) => section(text, content.join('\n')));
  const bytes = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeMarkup(title(view.name))}</title>
<meta name="description" content="${escapeMarkup(lead)}" />
${headLinks(language, view, feeds).join('\n')}
</head>
<body>
<header>
<p class="sender"><a href="${pageHref('', widgetPath('conference-list'))}">${name}</a></p>
<nav aria-label="${other.navigation}">
<ul>
<li><a href="${PATHS[other.language]}" hreflang="${other.language}" lang="${other.language}">${other.name}</a></li>
</ul>
</nav>
</header>
<main>
<h1>${escapeMarkup(title(view.name))}</h1>
<p class="lead">${escapeMarkup(lead)}</p>
${parts.join('\n')}
</main>
</body>
</html>
`;
  return { path: PATHS[language], bytes, cache: 'short' };
}

/** The start page in Danish and English. It tells webmasters how to add widgets to a page. */
export function startPageFiles(view: SiteView, feeds: readonly Feed[]): PublicationFile[] {
  return [startPage('da', view, feeds), startPage('en', view, feeds)];
}
