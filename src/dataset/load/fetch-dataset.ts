import type { Failure } from '../issues/failure.js';
import {
  type Download,
  fetchDataset,
  pageRequests,
  type SharedRequest,
  type StartedRequest,
} from './page-requests.js';

interface RequestOptions {
  /** Milliseconds for the whole answer, its body included. */
  readonly timeout?: number | undefined;
  /** Ask the server, whatever the page shares and the browser has cached. */
  readonly fresh?: boolean;
}

/** Milliseconds. A cached copy is at hand; a browser that takes longer has none and asks the failing network instead. */
const CACHE_TIMEOUT = 3_000;

/**
 * Requests the dataset at an absolute URL, or joins the request that another copy of the script has made.
 * Failures and stale copies are never shared.
 */
export function requestDataset(
  url: string,
  { timeout = 20_000, fresh = false }: RequestOptions = {},
): SharedRequest {
  const { requests } = pageRequests();
  const shared = requests.get(url);
  if (shared && !fresh) return shared;

  const controller = new AbortController();
  const forget = (): void => {
    if (requests.get(url) === request) requests.delete(url);
  };
  const run = async (): Promise<Download> => {
    const result = await downloadOrCopy(url, fresh ? 'no-cache' : 'default', timeout, controller.signal);
    if (result.status !== 'loaded') forget();
    return result;
  };
  const request: SharedRequest = {
    result: run(),
    waiting: 0,
    abort() {
      forget();
      controller.abort();
    },
  };
  requests.set(url, request);
  return request;
}

/**
 * Looks for a copy only where no answer came: an answer, even a 500, has replaced the copy in Chromium and Firefox, and
 * asking again would only trouble the server. `only-if-cached` would be exact, but is refused across origins.
 */
async function downloadOrCopy(
  url: string,
  cache: RequestCache,
  timeout: number,
  signal: AbortSignal,
): Promise<Download> {
  const first = await download(url, cache, timeout, signal);
  const unanswered =
    first.status === 'failed' && (first.failure.reason === 'network' || first.failure.reason === 'timeout');
  if (!unanswered || signal.aborted) return first;
  const copy = await download(url, 'force-cache', Math.min(timeout, CACHE_TIMEOUT), signal);
  return copy.status === 'loaded' ? { ...copy, status: 'stale', failure: first.failure } : first;
}

/** Reads what the script has begun to fetch, or fetches. */
function begin(url: string, cache: RequestCache): StartedRequest {
  const { started } = pageRequests();
  const request = cache === 'default' ? started.get(url) : undefined;
  started.delete(url);
  return request ?? fetchDataset(url, cache);
}

async function download(
  url: string,
  cache: RequestCache,
  timeout: number,
  signal: AbortSignal,
): Promise<Exclude<Download, { status: 'stale' }>> {
  const request = begin(url, cache);
  const abort = (): void => request.abort();
  signal.addEventListener('abort', abort);
  let failure: Failure = { reason: 'network' };
  const timer = setTimeout(() => {
    failure = { reason: 'timeout', seconds: timeout / 1000 };
    abort();
  }, timeout);
  try {
    const response = await request.response;
    if (response.ok) return parseBody(await response.text(), response.headers);
    failure = { reason: 'http', status: response.status };
    abort();
  } catch {
    // Browsers do not tell a lost connection from a refused one, and name aborts differently; the failure is known.
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
  return { status: 'failed', failure };
}

function parseBody(text: string, headers: Headers): Exclude<Download, { status: 'stale' }> {
  try {
    const time = Date.parse(headers.get('date') ?? headers.get('last-modified') ?? '');
    return {
      status: 'loaded',
      json: JSON.parse(text),
      date: time ? new Date(time).toISOString() : undefined,
    };
  } catch (error) {
    const detail = `${headers.get('content-type')}, ${text.length} characters: ${String(error)}`;
    return { status: 'failed', failure: { reason: 'not-json', detail } };
  }
}
