import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Folder where a publication is written before it is installed. It is inside the target folder, because a rename is
 * atomic only within a file system. Its name begins with a dot, so that web servers do not serve it.
 */
export const STAGING = '.publishing';

const LOCK = 'process';

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false; // in containers, an earlier process may have had the same id
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The id of the process that is publishing to the folder; undefined if there is none. */
export async function findPublisher(folder: string): Promise<number | undefined> {
  try {
    const pid = Number(await readFile(join(folder, STAGING, LOCK), 'utf8'));
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Creates an empty staging folder, locked by this process. */
export async function openStaging(folder: string): Promise<void> {
  await clearStaging(folder);
  await mkdir(join(folder, STAGING), { recursive: true });
  await writeFile(join(folder, STAGING, LOCK), String(process.pid));
}

/** Removes the staging folder. The plan goes first, as without it the rest is ignored. */
export async function clearStaging(folder: string): Promise<void> {
  await rm(planPath(folder), { force: true });
  await rm(join(folder, STAGING), { recursive: true, force: true });
}

export function planPath(folder: string): string {
  return join(folder, STAGING, 'plan.json');
}

/** The path of a staged file. */
export function stagedPath(folder: string, path: string): string {
  return join(folder, STAGING, 'files', path);
}

/** Writes a file and creates missing folders. */
export async function writeStaged(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
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
        await file.datasync();
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
}
