import { PAGE_TEXTS, pageTitle, type PageLanguage, type PageTexts } from '../embed/page/page-texts.js';
import { writeScriptTag, writeSnippet, type Snippet, type SnippetShape } from '../embed/snippet.js';
import { addressOf, DATASET_PATH, SCRIPT_PATH, widgetPath } from './addresses.js';
import { escapeMarkup } from './escape-markup.js';
import type { Feed } from './feeds.js';
import type { PublicationFile, Site } from './publication-file.js';
import { START_PAGE_TEXTS } from './start-page-texts.js';

/** What the start page tells of the publication. */
export interface StartPage {
  readonly publisher: string;
  readonly feeds: readonly Feed[];
  /** Origins of portraits, besides the publication's own. */
  readonly imageOrigins: readonly string[];
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
    fallback: { text, href: new URL(`embed/${widget}`, site.baseUrl).href },
  };
}

function code(...lines: readonly string[]): string {
  return `<div class="snippet"><pre tabindex="0"><code>${escapeMarkup(lines.join('\n'))}</code></pre></div>`;
}

function item(path: string, text: string): string {
  return `<li><a href="${escapeMarkup(path || './')}">${escapeMarkup(text)}</a></li>`;
}

function heading(id: string, text: string): string {
  return `<h2 id="${id}">${escapeMarkup(text)}</h2>`;
}

const paragraph = (text: string) => `<p>${escapeMarkup(text)}</p>`;

function policyLines({ baseUrl: { origin } }: Site, imageOrigins: readonly string[]): string[] {
  return [
    `script-src ${origin};`,
    `connect-src ${origin};`,
    `img-src ${[...new Set([origin, ...imageOrigins])].join(' ')};`,
  ];
}

function content(language: PageLanguage, page: StartPage, site: Site): string {
  const texts = START_PAGE_TEXTS[language];
  const { titles }: PageTexts = PAGE_TEXTS[language];
  const written = (shape: SnippetShape) => writeSnippet(snippet(shape, language, site));
  const pinned = writeScriptTag({
    scriptUrl: addressOf(site, site.scripts.singleFile.path),
    datasetUrl: addressOf(site, DATASET_PATH),
    embedBase: site.baseUrl.href,
    integrity: site.scripts.singleFile.integrity,
  });
  const tags = Object.keys(titles);
  const feeds = page.feeds.map(({ path, name, format }) =>
    item(path, format === 'ics' ? texts.calendar(name) : texts.feed(name)),
  );
  return [
    `<h1>${escapeMarkup(texts.title(page.publisher))}</h1>`,
    `<p class="lead">${escapeMarkup(texts.lead)}</p>`,
    heading('script', texts.scriptHeading),
    paragraph(texts.script),
    code(writeScriptTag(snippet('script', language, site))),
    heading('widget', texts.widgetHeading),
    paragraph(texts.widget),
    code(written('element')),
    `<ul class="links">${tags.map((tag) => item(widgetPath(tag).replace('index.html', ''), titles[tag] ?? tag)).join('')}</ul>`,
    `<p><a href="configurator/">${escapeMarkup(texts.configurator)}</a></p>`,
    heading('shapes', texts.shapesHeading),
    paragraph(texts.shapes),
    code(written('link'), written('iframe')),
    heading('pin', texts.pinHeading),
    paragraph(texts.pin(site.version)),
    code(pinned),
    heading('policy', texts.policyHeading),
    paragraph(texts.policy),
    code(...policyLines(site, page.imageOrigins)),
    paragraph(texts.trustedTypes),
    code("require-trusted-types-for 'script';", 'trusted-types lit-html;'),
    paragraph(texts.frame),
    code(`frame-src ${site.baseUrl.origin};`),
    heading('privacy', texts.privacyHeading),
    paragraph(texts.privacy(site.baseUrl.host)),
    heading('contents', texts.contentsHeading),
    `<ul class="index">${[item(DATASET_PATH, texts.dataset), ...feeds, item('sitemap.xml', texts.sitemap)].join('')}</ul>`,
    heading('server', texts.serverHeading),
    paragraph(texts.server),
  ].join('\n      ');
}

/** Beside each other, so that what is relative in one is in the other. */
const PATHS: Readonly<Record<PageLanguage, string>> = { da: 'index.html', en: 'en.html' };

const OTHERS: Readonly<Record<PageLanguage, { readonly language: PageLanguage; readonly name: string }>> = {
  da: { language: 'en', name: 'In English' },
  en: { language: 'da', name: 'På dansk' },
};

function startPageFile(language: PageLanguage, page: StartPage, site: Site): PublicationFile {
  const { title, lead } = START_PAGE_TEXTS[language];
  const other = OTHERS[language];
  const links = [
    ['canonical', addressOf(site, PATHS[language]), ''],
    ...(['da', 'en'] as const).map((each) => [
      'alternate',
      addressOf(site, PATHS[each]),
      ` hreflang="${each}"`,
    ]),
    ...page.feeds
      .filter(({ format }) => format === 'atom')
      .map(({ path, name }) => [
        'alternate',
        path,
        ` type="application/atom+xml" title="${escapeMarkup(name)}"`,
      ]),
  ].map(([rel = '', href = '', more]) => `\n    <link rel="${rel}" href="${escapeMarkup(href)}"${more} />`);
  const bytes = `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(title(page.publisher))}</title>
    <meta name="description" content="${escapeMarkup(lead)}" />
    <link rel="icon" href="configurator/icon.svg" />
    <link rel="stylesheet" href="configurator/demo.css" />${links.join('')}
  </head>
  <body>
    <header>
      <p class="sender">${escapeMarkup(page.publisher)}</p>
      <ul class="links">
        <li><a href="${PATHS[other.language]}" hreflang="${other.language}" lang="${other.language}">${other.name}</a></li>
      </ul>
    </header>
    <main>
      ${content(language, page, site)}
    </main>
  </body>
</html>
`;
  return { path: PATHS[language], bytes, cache: 'short' };
}

/** The first page, which says to a webmaster what is here and how it gets into a page: in Danish, and in English. */
export function startPageFiles(page: StartPage, site: Site): PublicationFile[] {
  return [startPageFile('da', page, site), startPageFile('en', page, site)];
}
