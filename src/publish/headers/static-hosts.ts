import { HEADER_RULES } from './header-rules.js';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it (https://docs.netlify.com/manage/routing/headers/). An asterisk stands at the end
 * only, which is all that both understand; media types they know themselves.
 *
 * @param base path of the publication on its host, `/` or `/konferencer/`.
 */
export function staticHostHeaders(base: string): string {
  const rules = HEADER_RULES.flatMap(({ folders, files, headers }) => {
    const patterns = [
      ...folders.map((folder) => `${base}${folder}*`),
      // The page of a folder has two addresses.
      ...files.flatMap((file) => (file === 'index.html' ? [base, base + file] : [base + file])),
    ];
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return patterns.map((pattern) => `${pattern}\n${lines.join('')}`);
  });
  return ['# Netlify, Cloudflare Pages. Belongs in the root of the host.\n', ...rules].join('\n');
}
