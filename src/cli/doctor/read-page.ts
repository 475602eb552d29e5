import { widgets } from '../../embed/widgets.js';
import {
  embedPlaces,
  findCode,
  findMisspelt,
  findWidgets,
  type FoundWidget,
  type MisspeltTag,
} from '../../host-page/find-widgets.js';
import { parsePage, type ParsedElement } from '../../host-page/parse5-page.js';
import { findWrittenScript, type WrittenScript } from '../../host-page/script-tag.js';
import { resolveAddress } from '../../publish/static-content/dataset-address.js';
import { isUrl } from '../read-address.js';

/** A widget that a page asks for, in whatever shape. */
export type AskedWidget = FoundWidget<ParsedElement>;

/** What a page has to do with us. */
export interface PageFacts {
  readonly script: WrittenScript<ParsedElement>;
  readonly widgets: readonly AskedWidget[];
  readonly misspelt: readonly MisspeltTag<ParsedElement>[];
  /** Visitors read the code of a widget. */
  readonly showsCode: boolean;
  /** Of each `<meta http-equiv="Content-Security-Policy">`. */
  readonly policies: readonly string[];
  /** What `<meta name="generator">` says. */
  readonly generator: string;
  /** What relative addresses are relative to: an address or the path of a file. */
  readonly base: string;
}

const TAGS = Object.keys(widgets);

/** @param address of the page, or the path of its file */
export function readPage(text: string, address: string): PageFacts {
  const page = parsePage(text, isUrl(address) ? address : undefined);
  const { elements, body } = page;
  const base = page.base === undefined ? address : (resolveAddress(page.base, address) ?? address);
  const written = findWrittenScript(elements, TAGS);
  const isKnown = written.element !== undefined && isUrl(resolveAddress(written.url, base) ?? '');
  // A file does not say which site it is for: that may be one of the places. Where the script's is not known, any may be.
  const own = isUrl(base) ? [] : [page.baseURI];
  const places = [...written.places, ...(isKnown ? own : embedPlaces(elements, TAGS))];
  const script = { ...written, places };
  const metas = elements.filter(({ localName }) => localName === 'meta');
  const saidBy = (attribute: string, value: string) =>
    metas.filter((meta) => meta.getAttribute(attribute)?.toLowerCase() === value);
  const contentOf = (meta: ParsedElement | undefined) => meta?.getAttribute('content') ?? '';
  return {
    script,
    widgets: findWidgets(elements, script),
    misspelt: findMisspelt(elements, script),
    showsCode: body !== undefined && findCode(body, TAGS) !== undefined,
    // Elsewhere in a page browsers pass over it.
    policies: saidBy('http-equiv', 'content-security-policy')
      .filter(({ parentElement }) => parentElement?.localName === 'head')
      .map(contentOf),
    generator: contentOf(saidBy('name', 'generator')[0]),
    base,
  };
}
