import { LitElement, type RenderOptions } from 'lit';

/**
 * Takes over what a server rendered into the shadow root. It is hydrated where the page brings the data it was rendered
 * from, which is where hydration is loaded; else it is rendered anew, because hydration takes every text to be right.
 *
 * @param update the element's own update, which hydrates or renders
 */
export function takeOver(host: HTMLElement, root: Node, options: RenderOptions, update: () => void): void {
  const clear = () => {
    root.textContent = '';
    options.renderBefore = null;
  };
  // `@lit-labs/ssr-client` puts this on the class; other traces of it have no name that a production build keeps.
  if (!Object.hasOwn(LitElement, 'observedAttributes')) clear();
  try {
    update();
  } catch (error) {
    console.warn(`<${host.localName}> was prerendered from something else and is rendered anew.`, error);
    clear();
    update();
  }
}
