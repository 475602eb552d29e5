import type { Io } from './io.js';

/** How much has been read: the part of a known size, between 0 and 1, or bytes of an unknown one. */
export type Amount = { readonly part: number } | { readonly bytes: number };

/** The content at a web address. */
export interface Downloaded {
  /** The final address, after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

/** Why there is no content. */
export type DownloadFailure =
  | { readonly kind: 'http'; readonly status: number }
  /** @param reason the code of what the network said, `ENOTFOUND`, or else its words in English. */
  | { readonly kind: 'network'; readonly reason: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'too-many-redirects' }
  /** To a file, or to what is not an address. */
  | { readonly kind: 'bad-redirect' };

interface DownloadOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly onProgress?: ((amount: Amount) => void) | undefined;
}

/** The response became larger than the limit. */
class TooLarge extends Error {}

/** The time is over. */
class TooSlow extends Error {}

/** Codes, as browsers have them, for what Node.js says in English only. */
const CODES: Readonly<Record<string, string>> = { 'bad port': 'ERR_UNSAFE_PORT' };

/** The message of an error is just `fetch failed`. Its cause says why. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? String(cause.code) : (CODES[cause.message] ?? cause.message);
}

function failureOf(error: unknown, address: string): DownloadFailure {
  if (error instanceof TooLarge) return { kind: 'too-large' };
  if (error instanceof TooSlow) return { kind: 'too-slow' };
  const reason = reasonOf(error);
  // The address that was asked for is on the web, so it is one that followed which is not.
  const isWrong = reason.startsWith('URL scheme must be') || reason === 'ERR_INVALID_URL';
  if (isWrong && URL.canParse(address)) return { kind: 'bad-redirect' };
  // As fetch counts them: 20 (https://fetch.spec.whatwg.org/#http-redirect-fetch).
  return reason === 'redirect count exceeded' ? { kind: 'too-many-redirects' } : { kind: 'network', reason };
}

/** Reads the body, already unpacked, up to the limit. */
async function readBody(
  response: Response,
  most: number,
  onProgress: (amount: Amount) => void,
): Promise<Uint8Array> {
  const isPacked = response.headers.has('content-encoding');
  const announced = isPacked ? 0 : Number(response.headers.get('content-length') ?? 0);
  if (announced > most) throw new TooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) throw new TooLarge();
    chunks.push(read.value);
    onProgress(announced > 0 ? { part: Math.min(length / announced, 1) } : { bytes: length });
  }
  return Buffer.concat(chunks, length);
}

/**
 * Loads a web address within the limits of `io`: the size counts once the content is unpacked, and the time from the request to the
 * last byte, redirects included.
 */
export async function download(
  address: string,
  io: Io,
  { headers = {}, onProgress = () => undefined }: DownloadOptions = {},
): Promise<Downloaded | DownloadFailure> {
  const ended = new AbortController();
  const { bytes: most, milliseconds } = io.limits;
  // Not AbortSignal.timeout(), which Node 20 can forget when it is combined with another signal.
  const timer = setTimeout(() => ended.abort(new TooSlow()), milliseconds);
  try {
    onProgress({ bytes: 0 });
    const response = await io.fetch(address, { signal: ended.signal, headers });
    if (!response.ok) return { kind: 'http', status: response.status };
    const bytes = await readBody(response, most, onProgress);
    return { address: response.url || address, bytes, headers: response.headers };
  } catch (error) {
    return failureOf(error, address);
  } finally {
    clearTimeout(timer);
    // Closes the connection, on which a server may go on sending.
    ended.abort();
  }
}
