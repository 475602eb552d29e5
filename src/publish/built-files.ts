import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from '../dataset/schema/zod.js';

/** A file that the build has made. */
export interface BuiltFile {
  /** In its folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a publication takes as it was built: it comes with the package. */
export interface BuiltFiles {
  /** Of the package. */
  readonly version: string;
  /** Of each script its hash, by its path (https://www.w3.org/TR/SRI/). */
  readonly integrity: Readonly<Record<string, string>>;
  readonly scripts: readonly BuiltFile[];
  readonly configurator: readonly BuiltFile[];
}

const integrityFile = z.object({ version: z.string(), files: z.record(z.string(), z.string()) });

/** Where the build is, seen from this module as it is installed, and as it is in the sources. */
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

/** The first of the folders with the build in it; undefined where the project has not been built. */
async function findIntegrity(): Promise<{ folder: string; text: string } | undefined> {
  for (const folder of FOLDERS) {
    try {
      return { folder, text: await readFile(join(folder, 'embed/integrity.json'), 'utf8') };
    } catch {
      // The next one.
    }
  }
  return undefined;
}

/** Reads what the build has made; undefined where it has not been run. */
export async function readBuiltFiles(): Promise<BuiltFiles | undefined> {
  const found = await findIntegrity();
  if (!found) return undefined;
  const { version, files } = integrityFile.parse(JSON.parse(found.text));
  // The modules that Node runs lie among them.
  const scripts = await readFolder(join(found.folder, 'embed'));
  return {
    version,
    integrity: files,
    scripts: scripts.filter(({ path }) => path in files),
    configurator: await readFolder(join(found.folder, 'configurator')),
  };
}
