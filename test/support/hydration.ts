/** Loaded by every test page before anything else: hydration has to be there before lit-element is. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
