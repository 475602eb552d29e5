import type { Plugin } from 'vite';

/** Replacements for the decorators of widgets' fields, by the end of the paths of their modules. */
const MODULES = {
  '/decorators/property.js': `
    export const property = (options) => ({ constructor }, name) => { constructor.createProperty(name, options); };`,
  '/helpers/esm/decorate.js': `
    export default (decorators, prototype, name) => { for (const decorate of decorators) decorate(prototype, name); };`,
};

/** Leaves out of Lit's and the compiler's modules what no widget uses: decorators of the standard, of accessors and of classes. */
export function pruneDecorators(): Plugin {
  return {
    name: 'prune-decorators',
    transform(_code, id) {
      const [, code] = Object.entries(MODULES).find(([end]) => id.endsWith(end)) ?? [];
      return code === undefined ? undefined : { code, map: null };
    },
  };
}
