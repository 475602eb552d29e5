import type { CliLanguage } from './command.js';
import type { Io } from './io.js';
import { Refusal } from './failure.js';
import { frameTexts } from './frame-texts.js';

export function isUrl(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** Milliseconds. Long, as a large dataset on a slow connection takes time. */
export const PATIENCE = 120_000;

/** The connection failed, or the response did not arrive in time or in full. */
function isNetworkError(error: unknown): error is Error {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
}

async function download(address: string, io: Io, language: CliLanguage): Promise<Uint8Array> {
  const { httpError, networkError } = frameTexts[language];
  try {
    const response = await io.fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Refusal(httpError(address, response.status));
  } catch (error) {
    if (!isNetworkError(error)) throw error;
    // The message is just `fetch failed`. The cause says why: ENOTFOUND, ECONNREFUSED, a certificate.
    throw new Refusal(networkError(address, reasonOf(error)));
  }
}

function reasonOf(error: Error): string {
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause ? String(cause.code) : cause.message;
}

/**
 * The bytes at an address: the path of a file, a web address, or `-` for standard input.
 *
 * @throws Refusal if a download fails, or a file system error
 */
export async function readAddress(
  address: string,
  io: Io,
  language: CliLanguage,
  onProgress?: (part: number) => void,
): Promise<Uint8Array> {
  if (address === '-') return io.readInput();
  return isUrl(address) ? download(address, io, language) : io.files.read(address, onProgress);
}
