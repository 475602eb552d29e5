import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { fileIntegrity } from './integrity.js';

/** The files of the configurator besides its script, by their names in its folder. */
export const CONFIGURATOR_FILES = {
  'configurator.css': 'src/studio/show/configurator.css',
  'demo.css': 'demo/demo.css',
  'icon.svg': 'demo/icon.svg',
  'custom-elements.json': 'data/custom-elements.json',
  'hosts.json': 'data/hosts.json',
};

/** The files of Studio besides its scripts. */
export const STUDIO_FILES = {
  'studio.css': 'src/studio/studio.css',
  'demo.css': 'demo/demo.css',
  'icon.svg': 'demo/icon.svg',
  'example.json': 'data/example.json',
  'konferencer.xlsx': 'data/templates/konferencer.xlsx',
  'conferences.xlsx': 'data/templates/conferences.xlsx',
};

/** @param integrity hash of the single file; empty where there is none to pin */
export function configuratorHtml(integrity: string): string {
  return readFileSync('src/studio/show/configurator.html', 'utf8')
    .replace('data-version=""', `data-version="${packageJson.version}"`)
    .replace('data-integrity=""', `data-integrity="${integrity}"`);
}

export function studioHtml(): string {
  return readFileSync('src/studio/studio.html', 'utf8');
}

/**
 * Puts the pages of Studio and of the configurator beside their scripts, the latter with the version of the scripts and the
 * hash of the single file.
 *
 * @param script path of that file
 */
export function studioPages(script: string): Plugin {
  return {
    name: 'studio-pages',
    applyToEnvironment: ({ name }) => name === 'configurator' || name === 'studio',
    async generateBundle() {
      const isStudio = this.environment.name === 'studio';
      const source = isStudio ? studioHtml() : configuratorHtml(await fileIntegrity(script));
      this.emitFile({ type: 'asset', fileName: 'index.html', source });
      for (const [fileName, path] of Object.entries(isStudio ? STUDIO_FILES : CONFIGURATOR_FILES))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    },
  };
}
