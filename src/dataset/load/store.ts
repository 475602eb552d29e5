import type { Failure } from '../issues/failure.js';
import type { Issue } from '../issues/issue.js';
import { parseAtOnce, parseInSlices } from '../parse/parse-in-slices.js';
import type { ParseResult } from '../parse/read-dataset.js';
import type { Dataset } from '../schema/dataset.js';
import { type Download, forgetDownload, requestDataset } from './fetch-dataset.js';

interface Content<Status> {
  readonly status: Status;
  readonly dataset: Dataset;
  /** Issues with the dataset, and hints. */
  readonly issues: readonly Issue[];
}

interface StaleContent extends Content<'stale'> {
  /** ISO 8601: when the copy was fetched, or else last modified; undefined where neither is known. */
  readonly date: string | undefined;
  readonly failure: Failure;
}

/** The state of one dataset. `stale`: the network failed, but the browser had an older copy. */
export type DatasetState =
  | { readonly status: 'loading' }
  | Content<'ready'>
  | StaleContent
  | { readonly status: 'failed'; readonly failure: Failure };

/** One object, so that who compares states sees no change where there is none. */
const LOADING: DatasetState = { status: 'loading' };

const LONGEST = 30_000;

/**
 * How many milliseconds to wait before a retry that a person asks for, given how many retries have failed in a row:
 * none before the first, then 1, 2, 4 … and at most 30 seconds.
 */
function retryDelay(failedRetries: number): number {
  return failedRetries === 0 ? 0 : Math.min(1000 * 2 ** (failedRetries - 1), LONGEST);
}

type DatasetListener = (state: DatasetState) => void;

export interface LoadOptions {
  /** Milliseconds for the whole answer; 20 seconds where it is left out. */
  readonly timeout?: number;
  /** Resolves after so many milliseconds; tests bring their own clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One URL of the store: its state, those who watch it, and the loading that is under way. */
class DatasetEntry {
  readonly #url: string;
  readonly #timeout: number | undefined;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #listeners = new Set<DatasetListener>();
  #state = LOADING;
  #loading: AbortController | undefined;
  #retries = 0;

  constructor(url: string, { timeout, wait = later }: LoadOptions) {
    this.#url = url;
    this.#timeout = timeout;
    this.#wait = wait;
  }

  get state(): DatasetState {
    return this.#state;
  }

  get watched(): boolean {
    return this.#listeners.size > 0;
  }

  watch(listener: DatasetListener): () => void {
    // A function of its own: one listener may watch twice and leave once.
    const notify: DatasetListener = (state) => listener(state);
    this.#listeners.add(notify);
    if (this.#state.status === 'loading' && !this.#loading) void this.#load(false, 0);
    return () => this.#listeners.delete(notify);
  }

  put(result: ParseResult): void {
    this.abort();
    this.#change(toState(result));
  }

  retry(): void {
    if (this.#loading || this.#state.status === 'ready') return;
    if (this.#state.status === 'failed') this.#change(LOADING);
    void this.#load(true, retryDelay(this.#retries));
    this.#retries += 1;
  }

  abort(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  async #load(fresh: boolean, delay: number): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#loading = controller;
    try {
      if (delay > 0) await this.#wait(delay);
      signal.throwIfAborted();
      const request = requestDataset(this.#url, { timeout: this.#timeout, fresh });
      signal.addEventListener('abort', () => request.leave());
      const state = await this.#read(await request.join(), signal);
      signal.throwIfAborted();
      this.#loading = undefined;
      this.#change(state);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #read(download: Download, signal: AbortSignal): Promise<DatasetState> {
    if (download.status === 'failed') return this.#failed(download.failure);
    const result = await parseInSlices(download.json, signal).catch(() => undefined);
    signal.throwIfAborted();
    if (!result) return this.#failed({ reason: 'script' });
    const state = toState(download.isBroken ? withEncoding(result) : result);
    if (state.status === 'failed') return this.#failed(state.failure);
    if (download.status === 'loaded') return state;
    return { ...state, status: 'stale', date: download.date, failure: download.failure };
  }

  /** A stale copy is better than none: a retry that fails keeps it. */
  #failed(failure: Failure): DatasetState {
    return this.#state.status === 'stale' ? { ...this.#state, failure } : { status: 'failed', failure };
  }

  #change(state: DatasetState): void {
    this.#state = state;
    for (const notify of [...this.#listeners]) {
      try {
        notify(state);
      } catch (error) {
        // The mistake of one is not the others'. Node has no `reportError`.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}

/** One issue for the whole, in place of one for each text that lost characters. */
function withEncoding({ dataset, issues }: ParseResult): ParseResult {
  const others = issues.filter(({ code }) => code !== 'replacement-character');
  const encoding: Issue = { code: 'encoding', severity: 'error', path: [], value: undefined };
  return { dataset, issues: [encoding, ...others] };
}

function toState({ dataset, issues }: ParseResult): Exclude<DatasetState, { status: 'loading' | 'stale' }> {
  return dataset
    ? { status: 'ready', dataset, issues }
    : { status: 'failed', failure: { reason: 'not-a-dataset', issues } };
}

/** How many datasets are kept that no widget shows any more, as somebody may come back to them. */
const MOST_LEFT = 2;

/**
 * The datasets of a page by URL, loaded once for all who subscribe. URLs are absolute: two spellings are two datasets.
 * Failures are states, never exceptions.
 */
export class DatasetStore {
  readonly #entries = new Map<string, DatasetEntry>();
  readonly #options: LoadOptions;
  /** URLs of datasets that are ready and have lost all subscribers, in the order in which they did. */
  readonly #left = new Set<string>();

  constructor(options: LoadOptions = {}) {
    this.#options = options;
  }

  /** The current state; starts no request. */
  peek(url: string): DatasetState {
    return this.#entries.get(url)?.state ?? LOADING;
  }

  /** Loads what is not there yet and tells of every later state. Returns the way to unsubscribe. */
  subscribe(url: string, listener: DatasetListener): () => void {
    const entry = this.#entry(url);
    const unwatch = entry.watch(listener);
    this.#left.delete(url);
    return () => {
      unwatch();
      // Not at once: an element that is moved leaves and comes back within one task.
      setTimeout(() => this.#forgetUnwatched(url, entry));
    };
  }

  /** Tries a failed or stale dataset again. The first time at once, and later the longer the more often it failed. */
  retry(url: string): void {
    this.#entries.get(url)?.retry();
  }

  /**
   * Takes the dataset from JSON that is at hand, for pages that carry it: at once where nothing in it has to be mended. On a
   * server, which awaits nothing, take `put` with the result of `parse`.
   */
  async seed(url: string, json: unknown): Promise<void> {
    this.put(url, parseAtOnce(json) ?? (await parseInSlices(json)));
  }

  /** Takes a dataset that has been read already, in place of the one that is there. */
  put(url: string, result: ParseResult): void {
    this.#entry(url).put(result);
  }

  #entry(url: string): DatasetEntry {
    let entry = this.#entries.get(url);
    if (!entry) {
      entry = new DatasetEntry(url, this.#options);
      this.#entries.set(url, entry);
    }
    return entry;
  }

  /** Only what is ready outlives its subscribers, until others have; the next subscriber tries anything else anew. */
  #forgetUnwatched(url: string, entry: DatasetEntry): void {
    if (entry.watched || this.#entries.get(url) !== entry) return;
    if (entry.state.status !== 'ready') {
      entry.abort();
      this.#entries.delete(url);
      return;
    }
    this.#left.delete(url);
    this.#left.add(url);
    const [first] = this.#left;
    if (first === undefined || this.#left.size <= MOST_LEFT) return;
    this.#left.delete(first);
    this.#entries.delete(first);
    forgetDownload(first);
  }
}

/** The store that all widgets of this script share. */
export const datasetStore = new DatasetStore();
