import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BUILT_LIST as ListName, BuiltList } from '../src/publish/built-files.js';
import type { isPublished as IsPublished } from '../src/publish/script-files.js';
import type { Integrity } from './integrity.js';

interface Publish {
  readonly BUILT_LIST: typeof ListName;
  readonly isPublished: typeof IsPublished;
}

/** Lists what a publication takes of the build, for those who publish from here and in Studio. */
export async function writeBuiltList(folder: string, { version, files }: Integrity): Promise<void> {
  const load = (name: string) =>
    import(pathToFileURL(join(folder, 'publish', name)).href) as Promise<Publish>;
  const { BUILT_LIST } = await load('built-files.js');
  const { isPublished } = await load('script-files.js');
  const [configurator, studio] = await Promise.all(
    ['configurator', 'studio'].map(async (name) => (await readdir(join(folder, name))).toSorted()),
  );
  const list: BuiltList = {
    version,
    scripts: Object.fromEntries(Object.entries(files).filter(([path]) => isPublished({ path }))),
    configurator: configurator ?? [],
    studio: [...new Set([...(studio ?? []), BUILT_LIST])].toSorted(),
  };
  await writeFile(join(folder, 'studio', BUILT_LIST), `${JSON.stringify(list, undefined, 1)}\n`);
}
