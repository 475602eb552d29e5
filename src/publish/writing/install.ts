import { mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from '../../dataset/schema/zod.js';
import { RECORD_PATH } from './publication-record.js';
import { clearStaging, planPath, stagedPath, waitForDisk, writeStaged } from './staging.js';

const paths = z.array(z.string());

const installation = z.object({
  /** Files at new addresses. */
  added: paths,
  /** Files with new content. */
  replaced: paths,
  /** Files that are no longer used. */
  removed: paths,
});

/** The steps from the staging folder to the publication, as paths of files. */
export type Installation = z.infer<typeof installation>;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Moves a file into place, unless that was done before a crash. */
async function place(folder: string, path: string): Promise<void> {
  const target = join(folder, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await rename(stagedPath(folder, path), target);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

async function remove(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      await rmdir(join(folder, parent));
    } catch {
      return; // the folder is not empty
    }
  }
}

/**
 * Moves the staged files into place. A folder in use by a web server cannot be swapped in one step: between two renames,
 * or after a crash, it would be missing. A symbolic link would change the set-up of the server, and is lost when the
 * folder is copied. A file can be replaced in one step, so files are moved one by one, in an order in which each refers
 * only to existing files:
 *
 * 1. new files, which nothing refers to yet;
 * 2. replaced files, which may refer to the new ones;
 * 3. the record; then files that are no longer used are removed.
 *
 * Steps already done are skipped, so after a crash this is simply run again.
 */
export async function install(folder: string, { added, replaced, removed }: Installation): Promise<void> {
  for (const path of [...added, ...replaced, RECORD_PATH]) await place(folder, path);
  for (const path of removed) await remove(folder, path);
  await clearStaging(folder);
}

/** Records that everything is staged. After this, a crash does not undo the publication: the next run completes it. */
export async function commit(folder: string, plan: Installation): Promise<void> {
  const temporary = `${planPath(folder)}.part`;
  await writeStaged(temporary, JSON.stringify(plan));
  await waitForDisk([temporary]);
  await rename(temporary, planPath(folder));
}

/** Recovers from a crash: completes a recorded publication, or removes a half-staged one. */
export async function recover(folder: string): Promise<void> {
  let text: string;
  try {
    text = await readFile(planPath(folder), 'utf8');
  } catch (error) {
    if (!isMissing(error)) throw error;
    await clearStaging(folder);
    return;
  }
  await install(folder, installation.parse(JSON.parse(text)));
}
