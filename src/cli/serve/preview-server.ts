import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { commonFolder, type HeaderRule, headersFor, readHeaderFile } from './header-file.js';
import { isKnownHost, isLoopback, knownHosts } from './known-hosts.js';
import { sendFile } from './send-file.js';

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

/** The path of a request, in decoded parts. */
interface Target {
  readonly parts: readonly string[];
  /** Whether it ends in a slash. */
  readonly isFolder: boolean;
  /** With the question mark; empty if there is none. */
  readonly query: string;
}

/** Undefined if the address is invalid. */
function readTarget(url: string): Target | undefined {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  if (!path.startsWith('/')) return undefined;
  try {
    const parts = path.split('/').map(decodeURIComponent);
    if (parts.some((part) => part.includes('\0'))) return undefined;
    return { parts: parts.filter(Boolean), isFolder: path.endsWith('/'), query };
  } catch {
    return undefined;
  }
}

/** In parts. */
const pathOf = (parts: readonly string[]) => `/${parts.map(encodeURIComponent).join('/')}`;

/** Hosts do not serve dotfiles, and no part of a path can lead elsewhere. */
const isHidden = (part: string) => part.startsWith('.') || /[/\\]/.test(part);

/** Headers by which other sites could read or load files. */
const FOR_OTHERS = /^(?:access-control-.*|cross-origin-resource-policy|timing-allow-origin)$/;

interface PreviewOptions {
  /** The folder's path on its host, with a slash at both ends. */
  readonly base: string;
  /** See `knownHosts`. */
  readonly hosts?: ReadonlySet<string>;
  /** Whether other pages in the browser may read the files. */
  readonly isShared?: boolean;
}

function setHeaders(response: ServerResponse, headers: ReadonlyMap<string, string>, isShared: boolean): void {
  if (isShared) response.setHeader('access-control-allow-origin', '*');
  else response.setHeader('cross-origin-resource-policy', 'same-origin');
  for (const [name, value] of headers) {
    if (!isShared && FOR_OTHERS.test(name)) continue;
    try {
      response.setHeader(name, value);
    } catch {
      // Hosts ignore a header that HTTP does not allow.
    }
  }
}

function refuse(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8' }).end(text);
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { location }).end();
}

/** The real path of a file in the folder. @throws EACCES if a link leads out of the folder, or to something hidden */
async function findFile(folder: string, parts: readonly string[]): Promise<string> {
  const root = await realpath(folder);
  const path = await realpath(join(root, ...parts));
  const way = relative(root, path);
  if (way !== '' && way.split(sep).some(isHidden)) throw Object.assign(new Error(), { code: 'EACCES' });
  return path;
}

/** Answers with the first of the paths that is a file. */
async function sendFirst(
  folder: string,
  paths: readonly (readonly string[])[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [index, parts] of paths.entries()) {
    try {
      if (await sendFile(await findFile(folder, parts), request, response)) return;
    } catch (error) {
      if (index === paths.length - 1 || statusOf(error) !== 404) throw error;
    }
  }
  refuse(response, 404);
}

const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];
const FORBIDDEN = ['EACCES', 'EPERM'];

function statusOf(error: unknown): number {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return MISSING.includes(code) ? 404 : FORBIDDEN.includes(code) ? 403 : 500;
}

async function isFolder(folder: string, parts: readonly string[]): Promise<boolean> {
  try {
    return (await stat(await findFile(folder, parts))).isDirectory();
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

async function answer(
  folder: string,
  { base, hosts = knownHosts('localhost'), isShared = false }: PreviewOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '' } = request;
  if (!isKnownHost(request.headers.host, hosts)) {
    refuse(response, 403, 'This host is not allowed. Use http://localhost.\n');
    return;
  }
  if (method === 'OPTIONS') {
    const methods = { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': '*' };
    if (isShared) setHeaders(response, new Map(Object.entries(methods)), true);
    response.writeHead(204, { allow: 'GET, HEAD, OPTIONS' }).end();
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD, OPTIONS' }).end();
    return;
  }
  const target = readTarget(url);
  if (!target) {
    refuse(response, 400);
    return;
  }
  const baseParts = readTarget(base)?.parts ?? [];
  const parts = target.parts.slice(baseParts.length);
  const isInside = baseParts.every((part, index) => target.parts[index] === part);
  if (!isInside || (baseParts.length > 0 && parts.length === 0 && !target.isFolder)) {
    redirect(response, 302, base);
    return;
  }
  const pathname = pathOf(target.parts) + (target.isFolder && target.parts.length > 0 ? '/' : '');
  setHeaders(response, headersFor(readRules(folder), pathname), isShared);
  if (parts.some(isHidden)) refuse(response, 404);
  else if (target.isFolder) await sendFirst(folder, [[...parts, 'index.html']], request, response);
  // Relative links in the page of a folder need the slash.
  else if (await isFolder(folder, parts)) redirect(response, 301, `${pathname}/${target.query}`);
  else {
    const withEnding = [...parts.slice(0, -1), `${parts.at(-1) ?? ''}.html`];
    await sendFirst(folder, [parts, withEnding], request, response);
  }
}

/** Serves the folder as its host will, with the headers of its `_headers` file. Does not listen yet. */
export function createPreviewServer(folder: string, options: PreviewOptions): Server {
  return createServer((request, response) => {
    answer(folder, options, request, response).catch((error: unknown) => {
      // Whatever happens to one request, the others get their answers.
      if (response.headersSent) response.destroy();
      else refuse(response, statusOf(error));
    });
  });
}

const LAST_PORT = 65_535;

/** Whether a server can be asked to listen there; 0 is any free port. */
export function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= LAST_PORT;
}

async function listenAt(server: Server, port: number, host: string): Promise<void> {
  const listening = once(server, 'listening');
  server.listen(port, host);
  await listening;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** The address of `localhost`, which some machines give to another one. */
async function localAddress(): Promise<string> {
  const { address } = await lookup('localhost').catch(() => ({ address: '' }));
  return isLoopback(address) ? address : '127.0.0.1';
}

/**
 * Listens on the requested port, or on a free one if it is in use.
 *
 * @param host only this machine unless told, as the content may not be public yet
 * @returns the port
 */
export async function listen(server: Server, requested: number, host = 'localhost'): Promise<number> {
  const listened = host === 'localhost' ? await localAddress() : host;
  try {
    await listenAt(server, requested, listened);
  } catch (error) {
    if (!isTaken(error)) throw error;
    await listenAt(server, 0, listened);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : requested;
}
