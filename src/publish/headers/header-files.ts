import type { PublicationFile, Site } from '../site.js';
import { apacheConfiguration } from './apache.js';
import { HEADER_RULES } from './header-rules.js';
import { iisConfiguration } from './iis.js';
import { nginxConfiguration } from './nginx.js';

/** A character as in a web address. */
function encoded(character: string): string {
  const plain = encodeURIComponent(character);
  return plain === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : plain;
}

/** A path as servers compare it, without `%` codes other than those of control characters, which no folder has. */
function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, encoded);
  } catch {
    return pathname; // the codes of no text: no server has such a folder
  }
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it (https://docs.netlify.com/manage/routing/headers/). Asterisks
 * only come last, which both support, and what means something to them is encoded. Both know the media types.
 *
 * @param base path of the publication on its host, `/` or `/konferencer/`.
 */
function staticHostHeaders(base: string): string {
  const start = base.replace(/[\s*:#%]/gu, encoded);
  const rules = HEADER_RULES.flatMap(({ folders, files, headers }) => {
    const patterns = [
      ...folders.map((folder) => `${start}${folder}*`),
      // The page of a folder has two addresses.
      ...files.flatMap((file) => (file === 'index.html' ? [start, start + file] : [start + file])),
    ];
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return patterns.map((pattern) => `${pattern}\n${lines.join('')}`);
  });
  return ['# Netlify, Cloudflare Pages. Put this file in the root of the host.\n', ...rules].join('\n');
}

/** The same headers for each web server. */
export function headerFiles({ baseUrl }: Pick<Site, 'baseUrl'>): PublicationFile[] {
  const base = decodedPath(baseUrl.pathname);
  const cache = 'short';
  return [
    { path: '.htaccess', bytes: apacheConfiguration(base), cache },
    { path: '_headers', bytes: staticHostHeaders(base), cache },
    { path: 'nginx.conf', bytes: nginxConfiguration(base), cache },
    { path: 'web.config', bytes: iisConfiguration(), cache },
  ];
}
