import type { Plugin } from 'vite';

const MODULE = 'lit-surroundings';

/**
 * What Lit takes from its surroundings. In a page `globalThis.litHtmlVersions` is `<i id="litHtmlVersions">`, and
 * `document.createComment` is `<img name="createComment">`: anybody whose comment may have an id could end all widgets. In
 * place of the document stands a node, because Lit also begins to walk there.
 */
const SURROUNDINGS = `
  const call = (name) => (...parameters) => Document.prototype[name].apply(document, parameters);
  export const litDocument = Object.assign(new DocumentFragment(), {
    createComment: call('createComment'),
    createDocumentFragment: call('createDocumentFragment'),
    createElement: call('createElement'),
    createTextNode: call('createTextNode'),
    createTreeWalker: call('createTreeWalker'),
    importNode: call('importNode'),
  });
  export const litGlobals = {
    ShadowRoot,
    trustedTypes: Object.hasOwn(globalThis, 'trustedTypes') ? trustedTypes : undefined,
  };
`;

/** Modules of Lit, and the one that takes over what one of them leaves in `globalThis`. */
const READERS =
  /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-client)\/|\/src\/embed\/hydration\.ts$/;

/** Gives Lit's modules surroundings that no markup can change. */
export function clobberProofLit(): Plugin {
  return {
    name: 'clobber-proof-lit',
    applyToEnvironment: ({ name }) => name !== 'publisher',
    resolveId: (source) => (source === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? SURROUNDINGS : undefined),
    transform(code, id) {
      if (!READERS.test(id)) return undefined;
      const result = code
        .replace(/\bglobalThis\b/g, 'litGlobals')
        .replace(/(?<![.\w])(?=litPropertyMetadata\b)/g, 'litGlobals.')
        .replace(/(?<![.\w])document\b(?!\.)/g, 'litDocument')
        .replace(/(?<![.\w])document\.(?=create)/g, 'litDocument.');
      if (result === code) return undefined;
      return { code: `import { litDocument, litGlobals } from '${MODULE}';${result}`, map: null };
    },
  };
}
