import { encode } from './digest.js';

/**
 * Folder where a publication is written before it is installed. It is inside the target folder, because a rename is
 * atomic only within a file system. Its name begins with a dot, so that web servers do not serve it.
 */
export const STAGING = '.publishing';

/** File in the staging folder that says which process uses it. */
export const LOCK = 'process';

/** File in the staging folder with the steps that are not finished yet. */
export const PLAN = 'plan.json';

/** Names that lead to another folder, also on Windows, which ignores dots and spaces at the end of a name. */
const NO_NAME = /^[. ]*$/;

/** Control characters, and what Windows reads as a drive, a stream or a separator. */
const NOT_IN_NAMES = /[\u0000-\u001F\u007F\\:]/;

/** Bytes of the longest name on any disk, and of the longest path here: no publication has longer ones, and no disk could read them. */
const LONGEST_NAME = 255;
const LONGEST_PATH = 1024;

/**
 * Whether a path that was read from a file stays inside its folder on every system, and outside the staging folder: relative,
 * with slashes, and without `..`.
 */
export function isPublicationPath(path: string): boolean {
  const names = path.split('/');
  return (
    !NOT_IN_NAMES.test(path) &&
    encode(path).length <= LONGEST_PATH &&
    !names.some((name) => NO_NAME.test(name) || encode(name).length > LONGEST_NAME) &&
    names[0]?.toLowerCase().replace(/[. ]+$/, '') !== STAGING
  );
}
