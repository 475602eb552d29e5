import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Links in HTML and scripts, as they are written relative to the file. */
const RELATIVE: Readonly<Record<string, RegExp>> = {
  html: /\s(?:href|src|data-src|data-script|data-single-file|data-dataset|data-conference-dataset)="([^"]*)"/g,
  js: /["'`](\.\.?\/[\w./-]+\.js)["'`]/g,
};

/** The path in the publication; undefined for other people's addresses. */
function pathOf(link: string, from: string, base: URL): string | undefined {
  const { origin, pathname } = new URL(link.replaceAll('&amp;', '&'), new URL(from, base));
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined;
  return decodeURIComponent(pathname.slice(base.pathname.length));
}

function linksOf(path: string, text: string, base: URL): string[] {
  const relative = RELATIVE[path.replace(/.*\./, '')];
  const own = relative ? [...text.matchAll(relative)].map(([, link = '']) => link) : [];
  // Calendars fold long lines (RFC 5545, section 3.1).
  const whole = text.replaceAll('\r\n ', '').split(base.href).slice(1);
  const absolute = whole.map((rest) => base.href + (/^[\w.~/-]*/.exec(rest)?.[0] ?? ''));
  const found = [...own, ...absolute].map((link) => pathOf(link, path, base));
  return [...new Set(found.filter((link) => link !== undefined))];
}

/** The file that a web server answers a link with. */
function fileAt(link: string, files: ReadonlyMap<string, string>): string | undefined {
  const index = `${link}${link === '' || link.endsWith('/') ? '' : '/'}index.html`;
  return [link, index].find((path) => files.has(path));
}

/**
 * Links that lead nowhere, as `from -> to`, in files as they are or would be on a web server: in these, and in all that they
 * lead to.
 */
export function brokenLinks(
  files: ReadonlyMap<string, string>,
  base: URL,
  starts: Iterable<string> = files.keys(),
): string[] {
  const broken: string[] = [];
  const seen = new Set(starts);
  // A loop over a set also visits what is added meanwhile.
  for (const path of seen) {
    for (const link of linksOf(path, files.get(path) ?? '', base)) {
      const file = fileAt(link, files);
      if (file === undefined) broken.push(`${path} -> ${link}`);
      else seen.add(file);
    }
  }
  return broken;
}

/** The files that a web server serves from a folder, by path. */
export function servedFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .filter((path) => !/(^|\/)\./.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
