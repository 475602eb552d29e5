import type { Plugin } from 'vite';

/** Takes the addresses of files out of zip.js that it would start as workers or fetch: it has none of them beside it, and is in a worker already. */
export function pruneZip(): Plugin {
  return {
    name: 'prune-zip',
    applyToEnvironment: ({ name }) => name === 'publisher',
    transform(code, id) {
      if (!id.endsWith('/@zip.js/zip.js/lib/core/configuration.js')) return undefined;
      return code.replace(/\b(workerURI|wasmURI): "[^"]*"/g, '$1: null');
    },
  };
}
