import { open, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LOCK, PLAN, STAGING } from '../publication-path.js';
import { makeFolder } from './make-folder.js';
import { withPath } from './with-path.js';

/** Removes all that is staged. The plan goes first, as without it the rest is ignored. The lock stays. */
export async function clearStaging(folder: string): Promise<void> {
  await rm(planPath(folder), { force: true });
  for (const name of await readdir(join(folder, STAGING)))
    if (name !== LOCK) await rm(join(folder, STAGING, name), { recursive: true, force: true });
}

export function planPath(folder: string): string {
  return join(folder, STAGING, PLAN);
}

/** The file that stands in for pages while they are added or removed. */
export function placeholderPath(folder: string): string {
  return join(folder, STAGING, 'placeholder.html');
}

/** The path of a staged file. */
export function stagedPath(folder: string, path: string): string {
  return join(folder, STAGING, 'files', path);
}

/** Writes a file and creates missing folders. */
export async function writeStaged(path: string, bytes: Uint8Array | string): Promise<void> {
  await makeFolder(dirname(path));
  await withPath(path, () => writeFile(path, bytes));
}

/** Files flushed in parallel. */
const PARALLEL = 16;

/** Flushes files to disk, so that even after a power cut no file is incomplete. */
export async function waitForDisk(paths: readonly string[]): Promise<void> {
  const remaining = paths.values();
  const work = async () => {
    for (const path of remaining) {
      const file = await open(path, 'r+');
      try {
        await withPath(path, () => file.datasync());
      } finally {
        await withPath(path, () => file.close());
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
}
