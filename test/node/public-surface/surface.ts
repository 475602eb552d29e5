/** The public surface as it is today. Nothing here knows where a file lies within `src`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from '../../../src/dataset/schema/zod.js';
import { commandLineNames } from './command-line-names.js';
import { datasetFields } from './dataset-fields.js';
import { exportedNames, registeredTags } from './exported-names.js';
import { manifestNames } from './manifest-names.js';
import { PROBES } from './names-in-pages.js';
import { packageEntries } from './package-entries.js';
import { publicationNames, publish } from './publication-names.js';
import { reportKeys } from './report-keys.js';

export const SURFACE_FILE = 'test/node/public-surface.json';

const surface = z.record(z.string(), z.array(z.string()));

/** Names by what they are names of. */
export type Surface = Readonly<Record<string, readonly string[]>>;

export function recordedSurface(): Surface {
  return surface.parse(JSON.parse(readFileSync(SURFACE_FILE, 'utf8')));
}

export async function currentSurface(): Promise<Surface> {
  const folder = mkdtempSync(join(tmpdir(), 'conference-widgets-'));
  try {
    const published = await publish(folder);
    const entries = packageEntries();
    const publication = publicationNames(folder);
    return {
      'imports of the package': entries,
      'exports of each import': [...(await exportedNames(entries)), ...(await registeredTags(entries))],
      'tags of the custom-elements manifest': manifestNames(),
      'fields of a dataset': datasetFields(),
      'commands and their options': await commandLineNames(),
      'keys of reports in JSON': await reportKeys(folder, published),
      'addresses of a publication': publication,
      // names-in-pages.test.ts has a browser show that each is understood.
      'names in pages': PROBES.flatMap(({ names }) => names),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
