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

/** The list of these files, beside Studio, which is itself among them. */
export const BUILT_LIST = 'built-files.json';

const builtList = z.object({
  version: z.string(),
  /** Scripts with their hashes. */
  scripts: z.record(z.string(), z.string()),
  configurator: z.array(z.string()),
  studio: z.array(z.string()),
});

export type BuiltList = z.infer<typeof builtList>;

/** Where a file of the build lies is another question in a package, in a publication and in the demo. */
export type ReadBuiltFile = (
  folder: 'scripts' | 'configurator' | 'studio',
  path: string,
  list: BuiltList,
) => Promise<Uint8Array>;

/**
 * Reads the files that the build has listed.
 *
 * @param text of the list
 */
export async function loadBuiltFiles(text: string, read: ReadBuiltFile): Promise<BuiltFiles> {
  const list = builtList.parse(JSON.parse(text));
  const files = (folder: 'scripts' | 'configurator' | 'studio', paths: readonly string[]) =>
    Promise.all(paths.map(async (path) => ({ path, bytes: await read(folder, path, list) })));
  const { version, scripts, configurator, studio } = list;
  return {
    version,
    integrity: scripts,
    scripts: await files('scripts', Object.keys(scripts)),
    configurator: await files('configurator', configurator),
    studio: await files('studio', studio),
  };
}
