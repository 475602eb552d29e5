import type { CliLanguage } from './command.js';
import type { Io } from './io.js';
import { Refusal } from './failure.js';
import { frameTexts } from './frame-texts.js';

export function isUrl(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** Milliseconds after which nobody waits for an answer any more; a large dataset on a slow line takes its time. */
export const PATIENCE = 120_000;

/** A connection that fails, or an answer that does not come or not to its end. */
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
    // `fetch failed` says nothing; its cause does: ENOTFOUND, ECONNREFUSED, a certificate.
    throw new Refusal(networkError(address, reasonOf(error)));
  }
}

function reasonOf(error: Error): string {
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause ? String(cause.code) : cause.message;
}

/**
 * The bytes at an address: a file's path, a web address, or `-` for standard input.
 *
 * @throws Refusal where the web did not answer with them, and what the file system throws
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
