import { join } from 'node:path';
import { z } from '../../dataset/schema/zod.js';
import { checkPaths, refuseLinks } from './publication-path.js';
import { readJson } from './read-json.js';

/** File that records the publication in a folder. */
export const RECORD_PATH = 'publication.json';

const publicationRecord = z.object({
  /** Version of the latest scripts. */
  version: z.string(),
  /** All versions whose scripts are here, the latest first, with their immutable files. */
  versions: z.array(z.object({ version: z.string(), files: z.array(z.string()) })),
  /** All files of the latest publication. Files in neither list come from elsewhere and are not touched. */
  files: z.array(z.string()),
});

export type PublicationRecord = z.infer<typeof publicationRecord>;

const NOTHING: PublicationRecord = { version: '', versions: [], files: [] };

/**
 * The record of a folder; an empty one if nothing has been published.
 *
 * @throws FolderRefusal if the file is not a record, or names files outside the folder
 */
export async function readRecord(folder: string): Promise<PublicationRecord> {
  const file = join(folder, RECORD_PATH);
  await refuseLinks(folder, RECORD_PATH);
  const record = await readJson(file, publicationRecord);
  if (!record) return NOTHING;
  checkPaths([...ownPaths(record)], file);
  return record;
}

export function writeRecord(record: PublicationRecord): string {
  return `${JSON.stringify(record, undefined, 1)}\n`;
}

/** All paths that belong to the publication. */
export function ownPaths({ files, versions }: PublicationRecord): Set<string> {
  return new Set([RECORD_PATH, ...files, ...versions.flatMap((version) => version.files)]);
}

/**
 * The record after another publication.
 *
 * @param keep number of earlier versions whose scripts are kept
 */
export function nextRecord(
  last: PublicationRecord,
  version: string,
  files: readonly string[],
  immutable: readonly string[],
  keep: number,
): PublicationRecord {
  const earlier = last.versions.filter((each) => each.version !== version).slice(0, keep);
  return { version, versions: [{ version, files: [...immutable] }, ...earlier], files: [...files] };
}

/**
 * The paths of an earlier publication that the next one does not have.
 *
 * @param folded two paths lead to the same file if these are equal
 */
export function removedPaths(
  last: PublicationRecord,
  next: PublicationRecord,
  folded: (path: string) => string,
): string[] {
  const kept = new Set([...ownPaths(next)].map(folded));
  return [...ownPaths(last)].filter((path) => !kept.has(folded(path)));
}
