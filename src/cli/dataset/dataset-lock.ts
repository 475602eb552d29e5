import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, createLock, holderOf, lockText, removeStale } from '../../publish/writing/lock-file.js';
import { isAlive } from '../../publish/writing/process-identity.js';

/** Milliseconds between two attempts. */
const PAUSE = 50;

/** Milliseconds that a lock lasts if nobody can know whether its process still runs. A command holds it for seconds. */
const LONGEST = 60_000;

/** The text of a lock; undefined if there is none. */
async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function isInUse(path: string, text: string): Promise<boolean> {
  const holder = holderOf(text);
  const alive = holder && (await isAlive(holder));
  if (alive !== undefined) return alive;
  try {
    // A date far in the future was made by a clock that was wrong.
    return Math.abs(Date.now() - (await stat(path)).mtimeMs) < LONGEST;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function endStale(path: string, stale: string): Promise<void> {
  try {
    await removeStale(path, stale);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * Runs an action while no other command writes to a dataset. The lock of a process that was killed does not count.
 *
 * @param path of the lock
 * @param patience milliseconds to wait for another command
 * @param onBusy throws the failure if another command takes longer
 */
export async function whileLocked<Result>(
  path: string,
  patience: number,
  onBusy: (pid: number | undefined) => never,
  action: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true });
  const text = await lockText();
  const deadline = Date.now() + patience;
  while (!createLock(path, text)) {
    const other = await read(path);
    if (other === undefined) continue;
    if (!(await isInUse(path, other))) await endStale(path, other);
    else if (Date.now() > deadline) onBusy(holderOf(other)?.pid);
    else await wait(PAUSE);
  }
  try {
    return await action();
  } finally {
    if ((await read(path)) === text) await rm(path, { force: true });
  }
}
