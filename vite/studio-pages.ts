import { readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { fileIntegrity } from './integrity.js';

/** Whether the first screen of Studio loads a module, rather than a view by need. */
export function isLoadedFirst(
  id: string,
  context: Rolldown.ChunkingContext,
  seen: Set<string> = new Set<string>(),
): boolean {
  if (id.endsWith('/src/studio/studio.ts')) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isLoadedFirst(importer, context, seen));
}

/** The files of Studio besides its scripts. */
export const STUDIO_FILES = {
  'studio.css': 'src/studio/studio.css',
  'show.css': 'src/studio/show/show.css',
  'preview.html': 'src/studio/preview.html',
  'preview.css': 'src/studio/show/preview.css',
  'custom-elements.json': 'data/custom-elements.json',
  'hosts.json': 'data/hosts.json',
  'demo.css': 'demo/demo.css',
  'icon.svg': 'demo/icon.svg',
  'example.json': 'data/example.json',
  'konferencer.xlsx': 'data/templates/konferencer.xlsx',
  'conferences.xlsx': 'data/templates/conferences.xlsx',
};

/** The page of Studio, with the version of the scripts. @param integrity hash of the single file; empty where there is none to pin */
export function studioHtml(integrity: string): string {
  return readFileSync('src/studio/studio.html', 'utf8')
    .replace('data-version=""', `data-version="${packageJson.version}"`)
    .replace('data-integrity=""', `data-integrity="${integrity}"`);
}

/** Studio again, at the address that people know as the configurator: it begins with the view that shows. */
export function configuratorHtml(studio: string): string {
  return studio
    .replace('data-view="edit"', 'data-view="show"')
    .replace(/\b(href|src|data-studio|data-example)="(?:\.\/)?(?!\.)/g, '$1="../studio/');
}

/** Writes the pages, after the single file and beside the scripts of Studio. */
export async function writeStudioPages(folder: string, singleFile: string): Promise<void> {
  const html = studioHtml(await fileIntegrity(singleFile));
  await mkdir(join(folder, 'configurator'), { recursive: true });
  await writeFile(join(folder, 'studio/index.html'), html);
  await writeFile(join(folder, 'configurator/index.html'), configuratorHtml(html));
  await copyFile('demo/icon.svg', join(folder, 'configurator/icon.svg'));
  for (const [name, path] of Object.entries(STUDIO_FILES)) await copyFile(path, join(folder, 'studio', name));
}
