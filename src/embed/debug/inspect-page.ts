import { embedAddress, originsOf } from '../../host-page/embed-address.js';
import {
  findCode,
  findMisspelt,
  findWidgets,
  hasCurlyQuotes,
  isHidden,
  isIncomplete,
  unknownOptions,
  type FoundWidget,
} from '../../host-page/find-widgets.js';
import { elementsOf } from '../../host-page/page-element.js';
import {
  awaitsConsent,
  describePrefix,
  differentDatasets,
  findScript,
  isOurScript,
  publicationOf,
  scriptAddress,
  type RunningScript,
} from '../../host-page/script-tag.js';
import { wrongLooks } from '../../host-page/looks.js';
import { isFallback, standsAlone } from '../../host-page/shapes.js';
import { writeSnippet } from '../snippet.js';
import { unknownOption, unknownWidget, type Warning, wrongLook } from '../warnings.js';
import { own, select } from '../../host-page/own.js';

export type PageProblemCode =
  | 'scripts' // several scripts, at the addresses `known`
  | 'datasets' // several script tags name different datasets, `known`; the first counts
  | 'shadow' // a widget is in the shadow root of another element, where the script does not look
  | 'prefix' // `data-prefix` has an invalid `value`
  | 'link' // a link to the embed address `value` that does not stand alone
  | 'button' // a link to `value` that stays a button
  | 'elsewhere' // a link to `value`, on a site that the script does not know
  | 'editable' // a link to `value`, or a placeholder, in an editor
  | 'quotes' // the option `name` has quotation marks in its `value`
  | 'hidden' // a widget has the attribute `hidden`
  | 'held' // a consent tool holds back the script at `value`
  | 'frame' // a frame asks for the dataset `value` of another origin
  | 'remains' // a link to `value` that may be what is left of a widget
  | 'text' // the code of a widget is visible
  | 'placeholder' // a placeholder without its class or `data-widget`
  | 'none'; // no widget

/** A problem of the page itself, often caused by a CMS. */
export interface PageProblem {
  readonly code: PageProblemCode;
  /** Tag of a widget. */
  readonly tag?: string;
  /** Of an option. */
  readonly name?: string;
  readonly value?: string;
  readonly known?: readonly string[];
  /** HTML that a CMS does not change. */
  readonly instead?: string;
}

/** What to say of links and placeholders that do not become widgets. Of those that the page keeps so, there is nothing to say. */
const LEFT_ALONE: Readonly<Partial<Record<FoundWidget<HTMLElement>['status'], PageProblemCode>>> = {
  'in-text': 'link',
  button: 'button',
  editable: 'editable',
  elsewhere: 'elsewhere',
};

/** Tag of the panel. It is not a custom element. */
export const PANEL_TAG = 'conference-debug';

/** All elements but the panel, whose name is similar to those of widgets. */
const elementsOfHost = (page: Document) =>
  elementsOf(page).filter(({ localName }) => localName !== PANEL_TAG);

/** Whether no script has defined the tag. */
const isUndefined = (element: HTMLElement) => element.matches(':not(:defined)');

/** The widget as a link, the shape that no CMS removes. */
function linkTo(tag: string, { url, places }: RunningScript): string {
  const [, , embedBase = publicationOf(url)] = places;
  const fallback = { text: tag, href: url };
  const options = new Map<string, string>();
  return writeSnippet({ shape: 'link', widget: tag, options, scriptUrl: url, embedBase, fallback });
}

/** Links to the publisher that may be what is left of a widget. */
function inspectRemains(
  elements: readonly HTMLElement[],
  script: RunningScript,
  hasWidget: boolean,
): PageProblem[] {
  const origins = originsOf(script.places);
  // On the publisher's own site other links are normal.
  const isSuspicious = ({ origin }: HTMLAnchorElement) =>
    origins.includes(origin) && (origin !== location.origin || !hasWidget);
  const isEmbed = ({ href, baseURI }: HTMLAnchorElement) => embedAddress(href, baseURI, script.places);
  return elements
    .filter((element) => element instanceof HTMLAnchorElement)
    .filter((link) => isSuspicious(link) && !isEmbed(link) && standsAlone(link) && !isFallback(link, script))
    .map(({ href }) => ({ code: 'remains', value: href }));
}

/** Addresses of the scripts in the page. Older versions do not report themselves, but have a tag. */
function scriptUrls(page: Document, scripts: readonly RunningScript[]): string[] {
  const reported = scripts.map(({ url }) => url);
  const written = new Set(
    select(page, 'script')
      .filter((element) => element instanceof HTMLScriptElement)
      .filter(isOurScript)
      .map(({ src }) => src),
  );
  // After a redirect the address differs from that in the tag, so the lists cannot be merged.
  return written.size > reported.length ? [...written] : reported;
}

/** Widgets in open shadow roots of other elements, if nobody has registered them. */
function inspectShadowRoots(
  elements: readonly HTMLElement[],
  { tags, prefix }: RunningScript,
): PageProblem[] {
  const names = tags.map((tag) => prefix + tag);
  const selector = [
    ...names.map((name) => `${name}:not(:defined)`),
    '.conference-widget[data-widget]',
  ].join();
  return elements
    .filter(({ localName }) => !names.includes(localName))
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])])
    .map((widget) => ({ code: 'shadow', tag: widget.getAttribute('data-widget') ?? widget.localName }));
}

/** An invalid prefix, which the loader ignores. */
function inspectPrefix(page: Document, { url }: RunningScript): PageProblem[] {
  const value = findScript(page, url)?.dataset['prefix'] ?? '';
  return describePrefix(value) ? [{ code: 'prefix', value }] : [];
}

/** Options that an editor or a server has made useless. */
function inspectOptions({
  widget: tag,
  shape,
  options,
  foreignDataset,
}: FoundWidget<HTMLElement>): PageProblem[] {
  const spoilt = [...options].filter(([, value]) => hasCurlyQuotes(value));
  return [
    ...spoilt.map(([name, value]) => ({ code: 'quotes', tag, name, value }) as const),
    // The page in the frame says so, too, but nobody sees its console.
    ...(shape === 'iframe' && foreignDataset !== undefined
      ? [{ code: 'frame', tag, value: foreignDataset } as const]
      : []),
  ];
}

/** The problems of the page at this moment. The first of several scripts decides what counts as a widget. */
export function inspectPage(page: Document, scripts: readonly RunningScript[]): PageProblem[] {
  const [script] = scripts;
  if (!script) return [];
  const { tags } = script;
  const elements = elementsOfHost(page);
  const found = findWidgets(elements, script);
  const urls = scriptUrls(page, scripts);
  const datasets = urls.length > 1 ? [] : differentDatasets(elements);
  const inShadowRoots = inspectShadowRoots(elements, script);
  const ofScripts: PageProblem[] = [
    ...(datasets.length > 0 ? [{ code: 'datasets', known: datasets } as const] : []),
    ...inShadowRoots,
    ...(urls.length > 1 ? [{ code: 'scripts', known: urls } as const] : []),
    ...scripts.flatMap((each) => inspectPrefix(page, each)),
    ...elements.filter(awaitsConsent).map((held) => {
      return { code: 'held', value: scriptAddress(held) ?? '' } as const;
    }),
  ];
  const problems: PageProblem[] = [];

  const shown = findCode(own(page, 'body'), tags);
  if (shown) problems.push({ code: 'text', tag: shown, instead: linkTo(shown, script) });

  const incomplete = elements.find((element) => isIncomplete(element, tags));
  if (incomplete) {
    const asked = incomplete.dataset['widget'] ?? '';
    const tag = tags.find((each) => asked.includes(each)) ?? 'conference-list';
    problems.push({ code: 'placeholder', instead: linkTo(tag, script) });
  }

  for (const each of found) {
    const { element, widget: tag, status } = each;
    const code = LEFT_ALONE[status];
    const href = element.getAttribute('href');
    const value = href === null ? tag : new URL(href, element.baseURI).href;
    if (code) problems.push({ code, tag, value });
    if (isHidden(each)) problems.push({ code: 'hidden', tag });
    problems.push(...inspectOptions(each));
  }
  const hasWidget =
    inShadowRoots.length + found.length + findMisspelt(elements.filter(isUndefined), script).length > 0;
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

/** Looks in the address of a frame that are not used. The page in it says so, too, but nobody sees its console. */
function wrongLooksOf({ widget, options }: FoundWidget<HTMLElement>): Warning[] {
  return wrongLooks(options).map((name) => wrongLook(widget, name, options.get(name) ?? ''));
}

/** Warnings about tags that are nearly widgets, about unknown attributes of widgets, and about looks of frames. */
export function unknownNames(page: Document, scripts: readonly RunningScript[]): Warning[] {
  const names = scripts.flatMap(({ prefix, tags }) => tags.map((tag) => prefix + tag));
  const script = { tags: names, prefix: '', places: [] };
  const elements = elementsOfHost(page);
  const misspelt = new Set(
    findMisspelt(elements.filter(isUndefined), script).map(({ element }) => element.localName),
  );
  const widgets = findWidgets(elements, script);
  const inShape = (wanted: 'element' | 'iframe') => widgets.filter(({ shape }) => shape === wanted);
  return [
    ...[...misspelt].map((name) => unknownWidget(name, 'the page', names)),
    ...inShape('element').flatMap(unknownOptionsOf),
    ...inShape('iframe').flatMap(wrongLooksOf),
  ];
}
