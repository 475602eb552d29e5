import { embedAddress, isAmong, type EmbedAddress } from './embed-address.js';
import { closest, ELEMENT, TEXT, type PageElement } from './page-element.js';
import type { PageScript } from './script-tag.js';

/** Finds what may stand for a widget where a CMS strips unknown elements. */
export const SHAPES = '.conference-widget[data-widget], a[href*="embed/"], iframe[src*="embed/"]';

/** What an element asks for that is not a widget's own tag, and what becomes of it. */
export interface Shape extends EmbedAddress {
  /** Whether it becomes one, if there is one of that name: not in another widget, and a link only where it stands alone. */
  readonly isWidget: boolean;
  /** A dataset that a link names and may not: it is not among the options. */
  readonly foreignDataset?: string | undefined;
}

/** What an editor wraps a whole paragraph into without meaning anything by it. */
const INLINE = /^(?:a|abbr|b|em|font|i|small|span|strong|u)$/;

/** In these a link is one of several to choose from, or a heading of something. */
const LISTS = /^(?:li|nav|menu|h[1-6]|summary|button|label|dt|th)$/;

/** `data-heading-level` of a placeholder. */
const DATA = 'data-';

const DATA_WIDGET = 'data-widget';

/** What of a text can be seen: no blanks of any kind, and not what editors leave to set the cursor on. */
const SEEN = /[^\s\u200b]/;

/** Whether a link is all that its block, a paragraph say, has to show: then it is a widget that somebody put there. */
export function standsAlone(link: PageElement): boolean {
  let element = link;
  while (element.parentElement && INLINE.test(element.localName)) {
    const { childNodes, lastElementChild: last } = element.parentElement;
    for (const node of childNodes) {
      const isNothing =
        node.nodeType === TEXT
          ? !SEEN.test(node.textContent ?? '')
          : node.nodeType !== ELEMENT || node === element || (node === last && last.localName === 'br');
      if (!isNothing) return false;
    }
    element = element.parentElement;
  }
  return closest(element, ({ localName }) => LISTS.test(localName)) === null;
}

/** `<div class="conference-widget" data-widget="conference-list">` */
export function isPlaceholder(element: PageElement): boolean {
  return element.getAttribute(DATA_WIDGET) !== null && element.classList.contains('conference-widget');
}

/** Whether an element stands in a widget, or in what is to become one. */
export function isFallback({ parentElement }: PageElement, { tags, prefix }: PageScript): boolean {
  const isWidget = (element: PageElement) =>
    isPlaceholder(element) || tags.some((tag) => [tag, prefix + tag].includes(element.localName));
  return closest(parentElement, isWidget) !== null;
}

function readPlaceholder(element: PageElement): EmbedAddress {
  const names = element.getAttributeNames().filter((name) => name.startsWith(DATA) && name !== DATA_WIDGET);
  return {
    widget: element.getAttribute(DATA_WIDGET)?.trim() ?? '',
    options: new Map(names.map((name) => [name.slice(DATA.length), element.getAttribute(name) ?? ''])),
  };
}

/**
 * What a placeholder, `<div class="conference-widget" data-widget="conference-list" data-year="2019">`, or a link to an embed
 * address asks for; undefined for every other link.
 *
 * @param element one of `SHAPES`
 */
export function readShape(element: PageElement, script: PageScript): Shape | undefined {
  const { baseURI } = element;
  const { places } = script;
  const isLink = element.getAttribute(DATA_WIDGET) === null;
  const asked = isLink
    ? embedAddress(element.getAttribute('href') ?? '', baseURI, places)
    : readPlaceholder(element);
  if (!asked) return undefined;
  const { widget, options } = asked;
  const src = options.get('src');
  // Else who writes a comment under a page could show there, as the page's own, what they like.
  const isForeign = element.localName === 'a' && src && !isAmong(places, src, baseURI);
  if (isForeign) options.delete('src');
  return {
    widget,
    options,
    foreignDataset: isForeign ? src : undefined,
    isWidget: !isFallback(element, script) && (!isLink || standsAlone(element)),
  };
}
