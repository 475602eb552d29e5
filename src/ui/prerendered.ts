import type { RenderOptions } from 'lit';

/**
 * Takes over what a server rendered into the shadow root: hydrates it where hydration was loaded and the content is
 * the same, else renders it anew, so that a page that was prerendered from older data ends up right all the same.
 *
 * @param update the element's own update, which hydrates or renders
 */
export function takeOver(host: HTMLElement, root: Node, options: RenderOptions, update: () => void): void {
  const clear = () => {
    root.textContent = '';
    options.renderBefore = null;
  };
  // Set by `@lit-labs/ssr-client` where it found a shadow root to hydrate.
  if (!('_$needsHydration' in host)) clear();
  try {
    update();
  } catch (error) {
    console.warn(`<${host.localName}> was prerendered from something else and is rendered anew.`, error);
    clear();
    update();
  }
}
