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
  const prototype: unknown = Object.getPrototypeOf(target);
  // The elements of `parse5-page.ts` have some of their properties on themselves.
  const isInherited = prototype instanceof Object && name in prototype;
  return isInherited ? Reflect.get(prototype, name, target) : target[name];
}
