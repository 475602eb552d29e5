import { embedAddress, originsOf } from '../../host-page/embed-address.js';
import {
  findCode,
  findMisspelt,
  findWidgets,
  unknownOptions,
  type FoundWidget,
} from '../../host-page/find-widgets.js';
import { elementsOf } from '../../host-page/page-element.js';
import { describePrefix, findScript, isOurScript, type RunningScript } from '../../host-page/script-tag.js';
import { isFallback, isPlaceholder, standsAlone } from '../../host-page/shapes.js';
import { writeSnippet } from '../snippet.js';
import { unknownOption, unknownWidget, type Warning } from '../warnings.js';

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

/** In a publication the scripts of a version lie in a folder of their own, and the pages for links beside it. */
const VERSION_FOLDER = /scripts\/[^/]+\/[^/]+$/;

/** Of the panel itself. It is not a custom element, because it does nothing by itself. */
export const PANEL_TAG = 'conference-debug';

/** All but the panel, whose name is near those of widgets. */
const elementsOfHost = (page: Document) =>
  elementsOf(page).filter(({ localName }) => localName !== PANEL_TAG);

/** A tag that no script has defined. */
const isNobodys = (element: HTMLElement) => element.matches(':not(:defined)');

/** The widget as a link, which is the shape that every CMS leaves alone. */
function linkTo(tag: string, { url, places }: RunningScript): string {
  const [, , embedBase = url.replace(VERSION_FOLDER, '')] = places;
  const fallback = { text: tag, href: url };
  const options = new Map<string, string>();
  return writeSnippet({ shape: 'link', widget: tag, options, scriptUrl: url, embedBase, fallback });
}

/** Whether a CMS has taken away half of what makes a placeholder. */
function isMaimed(element: HTMLElement, tags: readonly string[]): boolean {
  const { classList, dataset } = element;
  if (isPlaceholder(element)) return false;
  return classList.contains('conference-widget') || tags.includes(dataset['widget'] ?? '');
}

/** Links that may be what is left of a widget: they lead to its publisher, who has a reason to be linked to on no other page. */
function inspectRemains(
  elements: readonly HTMLElement[],
  script: RunningScript,
  hasWidget: boolean,
): PageProblem[] {
  const origins = originsOf(script.places);
  // A site that publishes the dataset itself has many links of its own.
  const isSuspicious = ({ origin }: HTMLAnchorElement) =>
    origins.includes(origin) && (origin !== location.origin || !hasWidget);
  const isEmbed = ({ href, baseURI }: HTMLAnchorElement) => embedAddress(href, baseURI, script.places);
  return elements
    .filter((element) => element instanceof HTMLAnchorElement)
    .filter((link) => isSuspicious(link) && !isEmbed(link) && standsAlone(link) && !isFallback(link, script))
    .map(({ href }) => ({ code: 'remains', value: href }));
}

/** The addresses of our script: older versions do not say that they are there, but their tags do. */
function scriptUrls(page: Document, scripts: readonly RunningScript[]): string[] {
  const told = scripts.map(({ url }) => url);
  const written = new Set([...page.scripts].filter(isOurScript).map(({ src }) => src));
  // After a redirect a script has another address than its tag: one list or the other, never both.
  return written.size > told.length ? [...written] : told;
}

/** A prefix that the loader does not use. */
function inspectPrefix(page: Document, { url }: RunningScript): PageProblem[] {
  const value = findScript(page, url)?.dataset['prefix'] ?? '';
  return describePrefix(value) ? [{ code: 'prefix', value }] : [];
}

/** What is wrong with the page as it is now. Where it has several scripts, the first one's widgets are looked for. */
export function inspectPage(page: Document, scripts: readonly RunningScript[]): PageProblem[] {
  const [script] = scripts;
  if (!script) return [];
  const { tags } = script;
  const elements = elementsOfHost(page);
  const found = findWidgets(elements, script);
  const urls = scriptUrls(page, scripts);
  const ofScripts: PageProblem[] = [
    ...(urls.length > 1 ? [{ code: 'scripts', known: urls } as const] : []),
    ...scripts.flatMap((each) => inspectPrefix(page, each)),
  ];
  const problems: PageProblem[] = [];

  const shown = findCode(page.body, tags);
  if (shown) problems.push({ code: 'text', tag: shown, instead: linkTo(shown, script) });

  const maimed = elements.find((element) => isMaimed(element, tags));
  if (maimed) {
    const tag = maimed.dataset['widget'] ?? 'conference-list';
    problems.push({ code: 'placeholder', instead: linkTo(tag, script) });
  }

  for (const { element, widget: tag } of found.filter(({ status }) => status === 'in-text')) {
    const value = new URL(element.getAttribute('href') ?? '', element.baseURI).href;
    problems.push({ code: 'link', tag, value });
  }
  const asked = found.filter(({ status }) => status !== 'elsewhere');
  const hasWidget = asked.length + findMisspelt(elements.filter(isNobodys), script).length > 0;
  problems.push(...inspectRemains(elements, script, hasWidget));
  if (problems.length === 0 && !hasWidget) {
    problems.push({ code: 'none', instead: linkTo('conference-list', script) });
  }
  return [...ofScripts, ...problems];
}

function unknownOptionsOf({ element, ...found }: FoundWidget<HTMLElement>): Warning[] {
  const tag = element.localName;
  const Widget: (CustomElementConstructor & { observedAttributes?: readonly string[] }) | undefined =
    customElements.get(tag);
  const known = Widget?.observedAttributes;
  if (!known) return [];
  return unknownOptions(found, known).map((name) => unknownOption(tag, name, 'the page', known));
}

/** The tags and attributes in a page that are none, but look as if a widget were meant. */
export function unknownNames(page: Document, scripts: readonly RunningScript[]): Warning[] {
  const names = scripts.flatMap(({ prefix, tags }) => tags.map((tag) => prefix + tag));
  const script = { tags: names, prefix: '', places: [] };
  const elements = elementsOfHost(page);
  const misspelt = new Set(
    findMisspelt(elements.filter(isNobodys), script).map(({ element }) => element.localName),
  );
  const widgets = findWidgets(elements, script).filter(({ shape }) => shape === 'element');
  return [
    ...[...misspelt].map((name) => unknownWidget(name, 'the page', names)),
    ...widgets.flatMap(unknownOptionsOf),
  ];
}
