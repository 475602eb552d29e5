import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The built scripts as a webmaster pins them. */
export interface Integrity {
  /** Of the package. */
  readonly version: string;
  /** Of each file, by its path in the folder, what `integrity` says on a tag (https://www.w3.org/TR/SRI/). */
  readonly files: Readonly<Record<string, string>>;
}

/** The hashes of all files in a folder, in the order of their names. */
export async function integrityOf(folder: string, version: string): Promise<Integrity> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .toSorted();
  const hashes = await Promise.all(
    paths.map(async (path) => {
      const hash = createHash('sha384').update(await readFile(join(folder, path)));
      return [path, `sha384-${hash.digest('base64')}`] as const;
    }),
  );
  return { version, files: Object.fromEntries(hashes) };
}
