/** Pages that a widget has swallowed: HTML takes `<conference-list />` for a start tag, and all that follows for its content. */
import { own } from './own.js';
import { isElement, type PageElement } from './page-element.js';

/** Parts of pages, and widgets, also with a prefix. Nobody writes them to fall back on. */
const PARTS =
  /^(?:h[1-6]|main|nav|header|footer|section|article|aside|form)$|(?:^|-)(?:activity|conference|contact|material|newsletter|partner|speaker)-[a-z]+$/;

/**
 * Whether a widget or placeholder has the rest of the page in it. That stays visible with the widget.
 *
 * @param made name of the widget that a placeholder has become, which is in it
 */
export function swallows(element: Pick<PageElement, 'childNodes'>, made?: string): boolean {
  for (const node of own(element, 'childNodes')) {
    if (!isElement(node)) continue;
    const name = own(node, 'localName');
    if (name === made) continue;
    if (PARTS.test(name) || own(node, 'getAttribute').call(node, 'data-widget') !== null) return true;
  }
  return false;
}
