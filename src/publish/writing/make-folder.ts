import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from './read-json.js';

/**
 * Creates a folder, and the folders around it. On a read-only disk Node says that the folder does not exist, and this what is
 * wrong.
 *
 * @throws the error of the file system
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}
