import type { Failure } from '../issues/failure.js';
import { pagePart } from '../page-singleton.js';

/** What became of a download; it never throws. */
export type Download =
  | Copy<'loaded'>
  /** The network failed, but the browser's HTTP cache held a copy. */
  | (Copy<'stale'> & { readonly failure: Failure })
  | FailedDownload;

interface Copy<Status> {
  readonly status: Status;
  readonly json: unknown;
  /** ISO 8601: when it was fetched or, where the other origin hides that, last modified; undefined where it hides both. */
  readonly date: string | undefined;
}

interface FailedDownload {
  readonly status: 'failed';
  readonly failure: Failure;
}

/** A fetch whose answer nobody has read yet. */
interface StartedFetch {
  readonly response: Promise<Response>;
  abort(): void;
}

/** A download as the page shares it. What `pagePart` says of names holds here, and for `Download`, too. */
interface SharedDownload {
  readonly result: Promise<Download>;
  /** How many wait for the result. */
  waiting: number;
  abort(): void;
}

interface SharedDownloads {
  /** By URL: those in flight and those that succeeded. */
  readonly requests: Map<string, SharedDownload>;
  /** By URL: those that the script began before it could read their answers. */
  readonly started: Map<string, StartedFetch>;
}

declare module '../page-singleton.js' {
  interface PageSingleton {
    'conference-widgets': SharedDownloads;
  }
}

function sharedDownloads(): SharedDownloads {
  return pagePart('conference-widgets', () => ({ requests: new Map(), started: new Map() }));
}

/** Sends no cookies, and no headers that would cost a preflight. */
function startFetch(url: string, cache: RequestCache): StartedFetch {
  const controller = new AbortController();
  return {
    response: fetch(url, { cache, credentials: 'omit', signal: controller.signal }),
    abort: () => controller.abort(),
  };
}

/** Begins to fetch a dataset that `requestDataset` will be asked for: all that a script need know in its first task. */
export function startRequest(url: string): void {
  const { requests, started } = sharedDownloads();
  if (requests.has(url) || started.has(url)) return;
  const fetching = startFetch(url, 'default');
  // Whoever reads the answer finds out that there is none.
  fetching.response.catch(() => undefined);
  started.set(url, fetching);
}

/**
 * The download of a dataset that everyone in the page shares, other copies of the script included. Whoever needs it joins,
 * and the last to leave aborts it. Once the answer is there, it stays for whoever asks next.
 */
export class DatasetRequest {
  readonly #download: SharedDownload;
  #isAnswered = false;

  constructor(download: SharedDownload) {
    this.#download = download;
    void this.result.then(() => {
      this.#isAnswered = true;
    });
  }

  get result(): Promise<Download> {
    return this.#download.result;
  }

  join(): Promise<Download> {
    this.#download.waiting += 1;
    return this.result;
  }

  leave(): void {
    if (this.#isAnswered) return;
    this.#download.waiting -= 1;
    if (this.#download.waiting === 0) this.abort();
  }

  /** For everyone, whoever waits. */
  abort(): void {
    this.#download.abort();
  }
}

interface RequestOptions {
  /** Milliseconds for the whole answer, its body included. */
  readonly timeout?: number | undefined;
  /** Ask the server, whatever the page shares and the browser has cached. */
  readonly fresh?: boolean;
}

/**
 * Requests the dataset at an absolute URL, unless it is on its way or was loaded before. Failures and stale copies are
 * never shared.
 */
export function requestDataset(
  url: string,
  { timeout = 20_000, fresh = false }: RequestOptions = {},
): DatasetRequest {
  const shared = fresh ? undefined : sharedDownloads().requests.get(url);
  return new DatasetRequest(shared ?? startDownload(url, fresh ? 'no-cache' : 'default', timeout));
}

/** Milliseconds. A cached copy is at hand; a browser that takes longer has none and asks the failing network instead. */
const CACHE_TIMEOUT = 3_000;

/**
 * Looks for a copy only where no answer came: an answer, even a 500, has replaced the copy in Chromium and Firefox, and
 * asking again would only trouble the server. `only-if-cached` would be exact, but is refused across origins.
 */
function startDownload(url: string, cache: RequestCache, timeout: number): SharedDownload {
  const { requests } = sharedDownloads();
  let fetching = takeStarted(url, cache) ?? startFetch(url, cache);
  let isAborted = false;

  async function fetchOrCopy(): Promise<Download> {
    const answer = await readAnswer(fetching, timeout);
    const isUnanswered = answer.status === 'failed' && ['network', 'timeout'].includes(answer.failure.reason);
    if (!isUnanswered || isAborted) return answer;
    fetching = startFetch(url, 'force-cache');
    const copy = await readAnswer(fetching, Math.min(timeout, CACHE_TIMEOUT));
    return copy.status === 'loaded' ? { ...copy, status: 'stale', failure: answer.failure } : answer;
  }

  function forget(): void {
    if (requests.get(url) === download) requests.delete(url);
  }

  const download: SharedDownload = {
    result: fetchOrCopy().then((result) => {
      if (result.status !== 'loaded') forget();
      return result;
    }),
    waiting: 0,
    abort() {
      forget();
      isAborted = true;
      fetching.abort();
    },
  };
  requests.set(url, download);
  return download;
}

/** What the script has begun to fetch, which nobody else shall read. */
function takeStarted(url: string, cache: RequestCache): StartedFetch | undefined {
  const { started } = sharedDownloads();
  const fetching = started.get(url);
  started.delete(url);
  return cache === 'default' ? fetching : undefined;
}

async function readAnswer(fetching: StartedFetch, timeout: number): Promise<Copy<'loaded'> | FailedDownload> {
  let failure: Failure = { reason: 'network' };
  const timer = setTimeout(() => {
    failure = { reason: 'timeout', seconds: timeout / 1000 };
    fetching.abort();
  }, timeout);
  try {
    const response = await fetching.response;
    if (response.ok) return parseBody(await response.text(), response.headers);
    failure = { reason: 'http', status: response.status };
    fetching.abort();
  } catch {
    // Browsers do not tell a lost connection from a refused one, and name aborts differently; the failure is known.
  } finally {
    clearTimeout(timer);
  }
  return { status: 'failed', failure };
}

function parseBody(text: string, headers: Headers): Copy<'loaded'> | FailedDownload {
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
