import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './io.js';
import { watchFiles } from './watch-files.js';

/** Bytes read between two reports of progress. */
const CHUNK = 4 * 1024 * 1024;

/** Adds the path to errors, as errors of open files lack it. */
async function withPath<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** Undefined if there is no such file. */
async function ifPresent<Result>(result: Promise<Result>): Promise<Result | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readWhole(path: string, onProgress: (part: number) => void): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    // The size of a pipe or a device is unknown.
    if (size === 0) return await file.readFile();
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(bytes, length, Math.min(CHUNK, size - length));
      if (bytesRead === 0) break; // the file was truncated meanwhile
      length += bytesRead;
      onProgress(length / size);
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

/** @param mark part of the name of the temporary file */
async function writeWhole(
  path: string,
  content: string | Uint8Array,
  mark = `${randomUUID()}.`,
  isRight: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const present = await ifPresent(stat(path));
  // A symbolic link is kept and its target replaced.
  const target = present ? await realpath(path) : path;
  const temporary = `${target}.${mark}part`;
  try {
    await writeFile(temporary, content, present ? { mode: present.mode } : {});
    const isWritten = await isRight();
    await (isWritten ? rename(temporary, target) : rm(temporary, { force: true }));
    return isWritten;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

export const nodeFiles: Files = {
  read: (path, onProgress = () => undefined) => withPath(path, () => readWhole(path, onProgress)),
  write: async (path, content) => {
    await withPath(path, () => writeWhole(path, content));
  },
  writeIf: (path, content, isRight) => withPath(path, () => writeWhole(path, content, '', isRight)),
  create: (path, content) =>
    withPath(path, async () => {
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
  size: async (path) => (await stat(path)).size,
  realPath: (path) => ifPresent(realpath(path)),
  kind: async (path) => {
    const status = await ifPresent(stat(path));
    return status && (status.isDirectory() ? 'folder' : 'file');
  },
  watch: watchFiles,
};
