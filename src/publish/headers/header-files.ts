import type { PublicationFile, Site } from '../site.js';
import { apacheConfiguration } from './apache.js';
import { HEADER_RULES } from './header-rules.js';
import { iisConfiguration } from './iis.js';
import { nginxConfiguration } from './nginx.js';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it (https://docs.netlify.com/manage/routing/headers/). Asterisks
 * only come last, which both support. Both know the media types.
 *
 * @param base path of the publication on its host, `/` or `/konferencer/`.
 */
function staticHostHeaders(base: string): string {
  const rules = HEADER_RULES.flatMap(({ folders, files, headers }) => {
    const patterns = [
      ...folders.map((folder) => `${base}${folder}*`),
      // The page of a folder has two addresses.
      ...files.flatMap((file) => (file === 'index.html' ? [base, base + file] : [base + file])),
    ];
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return patterns.map((pattern) => `${pattern}\n${lines.join('')}`);
  });
  return ['# Netlify, Cloudflare Pages. Put this file in the root of the host.\n', ...rules].join('\n');
}

/** The same headers for each web server. */
export function headerFiles({ baseUrl }: Pick<Site, 'baseUrl'>): PublicationFile[] {
  const base = decodeURI(baseUrl.pathname);
  const cache = 'short';
  return [
    { path: '.htaccess', bytes: apacheConfiguration(base), cache },
    { path: '_headers', bytes: staticHostHeaders(base), cache },
    { path: 'nginx.conf', bytes: nginxConfiguration(base), cache },
    { path: 'web.config', bytes: iisConfiguration(), cache },
  ];
}
