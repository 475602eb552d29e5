import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The built scripts as a webmaster pins them. */
export interface Integrity {
  /** Of the package. */
  readonly version: string;
  /** Of each file, by its path in the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** The `integrity` value of a file (https://www.w3.org/TR/SRI/). */
export async function fileIntegrity(path: string): Promise<string> {
  const hash = createHash('sha384').update(await readFile(path));
  return `sha384-${hash.digest('base64')}`;
}

/** Modules for npm have their types beside them. They lie among the scripts, and no page loads them. */
function isForPages(path: string, paths: readonly string[]): boolean {
  const isModule = path.endsWith('.js') && paths.includes(path.replace(/\.js$/, '.d.ts'));
  return !path.endsWith('.d.ts') && !isModule;
}

/** The hashes of all files in a folder that pages load, in the order of their names. */
export async function integrityOf(folder: string, version: string): Promise<Integrity> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .toSorted();
  const hashes = await Promise.all(
    paths
      .filter((path) => isForPages(path, paths))
      .map(async (path) => [path, await fileIntegrity(join(folder, path))] as const),
  );
  return { version, files: Object.fromEntries(hashes) };
}
