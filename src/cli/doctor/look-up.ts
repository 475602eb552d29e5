import type { Io } from '../io.js';
import { isUrl, PATIENCE } from '../read-address.js';
import type { Finding } from './finding.js';

/** The content at an address. A file has no headers. */
export interface Answer {
  /** The final address, after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly headers: Headers | undefined;
}

/** The content, or the reason why it cannot be loaded. */
export type LookedUp = Answer | { readonly reason: string };

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}

/** Loads a web address as a browser would from a page, or a file. */
export async function lookUp(address: string, io: Io, origin?: string): Promise<LookedUp> {
  try {
    if (!isUrl(address)) return { address, bytes: await io.files.read(address), headers: undefined };
    const response = await io.fetch(address, {
      signal: AbortSignal.timeout(PATIENCE),
      headers: origin === undefined ? {} : { origin },
    });
    if (!response.ok) return { reason: `HTTP ${response.status}` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { address: response.url || address, bytes, headers: response.headers };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

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
