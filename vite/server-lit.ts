import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PACKAGES = /^(lit|lit-html|lit-element|@lit\/[\w-]+|@lit-labs\/ssr(-client|-dom-shim)?)(\/|$)/;

/** Gives a worker that prerenders pages the Lit that servers have: it needs no document. */
export function serverLit(): Plugin {
  return {
    name: 'server-lit',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'publisher',
    resolveId: (source) => (PACKAGES.test(source) ? fileURLToPath(import.meta.resolve(source)) : undefined),
  };
}
