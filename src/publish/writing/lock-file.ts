import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { z } from '../../dataset/schema/zod.js';
import { thisProcess } from './process-identity.js';

const content = z.object({
  pid: z.number(),
  machine: z.string(),
  started: z.string(),
  /** Different for each lock of one process. */
  token: z.string(),
});

/** The process that a lock belongs to. */
export type Holder = z.infer<typeof content>;

/** The text of a new lock of this process. */
export async function lockText(): Promise<string> {
  return JSON.stringify({ ...(await thisProcess()), token: randomUUID() } satisfies Holder);
}

/** Undefined if the text is not a lock of this program, or not all of it. */
export function holderOf(text: string): Holder | undefined {
  try {
    return content.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The code of an error of the file system, such as `EEXIST`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * Makes a lock unless there is one. Without a pause, because a process killed between making and filling it leaves a lock that
 * nobody can judge.
 *
 * @returns whether it was made
 * @throws an error of the file system with the path
 */
export function createLock(path: string, text: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, text);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  } finally {
    closeSync(file);
  }
}

/**
 * Removes the lock of a process that has ended. Another process may have done the same, and hold it by now.
 *
 * @param stale the text of the lock to remove
 * @throws an error of the file system, such as that the lock is gone
 */
export async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside);
  if ((await readFile(aside, 'utf8')) === stale) await rm(aside);
  else await rename(aside, path);
}
