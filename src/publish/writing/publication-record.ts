import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../dataset/schema/zod.js';

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

/** The record of a folder; an empty one if nothing has been published. */
export async function readRecord(folder: string): Promise<PublicationRecord> {
  let text: string;
  try {
    text = await readFile(join(folder, RECORD_PATH), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NOTHING;
    throw error;
  }
  return publicationRecord.parse(JSON.parse(text));
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
