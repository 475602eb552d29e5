import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';
import type { PublicationFile } from '../site.js';
import { commit, install, recover, type Installation } from './install.js';
import {
  nextRecord,
  ownPaths,
  RECORD_PATH,
  removedPaths,
  writeRecord,
  type PublicationRecord,
} from '../publication-record.js';
import { readRecord } from './read-record.js';
import { kindAt, pathFolding, refuseLinks } from './path-on-disk.js';
import { lockFolder, lockPath, type PublishingLock } from './publishing-lock.js';
import { clearStaging, stagedPath, waitForDisk, writeStaged } from './staging.js';
import { withPath } from './with-path.js';
import { FolderRefusal, type WritingRefusal } from './writing-refusal.js';

interface WritingOptions {
  /** Version of the scripts. */
  readonly version: string;
  /** Number of earlier versions whose scripts are kept, for pages that pin them. */
  readonly keep: number;
  /** Called after each file with the number of files so far. */
  readonly onFile?: (count: number) => void;
  /** Ends the work before anything is installed. What has begun to be installed is completed. */
  readonly signal?: AbortSignal;
}

/** The result, as numbers of files. */
interface WrittenPublication {
  readonly kind: 'written';
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Versions whose scripts are in the folder, the latest first. */
  readonly versions: readonly string[];
}

/**
 * The content of a file of the publication; undefined if there is none, and null if something else is there.
 *
 * @throws FolderRefusal if the path leads over a symbolic link
 */
async function present(
  folder: string,
  path: string,
  known: Set<string>,
): Promise<Uint8Array | null | undefined> {
  await refuseLinks(folder, path, known);
  const file = join(folder, path);
  const kind = await kindAt(file);
  if (kind === undefined) return undefined;
  return kind === 'file' ? withPath(file, () => readFile(file)) : null;
}

interface Staged extends Pick<Installation, 'added' | 'replaced'> {
  readonly files: string[];
  readonly immutable: string[];
  /** Named after their content. */
  readonly content: string[];
  /** Paths of files from elsewhere. */
  readonly foreign: string[];
  /** Paths of immutable files that would change. */
  readonly changed: string[];
}

/** Writes new and changed files to the staging folder. */
async function stage(
  folder: string,
  files: AsyncIterable<PublicationFile>,
  record: PublicationRecord,
  folded: (path: string) => string,
  { onFile, signal }: Pick<WritingOptions, 'onFile' | 'signal'>,
): Promise<Staged> {
  const own = new Set([...ownPaths(record)].map(folded));
  const staged: Staged = {
    added: [],
    replaced: [],
    files: [],
    immutable: [],
    content: [],
    foreign: [],
    changed: [],
  };
  const known = new Set<string>();
  for await (const { path, bytes, cache } of files) {
    signal?.throwIfAborted();
    staged.files.push(path);
    if (cache !== 'short') staged[cache].push(path);
    onFile?.(staged.files.length);
    const content = Buffer.from(bytes);
    const old = await present(folder, path, known);
    if (old && content.equals(old)) continue;
    if (old === null || (old && !own.has(folded(path)))) staged.foreign.push(path);
    else if (old && cache === 'immutable') staged.changed.push(path);
    else {
      staged[old ? 'replaced' : 'added'].push(path);
      await writeStaged(stagedPath(folder, path), content);
    }
  }
  return staged;
}

interface Prepared {
  readonly kind: 'prepared';
  readonly plan: Installation;
  readonly result: WrittenPublication;
}

/** Stages the publication with its record. */
async function prepare(
  folder: string,
  files: AsyncIterable<PublicationFile>,
  options: WritingOptions,
): Promise<Prepared | WritingRefusal> {
  const { version, keep } = options;
  const last = await readRecord(folder);
  const folded = await pathFolding(folder);
  const staged = await stage(folder, files, last, folded, options);
  const { added, replaced, foreign, changed } = staged;
  if (foreign.length > 0) return { kind: 'foreign', paths: foreign };
  if (changed.length > 0) return { kind: 'changed-version', paths: changed };

  const next = nextRecord(last, version, staged, keep);
  const removed = removedPaths(last, next, folded);
  await writeStaged(stagedPath(folder, RECORD_PATH), writeRecord(next));
  await waitForDisk([...added, ...replaced, RECORD_PATH].map((path) => stagedPath(folder, path)));
  const result: WrittenPublication = {
    kind: 'written',
    added: added.length,
    replaced: replaced.length,
    unchanged: staged.files.length - added.length - replaced.length,
    removed: removed.length,
    versions: next.versions.map((each) => each.version),
  };
  return { kind: 'prepared', plan: { added, replaced, removed }, result };
}

/** Stages and installs a publication in a locked folder. */
async function replace(
  files: AsyncIterable<PublicationFile>,
  folder: string,
  lock: PublishingLock,
  options: WritingOptions,
): Promise<WrittenPublication | WritingRefusal> {
  await recover(folder);
  let isCommitted = false;
  try {
    const prepared = await prepare(folder, files, options);
    if (prepared.kind !== 'prepared') return prepared;
    options.signal?.throwIfAborted();
    // Another process takes over if this one was stopped for long.
    if (!(await lock.isHeld())) return { kind: 'busy', pid: undefined, lock: lockPath(folder) };
    await commit(folder, prepared.plan);
    isCommitted = true;
    await install(folder, prepared.plan);
    return prepared.result;
  } finally {
    // The next publication clears what cannot be cleared now, as on a disk that has failed.
    if (!isCommitted && (await lock.isHeld())) await clearStaging(folder).catch(() => undefined);
  }
}

/**
 * Writes a publication to a folder, which may be served meanwhile; see `install`. Other files in the folder are not
 * touched, and nothing outside the folder.
 *
 * @throws errors of the file system or of the files. The folder is then unchanged; or, if installing failed, it works,
 *   and the next publication completes this one first
 */
export async function writePublication(
  files: AsyncIterable<PublicationFile>,
  folder: string,
  options: WritingOptions,
): Promise<WrittenPublication | WritingRefusal> {
  let lock: PublishingLock | undefined;
  try {
    await makeFolder(folder);
    lock = await lockFolder(folder);
    return await replace(files, folder, lock, options);
  } catch (error) {
    if (error instanceof FolderRefusal) return error.refusal;
    throw error;
  } finally {
    await lock?.release();
  }
}
