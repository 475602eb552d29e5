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
  return !element || test(element) ? element : closest(element.parentElement, test);
}

/**
 * The HTML elements of a document, in document order, without the content of `<noscript>`. In a page that runs scripts that is
 * text, but a DOMParser makes elements of it.
 */
export function elementsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll(':not(noscript *)')].filter((element) => element instanceof HTMLElement);
}
