import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPublicationPath, STAGING } from '../publication-path.js';
import { isMissing } from './read-json.js';
import { FolderRefusal } from './writing-refusal.js';

/**
 * Checks paths that a file in the folder names.
 *
 * @param file the file that names them, for the message
 * @throws FolderRefusal if one leads elsewhere
 */
export function checkPaths(paths: readonly string[], file: string): void {
  const named = paths.find((path) => !isPublicationPath(path));
  if (named !== undefined) throw new FolderRefusal({ kind: 'outside', file, named });
}

/**
 * The kind of thing at a path. `blocked`: a file is where the path needs a folder. `other`: a folder, or a device.
 *
 * @throws errors of the file system
 */
export async function kindAt(path: string): Promise<'file' | 'link' | 'other' | 'blocked' | undefined> {
  try {
    const status = await lstat(path);
    return status.isFile() ? 'file' : status.isSymbolicLink() ? 'link' : 'other';
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return 'blocked';
    throw error;
  }
}

/**
 * Checks that no part of a path below the folder is a symbolic link, as files would be written or removed where it leads. The
 * folder itself may be a link: its name comes from the publisher.
 *
 * @param known folders that were already checked; checked ones are added
 * @throws FolderRefusal
 */
export async function refuseLinks(folder: string, path: string, known = new Set<string>()): Promise<void> {
  const names = path.split('/');
  for (let length = 1; length <= names.length; length++) {
    const part = names.slice(0, length).join('/');
    if (known.has(part)) continue;
    if ((await kindAt(join(folder, part))) === 'link')
      throw new FolderRefusal({ kind: 'link', path: join(folder, part) });
    if (length < names.length) known.add(part);
  }
}

/**
 * How paths are compared on the disk of a folder: as they are, or without regard to case, as on most disks of Windows and
 * macOS.
 */
export async function pathFolding(folder: string): Promise<(path: string) => string> {
  const isFolded = (await kindAt(join(folder, STAGING.toUpperCase()))) === 'other';
  return isFolded ? (path) => path.normalize('NFC').toLowerCase() : (path) => path;
}
