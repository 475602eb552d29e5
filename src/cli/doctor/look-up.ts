import type { Io, Limits } from '../io.js';
import { soFar } from '../dataset/texts.js';
import { type Amount, download, type DownloadFailure } from '../download.js';
import { interruptible } from '../interruptible.js';
import { MEGABYTE } from '../limits.js';
import { Progress } from '../progress.js';
import { isUrl } from '../read-address.js';
import type { Finding } from './finding.js';

/** The content at an address. A file has no headers. */
export interface Answer {
  /** The final address, after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly headers: Headers | undefined;
}

/** The content, or the reason why it cannot be loaded. */
export type LookedUp =
  | Answer
  | {
      /** As a code: `HTTP 404`, `ENOTFOUND`, `> 100 MB, --max-size`. */
      readonly reason: string;
      /** Undefined for a file. */
      readonly failure: DownloadFailure | undefined;
    };

/** Loads a web address as a browser would from a page, or a file. */
export async function lookUp(address: string, io: Io, origin?: string): Promise<LookedUp> {
  if (isUrl(address)) {
    const headers: Record<string, string> = origin === undefined ? {} : { origin };
    const progress = new Progress(io);
    const onProgress = (amount: Amount) => progress.show(() => `${address}: ${soFar(amount)}`);
    try {
      const found = await interruptible(io, () => download(address, io, { headers, onProgress }));
      return 'kind' in found ? { reason: reasonOf(found, io.limits), failure: found } : found;
    } finally {
      progress.end();
    }
  }
  try {
    return { address, bytes: await io.files.read(address), headers: undefined };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { reason: String(error.code), failure: undefined };
  }
}

/** In signs that need no language. */
function reasonOf(failure: DownloadFailure, limits: Limits): string {
  switch (failure.kind) {
    case 'http':
      return `HTTP ${failure.status}`;
    case 'network':
      return failure.reason;
    case 'too-large':
      return `> ${limits.bytes / MEGABYTE} MB, --max-size`;
    case 'too-slow':
      return `> ${limits.milliseconds / 1000} s, --timeout`;
    case 'too-many-redirects':
      return 'HTTP 3xx > 20';
    case 'bad-redirect':
      return 'HTTP 3xx: Location';
  }
}

/** How a script has to be sent: browsers run no other type. */
export const JAVASCRIPT_FILE = {
  pattern: /(?:java|ecma)script/i,
  name: 'text/javascript',
  severity: 'error',
} as const;

/** Checks the content type, and whether pages on another origin can read the content. */
export function checkHeaders(
  { address, headers }: Answer,
  page: string,
  type: { readonly pattern: RegExp; readonly name: string; readonly severity: 'error' | 'hint' },
): Finding[] {
  if (!headers) return [];
  const findings: Finding[] = [];
  const sent = headers.get('content-type') ?? '';
  if (!type.pattern.test(sent)) {
    const facts = { address, type: sent, expected: type.name };
    findings.push({ code: 'wrong-type', severity: type.severity, facts });
  }
  const origin = isUrl(page) ? new URL(page).origin : undefined;
  const allowed = headers.get('access-control-allow-origin') ?? undefined;
  if (new URL(address).origin !== origin && allowed !== '*' && allowed !== origin) {
    const facts = { address, origin: origin ?? '*', sent: allowed };
    findings.push({ code: 'no-cors', severity: 'error', facts });
  }
  return findings;
}
