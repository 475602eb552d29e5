/** Registers an element unless its name is taken: by this code loaded twice, or by the page's own element. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
