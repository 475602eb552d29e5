import { randomUUID } from 'node:crypto';
import { readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { createLock, type Holder, holderOf, lockText, removeStale } from './lock-file.js';
import { isAlive } from './process-identity.js';
import { refuseLinks } from './path-on-disk.js';
import { isMissing } from './read-json.js';
import { LOCK, STAGING } from '../publication-path.js';
import { withPath } from './with-path.js';
import { FolderRefusal } from './writing-refusal.js';

/** Milliseconds between two signs of life of a publisher. */
const BEAT = 5_000;

/** Milliseconds without a sign of life after which a publisher on another machine or in another container has ended. */
const SILENCE = 60_000;

/** The right to write to a folder. */
export interface PublishingLock {
  /** False if another process took the folder over, because this one gave no sign of life. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

export function lockPath(folder: string): string {
  return join(folder, STAGING, LOCK);
}

/** Milliseconds since the last sign of life, by the clock of the disk, as clocks of machines differ. */
async function silenceOf(folder: string): Promise<number> {
  const clock = `${lockPath(folder)}.${randomUUID()}`;
  try {
    await writeFile(clock, '');
    return (await stat(clock)).mtimeMs - (await stat(lockPath(folder))).mtimeMs;
  } finally {
    await rm(clock, { force: true });
  }
}

async function isInUse(folder: string, holder: Holder | undefined): Promise<boolean> {
  const alive = holder && (await isAlive(holder));
  // A date far in the future was made by a clock that was wrong, and no sign of life has corrected it.
  return alive ?? Math.abs(await silenceOf(folder)) < SILENCE;
}

/** Takes the lock unless it exists. */
async function take(folder: string, text: string): Promise<boolean> {
  const path = lockPath(folder);
  await makeFolder(join(folder, STAGING));
  try {
    return createLock(path, text);
  } catch (error) {
    // The folder is missing if another process has just released it.
    if (isMissing(error)) return false;
    await rmdir(join(folder, STAGING)).catch(() => undefined);
    throw error;
  }
}

/** Ends the lock of a process that is no longer there. @throws FolderRefusal if it is still publishing */
async function endStale(folder: string): Promise<void> {
  try {
    const path = lockPath(folder);
    const text = await withPath(path, () => readFile(path, 'utf8'));
    const holder = holderOf(text);
    if (await isInUse(folder, holder)) {
      throw new FolderRefusal({ kind: 'busy', pid: holder?.pid, lock: lockPath(folder) });
    }
    await removeStale(path, text);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/**
 * Locks a folder for this process. The lock of a process that was killed does not count: its number may belong to another
 * process by now, so the time of its start is compared; where that is unknown, as on another machine that shares the folder,
 * it must have been silent for a minute.
 *
 * @throws FolderRefusal if another process is publishing to the folder
 */
export async function lockFolder(folder: string): Promise<PublishingLock> {
  await refuseLinks(folder, `${STAGING}/${LOCK}`);
  const text = await lockText();
  while (!(await take(folder, text))) await endStale(folder);

  const path = lockPath(folder);
  const isOurs = async () => {
    try {
      return (await readFile(path, 'utf8')) === text;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  };
  const showLife = async () => {
    if (await isOurs()) await writeFile(path, text, { flag: 'r+' });
  };
  // Whether the lock is still there is checked before it matters.
  const beat = setInterval(() => void showLife().catch(() => undefined), BEAT).unref();
  return {
    isHeld: isOurs,
    release: async () => {
      clearInterval(beat);
      if (!(await isOurs())) return;
      await rm(path, { force: true });
      await rmdir(join(folder, STAGING)).catch(() => undefined); // a plan that is not finished stays
    },
  };
}
