import { own, select } from './own.js';

/** A node of somebody's page, with the properties of the DOM that this room uses. `parse5-page.ts` makes such nodes in Node. */
export interface PageNode {
  /** https://dom.spec.whatwg.org/#dom-node-nodetype */
  readonly nodeType: number;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  /** Base of relative addresses. */
  readonly baseURI: string;
  readonly parentElement: PageElement | null;
  /** Not there in the source of a page, which nobody edits. */
  readonly ownerDocument?: Pick<Document, 'designMode'>;
  readonly lastElementChild: Pick<PageElement, 'nodeType' | 'textContent' | 'localName'> | null;
  readonly childNodes: Iterable<PageNode>;
  /** https://html.spec.whatwg.org/multipage/dom.html#dom-dataset */
  readonly dataset: Readonly<Partial<Record<string, string>>>;
  readonly classList: { contains(name: string): boolean };
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The element itself or its nearest ancestor that passes the test. */
export function closest(
  element: PageElement | null,
  test: (element: PageElement) => boolean,
): PageElement | null {
  // A loop, as pages can be nested deeper than functions can call each other.
  let found = element;
  while (found && !test(found)) found = own(found, 'parentElement');
  return found;
}

export const isElement = (node: PageNode): node is PageElement => own(node, 'nodeType') === ELEMENT;

/**
 * An element and all nodes in it, in document order.
 *
 * @param skipped names of elements to leave out with their content
 */
export function* nodesIn(element: PageElement, skipped: readonly string[] = []): Generator<PageNode> {
  const waiting: PageNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && skipped.includes(own(node, 'localName'))) continue;
    yield node;
    if (isElement(node)) for (const child of [...own(node, 'childNodes')].reverse()) waiting.push(child);
  }
}

/** The texts in an element, in document order. */
export function* textsIn(element: PageElement, skipped?: readonly string[]): Generator<string> {
  for (const node of nodesIn(element, skipped))
    if (own(node, 'nodeType') === TEXT) yield node.textContent ?? '';
}

/**
 * The HTML elements of a document, in document order, without the content of `<noscript>`. In a page that runs scripts that is
 * text, but a DOMParser makes elements of it. Without forms, too: nobody asks for a widget by one, and its fields can take the
 * names of its properties.
 */
export function elementsOf(page: Document): HTMLElement[] {
  return select(page, ':not(noscript *, form)').filter((element) => element instanceof HTMLElement);
}
