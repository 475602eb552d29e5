import { z } from '../dataset/schema/zod.js';

/** File that records the publication in a folder. */
export const RECORD_PATH = 'publication.json';

export const publicationRecord = z.object({
  /** Version of the latest scripts. */
  version: z.string(),
  /** All versions whose scripts are here, the latest first, with their immutable files. */
  versions: z.array(z.object({ version: z.string(), files: z.array(z.string()) })),
  /** All files of the latest publication. Files in no list come from elsewhere and are not touched. */
  files: z.array(z.string()),
  /** Those of them that are named after their content. */
  content: z.optional(z.array(z.string())),
  /** Those that only the publication before needed. They stay, because a page that was opened then may still ask for them. */
  before: z.optional(z.array(z.string())),
});

export type PublicationRecord = z.infer<typeof publicationRecord>;

/** The record where nothing has been published. */
export const NOTHING: PublicationRecord = { version: '', versions: [], files: [] };

export function writeRecord(record: PublicationRecord): string {
  return `${JSON.stringify(record, undefined, 1)}\n`;
}

/** All paths that belong to the publication. */
export function ownPaths({ files, versions, before = [] }: PublicationRecord): Set<string> {
  return new Set([RECORD_PATH, ...files, ...versions.flatMap((version) => version.files), ...before]);
}

/** The files that stay for pages of the publication before. One with the same content takes over those of the last. */
function filesOfBefore(last: PublicationRecord, content: readonly string[]): string[] {
  const gone = (last.content ?? []).filter((path) => !content.includes(path));
  const isSame = gone.length === 0 && (last.content ?? []).length === content.length;
  return isSame ? (last.before ?? []) : gone;
}

/** The files of a publication by how they are kept. */
export interface WrittenFiles {
  readonly files: readonly string[];
  readonly immutable: readonly string[];
  readonly content: readonly string[];
}

/**
 * The record after another publication.
 *
 * @param keep number of earlier versions whose scripts are kept
 */
export function nextRecord(
  last: PublicationRecord,
  version: string,
  { files, immutable, content }: WrittenFiles,
  keep: number,
): PublicationRecord {
  const earlier = last.versions.filter((each) => each.version !== version).slice(0, keep);
  const before = filesOfBefore(last, content);
  return {
    version,
    versions: [{ version, files: [...immutable] }, ...earlier],
    files: [...files],
    ...(content.length > 0 && { content: [...content] }),
    ...(before.length > 0 && { before }),
  };
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
