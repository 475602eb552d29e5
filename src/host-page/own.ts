/** In Node the elements of `parse5-page.ts` have no such trouble. */
const isBrowser = 'HTMLFormElement' in globalThis;

/**
 * The DOM's own answers in pages whose markup takes names: with `<img name="body">` in a page its `document.body` is that
 * image, and with `<input name="parentNode">` in a form its `parentNode` is that input. What the prototypes have, no markup
 * can take (https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors).
 *
 * @param target a document, or an element that may be a form
 */
export function own<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
): Target[Name] {
  const prototype = isBrowser ? (Object.getPrototypeOf(target) as object | null) : null;
  const isInherited = prototype !== null && name in prototype;
  return isInherited ? Reflect.get(prototype, name, target) : target[name];
}

/** An element of the page, made by the DOM itself. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
export function make(tag: string): HTMLElement;
export function make(tag: string): HTMLElement {
  return own(document, 'createElement').call(document, tag);
}

/** The elements in a document, or in an element that may be a form. */
export function select(root: Document | Element, selector: string): Element[] {
  return [...own(root, 'querySelectorAll').call(root, selector)];
}

/** The root element of a page. */
export const rootOf = (page: Document): HTMLElement => own(page, 'documentElement');
