/** Pages that a widget has swallowed: HTML takes `<conference-list />` for a start tag, and all that follows for its content. */
import { isElement, type PageElement } from './page-element.js';

/** Parts of pages, and widgets, also with a prefix. Nobody writes them to fall back on. */
const PARTS =
  /^(?:h[1-6]|main|nav|header|footer|section|article|aside|form)$|(?:^|-)(?:activity|conference|contact|material|newsletter|partner|speaker)-[a-z]+$/;

/**
 * Whether a widget or placeholder has the rest of the page in it. That stays visible with the widget.
 *
 * @param own name of the widget that a placeholder has become, which is in it
 */
export function swallows(element: Pick<PageElement, 'childNodes'>, own?: string): boolean {
  for (const node of element.childNodes) {
    if (!isElement(node) || node.localName === own) continue;
    if (PARTS.test(node.localName) || node.getAttribute('data-widget') !== null) return true;
  }
  return false;
}
