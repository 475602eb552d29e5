import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { commonFolder, type HeaderRule, headersFor, readHeaderFile } from './header-file.js';

/** Read on every request, so that a reload shows the latest publication. */
function readRules(folder: string): HeaderRule[] {
  const path = join(folder, '_headers');
  return existsSync(path) ? readHeaderFile(readFileSync(path, 'utf8')) : [];
}

/** The path of the folder on its host. Its rules tell, if they all start with a folder that is not inside it. */
export function basePath(folder: string): string {
  const common = commonFolder(readRules(folder));
  return existsSync(join(folder, common)) ? '/' : common;
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { location }).end();
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Serves the folder as its host will, with the headers of its `_headers` file. Does not listen yet. */
export function createPreviewServer(folder: string, base: string): Server {
  const serve = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) {
      redirect(response, 302, base);
      return;
    }
    const path = pathname.slice(base.length);
    for (const [name, value] of headersFor(readRules(folder), pathname)) response.setHeader(name, value);
    // Hosts do not serve dotfiles, but sirv in development mode does.
    if (/(^|\/)\./.test(decoded(path))) response.writeHead(404).end();
    // Relative links in the page of a folder need the slash.
    else if (!pathname.endsWith('/') && isFolder(join(folder, decoded(path))))
      redirect(response, 301, `${pathname}/${search}`);
    else {
      request.url = `/${path}${search}`;
      serve(request, response);
    }
  });
}

async function listenAt(server: Server, port: number): Promise<void> {
  const listening = once(server, 'listening');
  // Local only, as the content may not be public yet.
  server.listen(port, 'localhost');
  await listening;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Listens on the requested port, or on a free one if it is in use. @returns the port */
export async function listen(server: Server, requested: number): Promise<number> {
  try {
    await listenAt(server, requested);
  } catch (error) {
    if (!isTaken(error)) throw error;
    await listenAt(server, 0);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : requested;
}
