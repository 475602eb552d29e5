import { mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from '../../dataset/schema/zod.js';
import { RECORD_PATH } from './publication-record.js';
import { clearStaging, planPath, stagedPath, waitForDisk, writeStaged } from './staging.js';

const paths = z.array(z.string());

const installation = z.object({
  /** What is at no address yet. */
  added: paths,
  /** What is at an address with other content. */
  replaced: paths,
  /** What nothing points at any more. */
  removed: paths,
});

/** How a publication gets from the staging folder into place; every path is of a file. */
export type Installation = z.infer<typeof installation>;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Puts a file in place, unless that was done before a crash. */
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
      return; // something else is in it
    }
  }
}

/**
 * Puts what has been written in place. A folder that a web server reads cannot be swapped in one step: two renames leave
 * a moment, and after a crash more than a moment, without any folder; a symbolic link in its place would be a change of
 * the server's set-up, and is lost where the folder is copied to a host. A file can be replaced in one step. So every file goes by itself, in an
 * order in which each points only at what is there:
 *
 * 1. files at new addresses, at which nothing points yet;
 * 2. files that are replaced, whose new content may point at those;
 * 3. the record; and last what is no longer part of it goes, at which nothing points now.
 *
 * Whatever has been done is skipped when it is done again, so a crash is mended by running this once more.
 */
export async function install(folder: string, { added, replaced, removed }: Installation): Promise<void> {
  for (const path of [...added, ...replaced, RECORD_PATH]) await place(folder, path);
  for (const path of removed) await remove(folder, path);
  await clearStaging(folder);
}

/** Says that all is written. From here on a crash does not stop the publication: whoever comes next brings it to its end. */
export async function decide(folder: string, plan: Installation): Promise<void> {
  const beside = `${planPath(folder)}.part`;
  await writeStaged(beside, JSON.stringify(plan));
  await waitForDisk([beside]);
  await rename(beside, planPath(folder));
}

/** Ends what a crash has interrupted: what was decided is put in place, and what was only half written goes. */
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
