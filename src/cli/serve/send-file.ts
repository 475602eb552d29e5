import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MEDIA_TYPES, TEXT_TYPES } from '../../publish/headers/header-rules.js';

/** The first and last byte that a browser asks for, both included. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a `Range` header (RFC 9110, section 14.2). Undefined for the whole file: without a header, with one that is invalid, or
 * with several ranges. `unsatisfiable` if the file is shorter.
 */
export function readRange(header: string | undefined, size: number): Range | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  return start < size ? { start, end } : 'unsatisfiable';
}

function typeOf(path: string): string {
  const type = MEDIA_TYPES[extname(path).slice(1).toLowerCase()] ?? 'application/octet-stream';
  return TEXT_TYPES.includes(type) ? `${type};charset=utf-8` : type;
}

function isUnchanged(headers: IncomingHttpHeaders, tag: string, modified: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(/\s*,\s*/).includes(tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

async function send(
  file: FileHandle,
  type: string,
  { headers, method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size, mtime } = await file.stat();
  const tag = `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`;
  const always: readonly (readonly [string, string])[] = [
    ['content-type', type],
    ['etag', tag],
    ['last-modified', mtime.toUTCString()],
    ['accept-ranges', 'bytes'],
    ['cache-control', 'no-cache'],
  ];
  for (const [name, value] of always) if (!response.hasHeader(name)) response.setHeader(name, value);
  if (isUnchanged(headers, tag, mtime)) {
    response.writeHead(304).end();
    return;
  }
  // The tag is weak, so a browser that has a part must start again.
  const range = headers['if-range'] === undefined ? readRange(headers.range, size) : undefined;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const part = range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {};
  response.writeHead(range ? 206 : 200, { ...part, 'content-length': end - start + 1 });
  if (method === 'HEAD' || size === 0) response.end();
  else await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
}

/**
 * Answers a GET or HEAD request with a file, or a part of it. Headers that are already set stay.
 *
 * @returns false if there is no file at the path
 * @throws errors of the file system
 */
export async function sendFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!(await stat(path)).isFile()) return false;
  const file = await open(path, constants.O_RDONLY);
  try {
    await send(file, typeOf(path), request, response);
  } finally {
    await file.close();
  }
  return true;
}
