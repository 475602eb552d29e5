import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { escapeMarkup } from '../../publish/escape-markup.js';
import type { Files } from '../io.js';
import { isKnownHost, knownHosts } from '../serve/known-hosts.js';
import { createPreviewServer } from '../serve/preview-server.js';

/** Folders of the build that Studio's pages load from. */
const FOLDERS = ['studio', 'configurator', 'embed'];

/** The path of the page, and of the file that it edits, below the secret. */
const PAGE = 'studio/';
const FILE = 'file';

/** What nobody can guess who has not been given the address. */
export function makeSecret(): string {
  return randomBytes(16).toString('base64url');
}

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** Takes as long for any word, so that nothing of the secret can be found out by asking often. */
const isSame = (word: string, secret: string) => timingSafeEqual(hash(word), hash(secret));

/** The file of a person, by its version. */
export interface EditedFile {
  readonly name: string;
  /** Undefined while there is none. */
  readonly read: () => Promise<Uint8Array | undefined>;
  /**
   * Writes it whole, if it is still as it was.
   *
   * @param isRight tells by the bytes that are there now
   * @returns false if it has changed, and nothing was written
   */
  readonly write: (
    bytes: Uint8Array,
    isRight: (present: Uint8Array | undefined) => boolean,
  ) => Promise<boolean>;
}

const versionOf = (bytes: Uint8Array) => `"${hash(bytes).toString('base64url')}"`;

/** Whether the version that a request names (RFC 9110, section 13) is the present one; undefined if it names none. */
function isExpected({
  headers,
}: IncomingMessage): ((present: Uint8Array | undefined) => boolean) | undefined {
  const { 'if-match': match, 'if-none-match': none } = headers;
  if (none === '*') return (present) => present === undefined;
  if (match === undefined) return undefined;
  return (present) => present !== undefined && match === versionOf(present);
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function end(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8' }).end(text);
}

async function answerFile(
  file: EditedFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  if (request.method === 'GET' || request.method === 'HEAD') {
    const bytes = await file.read();
    if (!bytes) {
      end(response, 404);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json;charset=utf-8', etag: versionOf(bytes) });
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return;
  }
  if (request.method !== 'PUT') {
    response.setHeader('allow', 'GET, HEAD, PUT');
    end(response, 405);
    return;
  }
  const isRight = isExpected(request);
  if (!isRight) end(response, 428, 'Say which version is replaced: if-match, or if-none-match: *.\n');
  else end(response, (await file.write(await bodyOf(request), isRight)) ? 204 : 412);
}

/** The page of Studio, which opens the file. */
function withFile(page: string, file: EditedFile | undefined): string {
  const attributes: Readonly<Record<string, string>> = {
    dataset: '',
    file: file ? `../${FILE}` : '',
    'file-name': file?.name ?? '',
  };
  return Object.entries(attributes).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`data-${name}="[^"]*"`), () => `data-${name}="${escapeMarkup(value)}"`),
    page,
  );
}

interface StudioOptions {
  /** The folder of the build. */
  readonly folder: string;
  readonly files: Files;
  readonly secret: string;
  readonly file: EditedFile | undefined;
}

/**
 * Serves Studio, and a file that it edits, below a secret that is part of the address. A page of a stranger knows no secret; and what
 * comes from elsewhere is refused all the same. Does not listen yet.
 */
export function createStudioServer({ folder, files, secret, file }: StudioOptions): Server {
  const hosts = knownHosts('localhost');
  const base = `/${secret}/`;
  const build = createPreviewServer(folder, { base, hosts });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers, url = '' } = request;
    // The address is the secret, so that no link may take it along.
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    const [, word = '', path = ''] = /^\/([^/?#]*)\/?([^?#]*)/.exec(url) ?? [];
    const isOwn = headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`;
    if (!isKnownHost(headers.host, hosts) || !isOwn) end(response, 403, 'Only this machine may ask.\n');
    else if (!isSame(word, secret)) end(response, 404);
    else if (path === FILE && file) await answerFile(file, request, response);
    else if (path === '' || path === 'studio') response.writeHead(302, { location: base + PAGE }).end();
    else if ([PAGE, `${PAGE}index.html`].includes(path)) {
      const page = new TextDecoder().decode(await files.read(`${folder}/${PAGE}index.html`));
      response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' });
      response.end(withFile(page, file));
    } else if (FOLDERS.some((each) => path.startsWith(`${each}/`))) build.emit('request', request, response);
    else end(response, 404);
  };
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else end(response, 500, error instanceof Error && 'code' in error ? `${String(error.code)}\n` : '');
    });
  });
}
