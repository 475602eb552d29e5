import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { ANY_ORIGIN } from './any-origin.js';

/** The folders that pages under test may load; nothing else of the project is served. */
const FOLDERS = [
  '/dist/',
  '/data/',
  '/demo/',
  '/test/host-page/pages/',
  '/node_modules/@hotwired/turbo/',
  '/node_modules/axe-core/',
  '/node_modules/dkfds/',
  '/node_modules/lazysizes/',
];

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Answers with a file of the project, open to every origin.
 *
 * @param added is sent after it
 */
export async function serveFile(
  root: string,
  encoded: string,
  response: ServerResponse,
  added = '',
): Promise<void> {
  const path = normalize(decodeURIComponent(encoded));
  const content = FOLDERS.some((folder) => path.startsWith(folder))
    ? await readOrNothing(join(root, path))
    : undefined;
  if (content === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain', ...ANY_ORIGIN }).end(`No file at ${path}`);
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...ANY_ORIGIN });
  response.write(content);
  response.end(added);
}

async function readOrNothing(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
