/** Which links and placeholders of a page become widgets, and with which options. */
import { embedAddress, isAmong, type EmbedAddress } from './embed-address.js';
import { isOn, LINK } from './flag.js';
import { lookKind } from './looks.js';
import { closest, ELEMENT, isElement, TEXT, type PageElement, type PageNode } from './page-element.js';
import type { PageScript } from './script-tag.js';
import { own } from './own.js';
import { swallows } from './swallowed.js';

/** Selector of the elements that can stand for a widget if a CMS removes unknown tags. */
export const SHAPES =
  '.conference-widget[data-widget], a[href*="embed/"], iframe[src*="embed/"], iframe[data-src*="embed/"]';

/** Why a link or placeholder does not become a widget. */
export type Stays =
  | 'fallback' // it is in another widget, which shows it until its data has loaded
  | 'off' // the page says so, by `data-conference-link="off"` on it or around it
  | 'editable' // it is in an editor, which would save the widget
  | 'in-text' // a link that does not stand alone
  | 'button'; // a link that an editor has made a button

/** The widget that a link or placeholder asks for. */
export interface Shape extends EmbedAddress {
  /** Undefined if it becomes a widget. The name can still be unknown. */
  readonly stays: Stays | undefined;
  /** A dataset on another site, which a link is not allowed to show. It is left out of the options. */
  readonly foreignDataset?: string | undefined;
  /** Names of options that a link is not allowed to have. They are left out of the options. */
  readonly refused: readonly string[];
}

/** Elements that editors wrap around a whole paragraph without giving it another meaning. */
const INLINE = /^(?:a|abbr|b|em|font|i|small|span|strong|u)$/;

/** Elements in which a link is one of several choices, or a heading. */
const LISTS = /^(?:li|nav|menu|h[1-6]|summary|button|label|dt|th)$/;

/** Values of `contenteditable` that make an editor of an element. */
const EDITABLE = /^(?:|true|plaintext-only)$/i;

/** Classes of buttons in WordPress, Bootstrap, Elementor and the like. */
const BUTTON = /(?:^|[^a-z])(?:btn|button|knap)s?(?![a-z])|(?:Btn|BTN|Button|BUTTON|Knap)s?(?![a-z])/;

/** Blocks that an editor wraps around a single button. */
const BUTTON_BLOCK = /^(?:div|p|figure)$/;

/**
 * Options of a link, which anybody can write in a comment: those that choose the publisher's data and how it looks. The rest
 * would speak in the name of the page, change its address, work on its other widgets, or open the panel of `debug`.
 */
const LINK_OPTIONS = `actions columns conference contact day facets fields filters from heading-level lang language layout limit
  newsletter open organiser page-size room roles search series session sort speaker src start-of-week theme to topic track type when with-materials year`;

/** Whether a link may have this option. */
export const isLinkOption = (name: string): boolean =>
  LINK_OPTIONS.split(/\s+/).includes(name) || lookKind(name) !== undefined;

/** Prefix of the options of a placeholder, such as `data-year`. */
const DATA = 'data-';

const DATA_WIDGET = 'data-widget';

/** Visible text. Editors leave a zero-width space to place the cursor on. */
const VISIBLE = /[^\s\u200b]/;

const attribute = (element: PageElement, name: string) => own(element, 'getAttribute').call(element, name);

/** The widget that a link became, which stands after it. */
const isMadeOfLink = (node: PageNode) =>
  isElement(node) && own(node, 'localName').includes('-') && attribute(node, LINK) !== null;

/** The block of a link, such as a paragraph, if the link is its only visible content. */
function blockOf(link: PageElement): PageElement | undefined {
  let element = link;
  for (
    let parent = own(element, 'parentElement');
    parent && INLINE.test(own(element, 'localName'));
    parent = own(element, 'parentElement')
  ) {
    const last = own(parent, 'lastElementChild');
    for (const node of own(parent, 'childNodes')) {
      const type = own(node, 'nodeType');
      const isNothing =
        type === TEXT
          ? !VISIBLE.test(node.textContent ?? '')
          : type !== ELEMENT ||
            node === element ||
            isMadeOfLink(node) ||
            (node === last && own(last, 'localName') === 'br');
      if (!isNothing) return undefined;
    }
    element = parent;
  }
  return element;
}

/** Whether a link is the only visible content of its block, and not in a list, heading or menu. */
export function standsAlone(link: PageElement): boolean {
  const block = blockOf(link);
  return block !== undefined && closest(block, (each) => LISTS.test(own(each, 'localName'))) === null;
}

/** Whether a link looks like a button, by itself or by what is wrapped around it alone. */
function isButton(link: PageElement): boolean {
  const looksSo = (element: PageElement) =>
    BUTTON.test(attribute(element, 'class') ?? '') || attribute(element, 'role') === 'button';
  const isAround = (element: PageElement) =>
    [INLINE, BUTTON_BLOCK].some((names) => names.test(own(element, 'localName')));
  const end = closest(link, (element) => looksSo(element) || !INLINE.test(own(element, 'localName')));
  return end !== null && isAround(end) && looksSo(end);
}

/** Whether an element is like `<div class="conference-widget" data-widget="conference-list">`. */
export function isPlaceholder(element: PageElement): boolean {
  return attribute(element, DATA_WIDGET) !== null && own(element, 'classList').contains('conference-widget');
}

/** Whether a placeholder has the rest of the page in it. */
export function isUnclosed(placeholder: PageElement, { prefix }: Pick<PageScript, 'prefix'>): boolean {
  return swallows(placeholder, prefix + (attribute(placeholder, DATA_WIDGET)?.trim() ?? ''));
}

/** Widgets that are not closed, one in the other, as far as they are looked at. Many thousands would keep a browser busy. */
const MOST_UNCLOSED = 100;

/** Whether an element is in a widget or placeholder, and so only shown until the widget has loaded. */
export function isFallback(element: PageElement, script: PageScript): boolean {
  const { tags, prefix } = script;
  let unclosed = 0;
  const hides = (each: PageElement) => {
    const isTag = tags.some((tag) => [tag, prefix + tag].includes(own(each, 'localName')));
    const isOpen = isPlaceholder(each) ? isUnclosed(each, script) : isTag ? swallows(each) : undefined;
    if (isOpen) unclosed += 1;
    return isOpen === false || unclosed > MOST_UNCLOSED;
  };
  return closest(own(element, 'parentElement'), hides) !== null;
}

/** Whether an element is in an editor. What is not editable in it is saved with the rest. */
function isEditable(element: PageElement): boolean {
  const page = own(element, 'ownerDocument');
  if (page && own(page, 'designMode') === 'on') return true;
  return closest(element, (each) => EDITABLE.test(attribute(each, 'contenteditable') ?? 'none')) !== null;
}

function reasonToStay(element: PageElement, script: PageScript, isLink: boolean): Stays | undefined {
  if (isFallback(element, script)) return 'fallback';
  const speaker = closest(element, (each) => attribute(each, LINK) !== null);
  const said = speaker && attribute(speaker, LINK);
  if (isLink && said && !isOn(said)) return 'off';
  if (isEditable(element)) return 'editable';
  if (!isLink) return undefined;
  if (!standsAlone(element)) return 'in-text';
  return said === null && isButton(element) ? 'button' : undefined;
}

function readPlaceholder(element: PageElement): EmbedAddress {
  const isOption = (name: string) => name.startsWith(DATA) && ![DATA_WIDGET, LINK].includes(name);
  const names = own(element, 'getAttributeNames').call(element).filter(isOption);
  return {
    widget: attribute(element, DATA_WIDGET)?.trim() ?? '',
    options: new Map(names.map((name) => [name.slice(DATA.length), attribute(element, name) ?? ''])),
  };
}

/**
 * Reads a placeholder, such as `<div class="conference-widget" data-widget="conference-list" data-year="2019">`, or a link to
 * an embed address. Undefined for any other link.
 *
 * @param element must match `SHAPES`
 */
export function readShape(element: PageElement, script: PageScript): Shape | undefined {
  const baseURI = own(element, 'baseURI');
  const { places } = script;
  const isLink = !isPlaceholder(element);
  const asked = isLink
    ? embedAddress(attribute(element, 'href') ?? '', baseURI, places)
    : readPlaceholder(element);
  if (!asked) return undefined;
  const { widget, options } = asked;
  // Otherwise anybody who can post a comment could speak in the name of the page, or show their own data as if it were the page's.
  const isOpen = own(element, 'localName') === 'a';
  const refused = isOpen ? [...options.keys()].filter((name) => !isLinkOption(name)) : [];
  for (const name of refused) options.delete(name);
  const src = options.get('src');
  const isForeign = isOpen && src && !isAmong(places, src, baseURI);
  if (isForeign) options.delete('src');
  return {
    widget,
    options,
    refused,
    foreignDataset: isForeign ? src : undefined,
    stays: reasonToStay(element, script, isLink),
  };
}
