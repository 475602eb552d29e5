import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { fileIntegrity } from './integrity.js';

/** The files of the configurator besides its script, by their names in its folder. */
export const CONFIGURATOR_FILES = {
  'configurator.css': 'src/studio/configurator.css',
  'demo.css': 'demo/demo.css',
  'icon.svg': 'demo/icon.svg',
  'custom-elements.json': 'data/custom-elements.json',
  'hosts.json': 'data/hosts.json',
};

/** @param integrity hash of the single file; empty where there is none to pin */
export function configuratorHtml(integrity: string): string {
  return readFileSync('src/studio/index.html', 'utf8')
    .replace('data-version=""', `data-version="${packageJson.version}"`)
    .replace('data-integrity=""', `data-integrity="${integrity}"`);
}

/**
 * Puts the configurator's page beside its script, with the version of the scripts and the hash of the single file.
 *
 * @param script path of that file
 */
export function configuratorPage(script: string): Plugin {
  return {
    name: 'configurator-page',
    applyToEnvironment: ({ name }) => name === 'configurator',
    async generateBundle() {
      const source = configuratorHtml(await fileIntegrity(script));
      this.emitFile({ type: 'asset', fileName: 'index.html', source });
      for (const [fileName, path] of Object.entries(CONFIGURATOR_FILES))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    },
  };
}
