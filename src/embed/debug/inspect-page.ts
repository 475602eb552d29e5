import type { PageScript } from './page-script.js';
import { describePrefix, findScript } from '../../host-page/script-tag.js';
import { embedAddress } from '../../host-page/embed-address.js';
import { isFallback, widgetSelector } from '../../host-page/is-fallback.js';
import { standsAlone } from '../../host-page/stands-alone.js';
import { writeSnippet } from '../snippet.js';

export type PageProblemCode =
  | 'scripts' // there are several, at the addresses `known`
  | 'prefix' // the script's `data-prefix` has the `value`, which names cannot begin with
  | 'link' // to the embed address `value`, but not alone in its block
  | 'remains' // a link to `value` that may have stood in a widget
  | 'text' // visitors read the tag
  | 'placeholder' // without its class or its `data-widget`
  | 'none'; // no widget at all

/** What is wrong with the page around the widgets, mostly because of a CMS. */
export interface PageProblem {
  readonly code: PageProblemCode;
  /** Of a widget. */
  readonly tag?: string;
  readonly value?: string;
  readonly known?: readonly string[];
  /** HTML that a CMS leaves alone. */
  readonly instead?: string;
}

/** In these a tag may be text: a page may explain how to write it. */
const CODE = 'code, pre, samp, kbd, textarea, script, style, noscript, template';

/** In a publication the scripts of a version lie in a folder of their own, and the pages for links beside it. */
const VERSION_FOLDER = /scripts\/[^/]+\/[^/]+$/;

/** The widget as a link, which is the shape that every CMS leaves alone. */
function linkTo(tag: string, { url, places }: PageScript): string {
  const [, , embedBase = url.replace(VERSION_FOLDER, '')] = places;
  const fallback = { text: tag, href: url };
  const options = new Map<string, string>();
  return writeSnippet({ shape: 'link', widget: tag, options, scriptUrl: url, embedBase, fallback });
}

/** The first of the tags that visitors read. */
function tagInText(page: Document, tags: readonly string[]): string | undefined {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    const tag = tags.find((each) => textContent?.includes(`<${each}`));
    if (tag && !parentElement?.closest(CODE)) return tag;
  }
  return undefined;
}

function isMaimed({ classList, dataset }: HTMLElement, tags: readonly string[]): boolean {
  const { widget } = dataset;
  return classList.contains('conference-widget') ? widget === undefined : tags.includes(widget ?? '');
}

/** Whether the page asks for a widget in any shape. */
function hasWidget(page: Document, { tags, prefix, places }: PageScript): boolean {
  if (page.querySelector(widgetSelector(tags, prefix))) return true;
  const addresses = [...page.querySelectorAll('a[href], iframe[src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  return addresses.some((address) => embedAddress(address, page.baseURI, places));
}

/** Links that look as if they were meant to be widgets, or had been part of one. */
function inspectLinks(page: Document, script: PageScript): PageProblem[] {
  const { tags, prefix, places } = script;
  const origins = places.filter((place) => URL.canParse(place)).map((place) => new URL(place).origin);
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) => !isFallback(link, tags, prefix),
  );
  // A site that publishes the dataset itself has many links of its own.
  const isSuspicious = (origin: string) =>
    origins.includes(origin) && (origin !== location.origin || !hasWidget(page, script));
  return links.flatMap((link): PageProblem[] => {
    const value = link.href;
    const tag = embedAddress(link.getAttribute('href') ?? '', link.baseURI, places)?.widget;
    if (tag) return standsAlone(link) || !tags.includes(tag) ? [] : [{ code: 'link', tag, value }];
    return isSuspicious(link.origin) && standsAlone(link) ? [{ code: 'remains', value }] : [];
  });
}

/** What our script is called as it is published. */
const FILE = /\/conference-widgets(\.all)?\.js([?#].*)?$/;

/** The addresses of our script: older versions do not say that they are there, but their tags do. */
function scriptUrls(page: Document, scripts: readonly PageScript[]): string[] {
  const told = scripts.map(({ url }) => url);
  const written = new Set([...page.scripts].map(({ src }) => src).filter((src) => FILE.test(src)));
  // After a redirect a script has another address than its tag: one list or the other, never both.
  return written.size > told.length ? [...written] : told;
}

/** A prefix that the loader does not use. */
function inspectPrefix(page: Document, { url }: PageScript): PageProblem[] {
  const value = findScript(page, url)?.dataset['prefix'] ?? '';
  return describePrefix(value) ? [{ code: 'prefix', value }] : [];
}

/** What is wrong with the page as it is now. Where it has several scripts, the first one's widgets are looked for. */
export function inspectPage(page: Document, scripts: readonly PageScript[]): PageProblem[] {
  const [script] = scripts;
  if (!script) return [];
  const { tags } = script;
  const urls = scriptUrls(page, scripts);
  const ofScripts: PageProblem[] = [
    ...(urls.length > 1 ? [{ code: 'scripts', known: urls } as const] : []),
    ...scripts.flatMap((each) => inspectPrefix(page, each)),
  ];
  const problems: PageProblem[] = [];

  const shown = tagInText(page, tags);
  if (shown) problems.push({ code: 'text', tag: shown, instead: linkTo(shown, script) });

  const placeholders = page.querySelectorAll<HTMLElement>('.conference-widget, [data-widget]');
  const maimed = [...placeholders].find((element) => isMaimed(element, tags));
  if (maimed) {
    const tag = maimed.dataset['widget'] ?? 'conference-list';
    problems.push({ code: 'placeholder', instead: linkTo(tag, script) });
  }

  problems.push(...inspectLinks(page, script));
  if (problems.length === 0 && !hasWidget(page, script)) {
    problems.push({ code: 'none', instead: linkTo('conference-list', script) });
  }
  return [...ofScripts, ...problems];
}
