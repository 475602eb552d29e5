import { widgets } from '../../embed/widgets.js';
import {
  embedPlaces,
  findCode,
  findMisspelt,
  findWidgets,
  isIncomplete,
  type FoundWidget,
  type MisspeltTag,
} from '../../host-page/find-widgets.js';
import { parsePage, type ParsedElement } from '../../host-page/parse5-page.js';
import {
  describePrefix,
  differentDatasets,
  findWrittenScript,
  type WrittenScript,
} from '../../host-page/script-tag.js';
import { isPlaceholder } from '../../host-page/shapes.js';
import { resolveAddress } from '../../publish/static-content/dataset-address.js';
import { isUrl } from '../read-address.js';
import { checkQuotes } from './check-script.js';
import type { Finding } from './finding.js';

/** A widget that a page asks for, in any shape. */
export type AskedWidget = FoundWidget<ParsedElement>;

/** The parts of a page that concern widgets. */
export interface PageFacts {
  readonly elements: readonly ParsedElement[];
  readonly script: WrittenScript<ParsedElement>;
  readonly widgets: readonly AskedWidget[];
  readonly misspelt: readonly MisspeltTag<ParsedElement>[];
  /** Widgets in the shadow roots of other elements, where the script does not look. */
  readonly inShadowRoots: readonly ParsedElement[];
  /** Placeholders that lack what makes a widget of them. */
  readonly incomplete: readonly ParsedElement[];
  /** Frames and script tags without an end, of which HTML takes the rest of the page for their text. */
  readonly swallowing: readonly ParsedElement[];
  /** Script tags in curly quotation marks. */
  readonly misquoted: readonly Finding[];
  /** An invalid `data-prefix`. */
  readonly wrongPrefix: string | undefined;
  /** Datasets of several script tags that do not agree. */
  readonly datasets: readonly string[];
  /** Whether visitors see the code of a widget as text. */
  readonly showsCode: boolean;
  /** Content of each `<meta http-equiv="Content-Security-Policy">`. */
  readonly policies: readonly string[];
  /** Content of `<meta name="generator">`. */
  readonly generator: string;
  /** Base of relative addresses: an address or the path of a file. */
  readonly base: string;
}

const TAGS = Object.keys(widgets);

/** Whether an element is the tag of a widget, or a placeholder. */
const readsAsWidget = (element: ParsedElement, { tags, prefix }: WrittenScript<ParsedElement>) =>
  isPlaceholder(element) || tags.some((tag) => element.localName === prefix + tag);

/** Whether the rest of the page has become the text of our script, or of a frame with one of our pages. */
function isSwallowing(element: ParsedElement, script: ParsedElement | undefined): boolean {
  const isFrame = element.localName === 'iframe' && (element.getAttribute('src') ?? '').includes('embed/');
  return (element === script || isFrame) && !element.hasEndTag && element.textContent.trim() !== '';
}

/** @param address address of the page, or path of its file */
export function readPage(text: string, address: string): PageFacts {
  const page = parsePage(text, isUrl(address) ? address : undefined);
  const { elements, body } = page;
  const base = page.base === undefined ? address : (resolveAddress(page.base, address) ?? address);
  const written = findWrittenScript(elements, TAGS);
  const isKnown = written.element !== undefined && isUrl(resolveAddress(written.url, base) ?? '');
  // The site of a file is unknown, and may be one of the places. Without a known script, all embed addresses count.
  const own = isUrl(base) ? [] : [page.baseURI];
  const places = [...written.places, ...(isKnown ? own : embedPlaces(elements, TAGS))];
  const script = { ...written, places };
  const prefix = script.element?.dataset['prefix'];
  const metas = elements.filter(({ localName }) => localName === 'meta');
  const saidBy = (attribute: string, value: string) =>
    metas.filter((meta) => meta.getAttribute(attribute)?.toLowerCase() === value);
  const contentOf = (meta: ParsedElement | undefined) => meta?.getAttribute('content') ?? '';
  return {
    elements,
    script,
    widgets: findWidgets(elements, script),
    misspelt: findMisspelt(elements, script),
    inShadowRoots: page.inShadowRoots.filter((element) => readsAsWidget(element, script)),
    incomplete: elements.filter((element) => isIncomplete(element, TAGS)),
    swallowing: elements.filter((element) => isSwallowing(element, script.element)),
    misquoted: checkQuotes(elements),
    wrongPrefix: prefix !== undefined && describePrefix(prefix) ? prefix : undefined,
    datasets: differentDatasets(elements),
    showsCode: body !== undefined && findCode(body, TAGS) !== undefined,
    // Browsers ignore it in the body.
    policies: saidBy('http-equiv', 'content-security-policy')
      .filter(({ parentElement }) => parentElement?.localName === 'head')
      .map(contentOf),
    generator: contentOf(saidBy('name', 'generator')[0]),
    base,
  };
}
