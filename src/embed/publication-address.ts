/** The address that a publication is for, and those of it that code in other people's pages has. */

/** Other sites keep these for years: never change one. */
export const DATASET_PATH = 'conferences.json';

/** The loader of the latest version, for sites that add it to their template once. */
export const SCRIPT_PATH = 'conference-widgets.js';

/** The scripts of a version, which never change. */
export function scriptFolder(version: string): string {
  return `scripts/${version}/`;
}

/** Why a publication cannot have an address, which comes into settings of web servers and into every page. */
export type BaseUrlProblem = 'address' | 'credentials' | 'character' | 'parameters';

const START = /^https?:\/\/[^/?#]/i;

/** The part between the slashes and the path, where names and passwords stand. */
const AUTHORITY = /^https?:\/\/([^/?#]*)/i;

/** Spaces, line breaks, quotes and the like, which mean something else in a settings file of a server or in HTML. */
const UNSAFE = /[\s\p{C}"'`<>\\^{|}]/u;

const HOST = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])$/;

/** Letters of any language, and signs without a meaning in patterns of web servers. */
const PATH = /^[\p{L}\p{M}\p{N}/._~+,=@!-]*$/u;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Undefined if a publication can have this address. Letters beyond ASCII can be written as they are. */
export function baseUrlProblem(value: string): BaseUrlProblem | undefined {
  if (AUTHORITY.exec(value)?.[1]?.includes('@')) return 'credentials';
  if (UNSAFE.test(value)) return 'character';
  if (!START.test(value) || !URL.canParse(value)) return 'address';
  if (/[?#]/.test(value)) return 'parameters';
  const { hostname, pathname } = new URL(value);
  if (!HOST.test(hostname)) return 'address';
  return PATH.test(decoded(pathname) ?? '%') ? undefined : 'character';
}
