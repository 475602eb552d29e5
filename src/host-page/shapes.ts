/** Which links and placeholders of a page become widgets, and with which options. */
import { embedAddress, isAmong, type EmbedAddress } from './embed-address.js';
import { closest, ELEMENT, TEXT, type PageElement } from './page-element.js';
import type { PageScript } from './script-tag.js';

/** Selector of the elements that can stand for a widget if a CMS removes unknown tags. */
export const SHAPES = '.conference-widget[data-widget], a[href*="embed/"], iframe[src*="embed/"]';

/** The widget that a link or placeholder asks for. */
export interface Shape extends EmbedAddress {
  /** False for the fallback of another widget, and for a link that does not stand alone. The name can still be unknown. */
  readonly isWidget: boolean;
  /** A dataset on another site, which a link is not allowed to show. It is left out of the options. */
  readonly foreignDataset?: string | undefined;
}

/** Elements that editors wrap around a whole paragraph without giving it another meaning. */
const INLINE = /^(?:a|abbr|b|em|font|i|small|span|strong|u)$/;

/** Elements in which a link is one of several choices, or a heading. */
const LISTS = /^(?:li|nav|menu|h[1-6]|summary|button|label|dt|th)$/;

/** Prefix of the options of a placeholder, such as `data-year`. */
const DATA = 'data-';

const DATA_WIDGET = 'data-widget';

/** Visible text. Editors leave a zero-width space to place the cursor on. */
const VISIBLE = /[^\s\u200b]/;

/** Whether a link is the only visible content of its block, such as a paragraph, and not in a list, heading or menu. */
export function standsAlone(link: PageElement): boolean {
  let element = link;
  while (element.parentElement && INLINE.test(element.localName)) {
    const { childNodes, lastElementChild: last } = element.parentElement;
    for (const node of childNodes) {
      const isNothing =
        node.nodeType === TEXT
          ? !VISIBLE.test(node.textContent ?? '')
          : node.nodeType !== ELEMENT || node === element || (node === last && last.localName === 'br');
      if (!isNothing) return false;
    }
    element = element.parentElement;
  }
  return closest(element, ({ localName }) => LISTS.test(localName)) === null;
}

/** Whether an element is like `<div class="conference-widget" data-widget="conference-list">`. */
export function isPlaceholder(element: PageElement): boolean {
  return element.getAttribute(DATA_WIDGET) !== null && element.classList.contains('conference-widget');
}

/** Whether an element is in a widget or placeholder, and so only shown until the widget has loaded. */
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
 * Reads a placeholder, such as `<div class="conference-widget" data-widget="conference-list" data-year="2019">`, or a link to
 * an embed address. Undefined for any other link.
 *
 * @param element must match `SHAPES`
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
  // Otherwise anybody who can post a comment could show their own data as if it were the page's.
  const isForeign = element.localName === 'a' && src && !isAmong(places, src, baseURI);
  if (isForeign) options.delete('src');
  return {
    widget,
    options,
    foreignDataset: isForeign ? src : undefined,
    isWidget: !isFallback(element, script) && (!isLink || standsAlone(element)),
  };
}
