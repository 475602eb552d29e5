import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './io.js';
import { watchFiles } from './watch-files.js';

/** Bytes that are read at a time where somebody follows. */
const PIECE = 4 * 1024 * 1024;

/** Errors of open files do not say which file it was. */
async function named<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** What is there, or undefined where nothing is. */
async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readWhole(path: string, onProgress: (part: number) => void): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    // A pipe or a device does not know how long it is.
    if (size === 0) return await file.readFile();
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(bytes, length, Math.min(PIECE, size - length));
      if (bytesRead === 0) break; // somebody has cut the file short meanwhile
      length += bytesRead;
      onProgress(length / size);
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const present = await statOf(path);
  // A link stays one: what it leads to is replaced.
  const place = present ? await realpath(path) : path;
  const beside = `${place}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, present ? { mode: present.mode } : {});
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

export const nodeFiles: Files = {
  read: (path, onProgress = () => undefined) => named(path, () => readWhole(path, onProgress)),
  write: (path, content) => named(path, () => writeWhole(path, content)),
  create: (path, content) =>
    named(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: 'wx' });
    }),
  remove: (path) => rm(path, { recursive: true, force: true }),
  list: async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
      .sort();
  },
  kind: async (path) => {
    const status = await statOf(path);
    return status && (status.isDirectory() ? 'folder' : 'file');
  },
  watch: watchFiles,
};
