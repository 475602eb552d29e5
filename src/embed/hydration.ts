import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';

declare global {
  // What the import above leaves behind.
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

/**
 * Teaches LitElement to take over what a server rendered. Lit asks for this when it starts, if it is there by then;
 * here it may have started with the widgets. The support puts `observedAttributes` on the class, and only one may.
 */
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });
