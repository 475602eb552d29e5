import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** What a host does to static files; the highest quality would take minutes for the largest dataset. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compress = promisify(brotliCompress);

export interface Site {
  readonly origin: string;
  close(): void;
}

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
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site of the bench has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
