import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../dataset/schema/zod.js';

/** What a folder knows of the publication in it. */
export const RECORD_PATH = 'publication.json';

const publicationRecord = z.object({
  /** Of the scripts published last. */
  version: z.string(),
  /** Every version whose scripts are here, the last one first, with the files that never change. */
  versions: z.array(z.object({ version: z.string(), files: z.array(z.string()) })),
  /** All that the last publication consists of. What is in neither list is somebody else's, and is left alone. */
  files: z.array(z.string()),
});

export type PublicationRecord = z.infer<typeof publicationRecord>;

const NOTHING: PublicationRecord = { version: '', versions: [], files: [] };

/** The record of a folder; an empty one where nothing has been published. */
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

/** All paths that are ours. */
export function ownPaths({ files, versions }: PublicationRecord): Set<string> {
  return new Set([RECORD_PATH, ...files, ...versions.flatMap((version) => version.files)]);
}

/**
 * The record after another publication.
 *
 * @param keep versions before this one whose scripts stay
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
