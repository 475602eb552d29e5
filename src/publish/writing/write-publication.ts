import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicationFile } from '../site.js';
import { commit, install, recover, type Installation } from './install.js';
import {
  nextRecord,
  ownPaths,
  readRecord,
  RECORD_PATH,
  writeRecord,
  type PublicationRecord,
} from './publication-record.js';
import { clearStaging, findPublisher, openStaging, stagedPath, waitForDisk, writeStaged } from './staging.js';

interface WritingOptions {
  /** Version of the scripts. */
  readonly version: string;
  /** Number of earlier versions whose scripts are kept, for pages that pin them. */
  readonly keep: number;
  /** Called after each file with the number of files so far. */
  readonly onFile?: (count: number) => void;
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

/** Why nothing was written. */
type WritingRefusal =
  /** Another process is publishing to the folder. */
  | { readonly kind: 'busy'; readonly pid: number }
  /** The folder has files from elsewhere that would be overwritten. */
  | { readonly kind: 'foreign'; readonly paths: readonly string[] }
  /** Scripts of a published version would change, and pages that pin them would refuse them. */
  | { readonly kind: 'changed-version'; readonly paths: readonly string[] };

/** The content of a file; undefined if there is none. */
async function present(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

interface Staged extends Pick<Installation, 'added' | 'replaced'> {
  readonly files: string[];
  readonly immutable: string[];
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
  onFile: (count: number) => void,
): Promise<Staged> {
  const own = ownPaths(record);
  const staged: Staged = { added: [], replaced: [], files: [], immutable: [], foreign: [], changed: [] };
  for await (const { path, bytes, cache } of files) {
    staged.files.push(path);
    if (cache === 'immutable') staged.immutable.push(path);
    onFile(staged.files.length);
    const content = Buffer.from(bytes);
    const old = await present(join(folder, path));
    if (old && content.equals(old)) continue;
    if (old && !own.has(path)) staged.foreign.push(path);
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
  { version, keep, onFile = () => undefined }: WritingOptions,
): Promise<Prepared | WritingRefusal> {
  const last = await readRecord(folder);
  const staged = await stage(folder, files, last, onFile);
  const { added, replaced, foreign, changed } = staged;
  if (foreign.length > 0) return { kind: 'foreign', paths: foreign };
  if (changed.length > 0) return { kind: 'changed-version', paths: changed };

  const next = nextRecord(last, version, staged.files, staged.immutable, keep);
  const kept = ownPaths(next);
  const removed = [...ownPaths(last)].filter((path) => !kept.has(path));
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

/**
 * Writes a publication to a folder, which may be served meanwhile; see `install`. Other files in the folder are not
 * touched.
 *
 * @throws errors of the file system or of the files. The folder is then unchanged; or, if installing failed, it works,
 *   and the next publication completes this one first
 */
export async function writePublication(
  files: AsyncIterable<PublicationFile>,
  folder: string,
  options: WritingOptions,
): Promise<WrittenPublication | WritingRefusal> {
  await mkdir(folder, { recursive: true });
  const pid = await findPublisher(folder);
  if (pid !== undefined) return { kind: 'busy', pid };
  await recover(folder);
  await openStaging(folder);
  let prepared: Prepared | WritingRefusal | undefined;
  try {
    prepared = await prepare(folder, files, options);
  } finally {
    if (prepared?.kind !== 'prepared') await clearStaging(folder);
  }
  if (prepared.kind !== 'prepared') return prepared;
  await commit(folder, prepared.plan);
  await install(folder, prepared.plan);
  return prepared.result;
}
