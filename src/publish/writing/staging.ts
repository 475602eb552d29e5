import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Where a publication is written before it is put in place: in the folder itself, because a rename is one step on one
 * file system only. Its name begins with a dot, which web servers do not give out.
 */
export const STAGING = '.publishing';

const LOCK = 'process';

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false; // in a container every process may have this one's number
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The number of the process that publishes into the folder at the moment; undefined where none does. */
export async function findPublisher(folder: string): Promise<number | undefined> {
  try {
    const pid = Number(await readFile(join(folder, STAGING, LOCK), 'utf8'));
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes an empty staging folder and says whose it is. */
export async function openStaging(folder: string): Promise<void> {
  await clearStaging(folder);
  await mkdir(join(folder, STAGING), { recursive: true });
  await writeFile(join(folder, STAGING, LOCK), String(process.pid));
}

/** Takes the staging folder away, its plan first: without one nothing in it counts. */
export async function clearStaging(folder: string): Promise<void> {
  await rm(planPath(folder), { force: true });
  await rm(join(folder, STAGING), { recursive: true, force: true });
}

export function planPath(folder: string): string {
  return join(folder, STAGING, 'plan.json');
}

/** Where a file stands until it is put in place. */
export function stagedPath(folder: string, path: string): string {
  return join(folder, STAGING, 'files', path);
}

/** Writes a file and makes the folders on the way. */
export async function writeStaged(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** Files that are waited for at the same time: a disk takes many in one go. */
const AT_ONCE = 16;

/** Waits until the disk has the files, so that not even a power cut leaves a name without its content. */
export async function waitForDisk(paths: readonly string[]): Promise<void> {
  const left = paths.values();
  const work = async () => {
    for (const path of left) {
      const file = await open(path, 'r+');
      try {
        await file.datasync();
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
