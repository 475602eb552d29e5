/** Pages that a widget has swallowed: HTML takes `<conference-list />` for a start tag, and all that follows for its content. */
import { own } from './own.js';
import { isElement, type PageElement, TEXT } from './page-element.js';

/** Parts of pages, and widgets, also with a prefix. Nobody writes them to fall back on. */
const PARTS =
  /^(?:main|nav|header|footer|section|article|aside|form)$|(?:^|-)(?:activity|conference|contact|material|newsletter|partner|speaker)-[a-z]+$/;

/** Parts of pages by the role of any element (https://w3c.github.io/aria/#landmark_roles). */
const ROLES = /^(?:banner|complementary|contentinfo|form|main|navigation|region|search)$/;

const attribute = (element: PageElement, name: string) => own(element, 'getAttribute').call(element, name);

function isPart(element: PageElement): boolean {
  const name = own(element, 'localName');
  // A link can be a placeholder, and what it falls back on is a copy of it.
  const isPlaceholder = name !== 'a' && attribute(element, 'data-widget') !== null;
  return PARTS.test(name) || isPlaceholder || ROLES.test(attribute(element, 'role') ?? '');
}

/** What scripts and editors leave at the end of anything. */
const TRACES = /^(?:script|style|br)$/;

/** Whether nothing follows an element in its parent: all that follows one that is not closed is in it. */
function isLast(element: PageElement): boolean {
  const parent = own(element, 'parentElement');
  const siblings = parent ? [...own(parent, 'childNodes')] : [];
  return siblings
    .slice(siblings.indexOf(element) + 1)
    .every((node) =>
      isElement(node)
        ? TRACES.test(own(node, 'localName'))
        : own(node, 'nodeType') !== TEXT || !(node.textContent ?? '').trim(),
    );
}

/**
 * Whether a widget or placeholder has the rest of the page in it. That stays visible with the widget.
 *
 * @param made name of the widget that a placeholder has become, which is in it
 */
export function swallows(element: PageElement, made?: string): boolean {
  const waiting = [...own(element, 'childNodes')].filter(
    (node) => !isElement(node) || own(node, 'localName') !== made,
  );
  for (const node of waiting) {
    if (!isElement(node)) continue;
    const name = own(node, 'localName');
    if (isPart(node)) return true;
    // A heading may also be what a closed widget falls back on.
    if (/^h[1-6]$/.test(name) && isLast(element)) return true;
    // Pages put boxes around their parts.
    if (name === 'div') for (const child of own(node, 'childNodes')) waiting.push(child);
  }
  return false;
}
