import type { Failure } from '../issues/failure.js';
import { sharedInPage } from './page-singleton.js';

/** What became of a request; it never throws. */
export type Download =
  | Copy<'loaded'>
  /** The network failed, but the browser's HTTP cache held a copy. */
  | (Copy<'stale'> & { readonly failure: Failure })
  | { readonly status: 'failed'; readonly failure: Failure };

interface Copy<Status> {
  readonly status: Status;
  readonly json: unknown;
  /** ISO 8601: when it was fetched or, where the other origin hides that, last modified; undefined where it hides both. */
  readonly date: string | undefined;
}

export interface SharedRequest {
  readonly result: Promise<Download>;
  /** How many stores wait for the result. A store that joins adds one; the last to leave aborts. */
  waiting: number;
  abort(): void;
}

/** A request whose answer nobody has read yet. */
export interface StartedRequest {
  readonly response: Promise<Response>;
  abort(): void;
}

/** What `sharedInPage` says holds for `SharedRequest` and `Download`, too. */
interface Protocol {
  /** By URL: those in flight and those that succeeded. */
  readonly requests: Map<string, SharedRequest>;
  /** By URL: those that the script began before it could read their answers. */
  readonly started: Map<string, StartedRequest>;
}

export function pageRequests(): Protocol {
  return sharedInPage<Protocol>('conference-widgets', () => ({
    requests: new Map(),
    started: new Map(),
  }));
}

/** Sends no cookies, and no headers that would cost a preflight. */
export function fetchDataset(url: string, cache: RequestCache): StartedRequest {
  const controller = new AbortController();
  return {
    response: fetch(url, { cache, credentials: 'omit', signal: controller.signal }),
    abort: () => controller.abort(),
  };
}

/** Begins to fetch a dataset that `requestDataset` will be asked for: all that a script need know in its first task. */
export function startRequest(url: string): void {
  const { requests, started } = pageRequests();
  if (requests.has(url) || started.has(url)) return;
  const request = fetchDataset(url, 'default');
  // Whoever reads the answer finds out that there is none.
  request.response.catch(() => undefined);
  started.set(url, request);
}
