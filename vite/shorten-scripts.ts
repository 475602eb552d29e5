import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Few people load these, and Terser would take twice as long for them as for all the others. */
const STUDIO = ['studio', 'importer', 'publisher'];

/**
 * Has Terser shorten the scripts of pages before the bundler minifies them. Terser folds code that the bundler leaves; the names of
 * the bundler compress better. No option of Terser's that may change what code does: an unused parameter counts only for a
 * function's `length`, which nobody reads.
 */
export function shortenScripts(): Plugin {
  return {
    name: 'shorten-scripts',
    applyToEnvironment: ({ name }) => !STUDIO.includes(name),
    async renderChunk(code) {
      const { code: shorter } = await minify(code, {
        module: true,
        ecma: 2022,
        mangle: false,
        compress: { passes: 3, keep_fargs: false },
      });
      return shorter === undefined ? undefined : { code: shorter, map: null };
    },
  };
}
