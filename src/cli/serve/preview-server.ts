import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { commonFolder, type HeaderRule, headersFor, readHeaderFile } from './header-file.js';

/** Read each time, so that a reload shows what has just been published. */
function readRules(folder: string): HeaderRule[] {
  const path = join(folder, '_headers');
  return existsSync(path) ? readHeaderFile(readFileSync(path, 'utf8')) : [];
}

/** Where on its host the folder is to stand: its rules say so, if they speak of a folder that is not in it. */
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

/** The folder as its host will serve it, with the headers of its `_headers` file; not yet listening. */
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
    // What hosts do not give out: sirv would, since it looks the file up each time.
    if (/(^|\/)\./.test(decoded(path))) response.writeHead(404).end();
    // What is relative in the page of a folder depends on the slash.
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
  // Only for this machine: what is not published yet is nobody else's business.
  server.listen(port, 'localhost');
  await listening;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Listens at the wished port, or at a free one where that is taken; gives the port. */
export async function listen(server: Server, wished: number): Promise<number> {
  try {
    await listenAt(server, wished);
  } catch (error) {
    if (!isTaken(error)) throw error;
    await listenAt(server, 0);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : wished;
}
