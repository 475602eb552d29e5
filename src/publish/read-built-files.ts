import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_LIST, type BuiltFiles, loadBuiltFiles } from './built-files.js';

/** The build folder, relative to this module when installed and in the sources. */
const FOLDERS = ['..', '../../dist'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

const PLACES = { scripts: 'embed', configurator: 'configurator', studio: 'studio' };

/** The folder with the build, and the text of its list; undefined if the project has not been built. */
export async function findBuild(): Promise<{ folder: string; text: string } | undefined> {
  for (const folder of FOLDERS) {
    try {
      return { folder, text: await readFile(join(folder, PLACES.studio, BUILT_LIST), 'utf8') };
    } catch {
      // Try the next folder.
    }
  }
  return undefined;
}

/** Reads the built files of this package; undefined if the project has not been built. */
export async function readBuiltFiles(): Promise<BuiltFiles | undefined> {
  const found = await findBuild();
  return (
    found && loadBuiltFiles(found.text, (place, path) => readFile(join(found.folder, PLACES[place], path)))
  );
}
