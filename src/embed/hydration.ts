import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';
import { linkFinder } from '../filter/find-link.js';
import { provideLinks } from '../filter/record-links.js';

declare global {
  // Set by the import above.
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

/**
 * Makes LitElement hydrate what a server rendered. Lit installs the support when it starts, but here it may have started
 * before. The support adds `observedAttributes` to the class, and must be installed only once.
 */
export function hydrate(): void {
  // What a server wrote may be linked.
  provideLinks(linkFinder);
  if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });
}
