import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  copyFile,
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Interrupted } from './interruptible.js';
import type { Files, NewFile } from './io.js';
import { MOST_BYTES } from './limits.js';
import { watchFiles } from './watch-files.js';

/** Bytes read between two reports of progress. */
const CHUNK = 4 * 1024 * 1024;

/** Errors that have their path. */
const named = new WeakSet<Error>();

function nameOnce(error: Error): Error {
  named.add(error);
  return error;
}

/** Adds the path to errors, as errors of open files lack it. */
async function withPath<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    // The outer of several files is not the one that failed.
    throw error instanceof Error && !named.has(error) ? Object.assign(nameOnce(error), { path }) : error;
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

/** The failure if a file or standard input does not fit into one text. */
export function tooBig(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error('EFBIG'), { code: 'EFBIG', syscall: 'read', path });
}

/** Reads a pipe or a device, whose size is unknown. */
async function readOn(file: FileHandle, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for (let length = 0; ;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
    if (bytesRead === 0) return Buffer.concat(chunks, length);
    length += bytesRead;
    if (length > MOST_BYTES) throw tooBig(path);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

async function readWhole(path: string, onProgress: (part: number) => void): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) return await readOn(file, path);
    if (size > MOST_BYTES) throw tooBig(path);
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

/** Lets Ctrl+C wait until the files are whole. */
async function whole<Result>(action: () => Promise<Result>): Promise<Result> {
  const interrupted = new AbortController();
  const wait = () => interrupted.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, wait);
  try {
    const result = await action();
    if (interrupted.signal.aborted) throw new Interrupted();
    return result;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, wait);
  }
}

/** Makes a folder, and removes it again if the action in it fails. */
async function inFolder<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  const made = await mkdir(folder, { recursive: true });
  try {
    return await action();
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

/** Hands over a file that is written whole, and removes it if that or the action fails. */
async function withTemporary<Result>(
  temporary: string,
  content: string | Uint8Array,
  mode: number | undefined,
  action: () => Promise<Result>,
): Promise<Result> {
  try {
    await writeFile(temporary, content, mode === undefined ? {} : { mode });
    return await action();
  } finally {
    await rm(temporary, { force: true });
  }
}

const temporaryName = (path: string) => join(dirname(path), `.${randomUUID()}.part`);

/** @param isRight if given, the temporary file always has the same name */
async function writeWhole(
  path: string,
  content: string | Uint8Array,
  isRight?: () => Promise<boolean>,
): Promise<boolean> {
  return inFolder(dirname(path), async () => {
    const present = await ifPresent(stat(path));
    if (present && !present.isFile() && !present.isDirectory()) {
      await writeFile(path, content); // a pipe or a device keeps its place
      return true;
    }
    // A symbolic link is kept and its target replaced.
    const target = present ? await realpath(path) : path;
    const temporary = isRight ? `${target}.part` : temporaryName(target);
    return withTemporary(temporary, content, present?.mode, async () => {
      if (isRight && !(await isRight())) return false;
      await rename(temporary, target);
      return true;
    });
  });
}

/** Disks that know no links: FAT, and some of the network. */
const LINKLESS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

async function createWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  await withTemporary(temporary, content, undefined, async () => {
    try {
      await link(temporary, path); // unlike renaming, never replaces a file
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && LINKLESS.includes(String(error.code)))) throw error;
      await copyFile(temporary, path, constants.COPYFILE_EXCL);
    }
  });
}

/** Creates files one after the other. If one cannot be, none is left, nor a folder made for it. */
async function createAll(files: readonly NewFile[]): Promise<void> {
  const [first, ...others] = files;
  if (!first) return;
  const [path, content] = first;
  await withPath(path, () =>
    inFolder(dirname(path), async () => {
      await createWhole(path, content);
      try {
        await createAll(others);
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    }),
  );
}

export const nodeFiles: Files = {
  read: (path, onProgress = () => undefined) => withPath(path, () => readWhole(path, onProgress)),
  write: async (path, content) => {
    await whole(() => withPath(path, () => writeWhole(path, content)));
  },
  writeIf: (path, content, isRight) => whole(() => withPath(path, () => writeWhole(path, content, isRight))),
  create: (path, content) => whole(() => createAll([[path, content]])),
  createAll: (files) => whole(() => createAll(files)),
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
