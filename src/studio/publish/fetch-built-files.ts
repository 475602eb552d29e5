/** The files of the build, fetched from where Studio lies. */
import {
  BUILT_LIST,
  type BuiltFiles,
  loadBuiltFiles,
  type ReadBuiltFile,
} from '../../publish/built-files.js';
import { isOfVersion } from '../../publish/script-files.js';
import type { BuiltPlaces } from './publish-messages.js';
import { Refusal } from './publication-target.js';

/** @throws Refusal if there is no such file, or, given a hash, another one */
async function fetchFile(address: string, integrity?: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { cache: 'no-cache', ...(integrity && { integrity }) });
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new Refusal('not-fetched', address);
  }
}

/** @throws Refusal where one cannot be fetched */
export async function fetchBuiltFiles(places: BuiltPlaces): Promise<BuiltFiles> {
  const read: ReadBuiltFile = (folder, path, { scripts }) => {
    if (folder !== 'scripts') return fetchFile(places[folder] + path);
    return fetchFile((isOfVersion({ path }) ? places.scripts : places.pageScripts) + path, scripts[path]);
  };
  return loadBuiltFiles(new TextDecoder().decode(await fetchFile(places.studio + BUILT_LIST)), read);
}
