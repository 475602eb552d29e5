import type { Failure } from '../issues/failure.js';
import { pagePart } from '../page-singleton.js';

/** The outcome of a download; it never throws. */
export type Download =
  | Copy<'loaded'>
  /** The network failed, but the browser's HTTP cache held a copy. */
  | (Copy<'stale'> & { readonly failure: Failure })
  | FailedDownload;

interface Copy<Status> {
  readonly status: Status;
  readonly json: unknown;
  /** Whether some bytes could not be read; replacement characters stand for them. Earlier versions of the script do not say. */
  readonly isBroken?: boolean;
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

/** Whether the page loads a dataset, or has loaded it. */
export function isRequested(url: string): boolean {
  const { requests, started } = sharedDownloads();
  return requests.has(url) || started.has(url);
}

/** Begins to fetch a dataset that `requestDataset` will be asked for: all that a script need know in its first task. */
export function startRequest(url: string): void {
  if (isRequested(url)) return;
  const fetching = startFetch(url, 'default');
  // Whoever reads the answer finds out that there is none.
  fetching.response.catch(() => undefined);
  sharedDownloads().started.set(url, fetching);
}

/**
 * The download of a dataset that everyone in the page shares, other copies of the script included. Whoever needs it joins,
 * and the last to leave aborts it. Once the answer is there, it stays for whoever asks next.
 */
export interface DatasetRequest {
  readonly result: Promise<Download>;
  join(): Promise<Download>;
  leave(): void;
  /** For everyone, whoever waits. */
  abort(): void;
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
  const download = shared ?? startDownload(url, fresh ? 'no-cache' : 'default', timeout);
  const { result } = download;
  let isAnswered = false;
  return {
    result,
    async join() {
      download.waiting += 1;
      await result;
      isAnswered = true;
      return result;
    },
    leave() {
      if (isAnswered) return;
      download.waiting -= 1;
      if (download.waiting === 0) download.abort();
    },
    abort() {
      download.abort();
    },
  };
}

/**
 * Ends the URL of a dataset that a link names. Anybody can write a link, and a redirect would bring the data of a stranger past
 * the check of its address: what answers must be on the same origin. Fragments are not sent, and make it a dataset of its own.
 */
export const OWN_ORIGIN = '#own-origin';

/** Whether a dataset may come from where it came from. */
const mayAnswer = (url: string, answered: string) =>
  !url.endsWith(OWN_ORIGIN) || new URL(answered).origin === new URL(url).origin;

/** Lets go of a download that has ended. Whoever asks again gets it from the server, or from the browser's cache. */
export function forgetDownload(url: string): void {
  sharedDownloads().requests.delete(url);
}

/** Milliseconds. A cached copy is at hand; a browser that takes longer has none and asks the failing network instead. */
const CACHE_TIMEOUT = 3_000;

/** Begins a download, and shares it. */
function startDownload(url: string, cache: RequestCache, timeout: number): SharedDownload {
  const { requests } = sharedDownloads();
  let fetching = beginFetch(url, cache);
  let isAborted = false;

  function forget(): void {
    if (requests.get(url) === download) requests.delete(url);
  }

  /**
   * Only where no answer came: an answer, even a 500, has replaced the copy in Chromium and Firefox, and asking again would
   * only trouble the server. `only-if-cached` would be exact, but is refused across origins.
   */
  function fetchCopy(): Promise<Copy<'loaded'> | FailedDownload> {
    fetching = beginFetch(url, 'force-cache');
    return readAnswer(url, fetching, Math.min(timeout, CACHE_TIMEOUT));
  }

  async function run(): Promise<Download> {
    const answer = await readAnswer(url, fetching, timeout);
    if (answer.status === 'loaded') return answer;
    const { failure } = answer;
    const isUnanswered = failure.reason === 'network' || failure.reason === 'timeout';
    const copy = isUnanswered && !isAborted ? await fetchCopy() : answer;
    forget();
    return copy.status === 'loaded' ? { ...copy, status: 'stale', failure } : answer;
  }

  const download: SharedDownload = {
    result: run(),
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

/** Takes over what the script has begun to fetch, or fetches. */
function beginFetch(url: string, cache: RequestCache): StartedFetch {
  const { started } = sharedDownloads();
  const fetching = cache === 'default' ? started.get(url) : undefined;
  started.delete(url);
  return fetching ?? startFetch(url, cache);
}

async function readAnswer(
  url: string,
  fetching: StartedFetch,
  timeout: number,
): Promise<Copy<'loaded'> | FailedDownload> {
  let failure: Failure = { reason: 'network' };
  const timer = setTimeout(() => {
    failure = { reason: 'timeout', seconds: timeout / 1000 };
    fetching.abort();
  }, timeout);
  try {
    const response = await fetching.response;
    const isOwn = mayAnswer(url, response.url);
    if (isOwn && response.ok) return parseBody(await response.arrayBuffer(), response.headers);
    failure = isOwn
      ? { reason: 'http', status: response.status }
      : { reason: 'elsewhere', address: response.url };
    fetching.abort();
  } catch {
    // Browsers do not tell a lost connection from a refused one, and name aborts differently; the failure is known.
  } finally {
    clearTimeout(timer);
  }
  return { status: 'failed', failure };
}

function parseBody(bytes: ArrayBuffer, headers: Headers): Copy<'loaded'> | FailedDownload {
  let text: string;
  let isBroken = false;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder().decode(bytes);
    isBroken = true;
  }
  try {
    const time = Date.parse(headers.get('date') ?? headers.get('last-modified') ?? '');
    return {
      status: 'loaded',
      json: JSON.parse(text),
      isBroken,
      date: time ? new Date(time).toISOString() : undefined,
    };
  } catch (error) {
    const detail = `${headers.get('content-type')}, ${text.length} characters: ${String(error)}`;
    return { status: 'failed', failure: { reason: 'not-json', detail, isBroken } };
  }
}
