/** Files that a page names, and not the person who runs a command. Somebody else may have written the page. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { formatPath, type Path } from '../dataset/issues/issue.js';
import { COMPILED_SCHEMA } from '../dataset/parse/compiled-schema.generated.js';
import type { Files } from './io.js';

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a file is below the folder of the page that names it, or below the working folder, with all links followed. */
export async function isNearPage(path: string, page: string, files: Files): Promise<boolean> {
  const real = async (each: string) => (await files.realPath(each)) ?? resolve(each);
  const file = await real(path);
  return isBelow(file, await real(dirname(page))) || isBelow(file, await real('.'));
}

/** Names of fields, which can be shown whatever the file is. */
const FIELDS = new Set(
  Object.values(COMPILED_SCHEMA).flatMap((fields) => fields.match(/[$\w]+(?=\??:)/g) ?? []),
);

/** A place in a file without any word of its content: `conferences[3].start`, or `12:7` where there is no such path. */
export function placeWithoutContent({
  path,
  line,
  column,
}: {
  readonly path: Path;
  readonly line: number;
  readonly column: number;
}): string {
  const strange = path.findIndex((step) => typeof step === 'string' && !FIELDS.has(step));
  const known = formatPath(strange === -1 ? path : path.slice(0, strange));
  return known ? `${line}:${column} (${known})` : `${line}:${column}`;
}
