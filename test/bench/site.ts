import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { listen, type Site } from '../support/listen.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Compression as a host does it; the highest quality would take minutes for the largest dataset. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compress = promisify(brotliCompress);

/**
 * Serves texts, compressed beforehand so that the server costs the same whatever it sends.
 *
 * @param files by path, `/plain-60.html`.
 */
export async function startSite(files: ReadonlyMap<string, string>): Promise<Site> {
  const bodies = new Map<string, Buffer>();
  for (const [path, text] of files) bodies.set(path, await compress(text, QUALITY));

  const server = createServer(({ url = '' }, response) => {
    const body = bodies.get(url);
    const type = TYPES[extname(url)];
    if (!body || !type) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  return listen(server);
}
