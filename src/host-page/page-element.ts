/**
 * As much of a page as it takes to read it. A browser's nodes are such nodes as they stand; `parse5-page.ts` makes them in
 * Node.
 */
export interface PageNode {
  /** https://dom.spec.whatwg.org/#dom-node-nodetype */
  readonly nodeType: number;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  /** What relative addresses in it are relative to. */
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

/** The first of an element, its parent and so on up to the root that is as wanted. */
export function closest(
  element: PageElement | null,
  isWanted: (element: PageElement) => boolean,
): PageElement | null {
  return !element || isWanted(element) ? element : closest(element.parentElement, isWanted);
}

/**
 * The HTML elements of a page in a browser, each before those in it. What is in `<noscript>` counts as text, as it does in a
 * page that runs scripts; a DOMParser makes elements of it.
 */
export function elementsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll(':not(noscript *)')].filter((element) => element instanceof HTMLElement);
}
