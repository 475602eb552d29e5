/** Pages that a widget has swallowed: HTML takes `<conference-list />` for a start tag, and all that follows for its content. */
import { own } from './own.js';
import { isElement, type PageElement, TEXT } from './page-element.js';

/** Parts of pages, and widgets, also with a prefix. Nobody writes them to fall back on. */
const PARTS =
  /^(?:main|nav|header|footer|section|article|aside|form)$|(?:^|-)(?:activity|conference|contact|material|newsletter|partner|speaker)-[a-z]+$/;

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
  for (const node of own(element, 'childNodes')) {
    if (!isElement(node)) continue;
    const name = own(node, 'localName');
    if (name === made) continue;
    if (PARTS.test(name) || own(node, 'getAttribute').call(node, 'data-widget') !== null) return true;
    // A heading may also be what a closed widget falls back on.
    if (/^h[1-6]$/.test(name) && isLast(element)) return true;
  }
  return false;
}
