import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from '../dataset/schema/zod.js';

/** A file from the build. */
export interface BuiltFile {
  /** Relative to its folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The built files in the package that a publication contains. */
export interface BuiltFiles {
  /** Version of the package. */
  readonly version: string;
  /** Hashes of scripts by path (https://www.w3.org/TR/SRI/). */
  readonly integrity: Readonly<Record<string, string>>;
  readonly scripts: readonly BuiltFile[];
  readonly configurator: readonly BuiltFile[];
  readonly studio: readonly BuiltFile[];
}

const integrityFile = z.object({ version: z.string(), files: z.record(z.string(), z.string()) });

/** The build folder, relative to this module when installed and in the sources. */
const FOLDERS = ['..', '../../dist'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

async function readFolder(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      bytes: await readFile(path),
    })),
  );
}

/** The folder with the build; undefined if the project has not been built. */
async function findIntegrity(): Promise<{ folder: string; text: string } | undefined> {
  for (const folder of FOLDERS) {
    try {
      return { folder, text: await readFile(join(folder, 'embed/integrity.json'), 'utf8') };
    } catch {
      // Try the next folder.
    }
  }
  return undefined;
}

/** Reads the built files; undefined if the project has not been built. */
export async function readBuiltFiles(): Promise<BuiltFiles | undefined> {
  const found = await findIntegrity();
  if (!found) return undefined;
  const { version, files } = integrityFile.parse(JSON.parse(found.text));
  // The folder also has modules for Node.
  const scripts = await readFolder(join(found.folder, 'embed'));
  return {
    version,
    integrity: files,
    scripts: scripts.filter(({ path }) => path in files),
    configurator: await readFolder(join(found.folder, 'configurator')),
    studio: await readFolder(join(found.folder, 'studio')),
  };
}
