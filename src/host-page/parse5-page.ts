/** A page as parse5 reads it, which is as browsers do. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type PageElement = Tree.Element;

export type Attributes = Readonly<Partial<Record<string, string>>>;

export const isElement = (node: Tree.Node): node is PageElement => 'tagName' in node;

export function attributesOf({ attrs }: PageElement): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

/** The line that an element begins in, counted from 1; 0 for one that is not written in the page. */
export function lineOf({ sourceCodeLocation }: PageElement): number {
  return sourceCodeLocation?.startLine ?? 0;
}

function* below(node: Tree.ParentNode): Generator<PageElement> {
  for (const child of node.childNodes.filter(isElement)) {
    yield child;
    yield* below(child);
  }
}

/** Every element, each before those in it. What is in templates and `<noscript>` is no part of what a page shows with script. */
export function elementsOf(html: string): PageElement[] {
  return [...below(parse(html, { sourceCodeLocationInfo: true }))];
}

/** The elements that one stands in, the nearest first. */
export function* around(element: PageElement): Generator<PageElement> {
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode) yield node;
}

/** All text in a node, as visitors read it. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (isElement(node) && ['script', 'style', 'noscript'].includes(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Whether it is the script tag of ours, from whatever place and with whatever a CMS has added to its address. */
export function isOurScript(element: PageElement): boolean {
  const { src = '' }: Attributes = attributesOf(element);
  return element.tagName === 'script' && /(?:^|\/)conference-widgets(?:\.all)?\.js(?:[?#]|$)/.test(src);
}
