import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicationFile } from '../publication-file.js';
import { decide, install, recover, type Installation } from './install.js';
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
  /** Of the scripts. */
  readonly version: string;
  /** Versions before this one whose scripts stay, for the pages that pin them. */
  readonly keep: number;
  /** Told after each file how many there have been. */
  readonly onFile?: (count: number) => void;
}

/** What has become of the folder; numbers of files. */
interface WrittenPublication {
  readonly kind: 'written';
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Versions whose scripts are there, the last one first. */
  readonly versions: readonly string[];
}

/** Why nothing has been written. */
type WritingRefusal =
  /** Another process publishes into the folder. */
  | { readonly kind: 'busy'; readonly pid: number }
  /** Files of somebody else stand where ours would. */
  | { readonly kind: 'foreign'; readonly paths: readonly string[] }
  /** Scripts of a published version would get other content, and pages that pin them would refuse them. */
  | { readonly kind: 'changed-version'; readonly paths: readonly string[] };

/** What stands at a path; undefined where nothing does. */
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
  /** Paths at which somebody else has something. */
  readonly foreign: string[];
  /** Paths of immutable files that would change. */
  readonly changed: string[];
}

/** Writes what is new or different into the staging folder, and nothing anywhere else. */
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

/** Writes all of it into the staging folder. */
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
 * Writes a publication into a folder that may be served meanwhile: see `install` for how it never breaks. What is not ours is
 * left alone.
 *
 * @throws what the file system or the files throw. The folder is then as it was, or, where it failed while files were put in
 *   place, whole, and the next publication begins by ending this one
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
  await decide(folder, prepared.plan);
  await install(folder, prepared.plan);
  return prepared.result;
}
