import { LOADING, type DatasetState } from './dataset-state.js';
import type { Failure } from '../issues/failure.js';
import { parseInSlices } from '../parse/parse-in-slices.js';
import type { ParseResult } from '../parse/read-dataset.js';
import type { Download } from './page-requests.js';
import { requestDataset } from './fetch-dataset.js';
import { retryDelay } from './retry-delay.js';

export type DatasetListener = (state: DatasetState) => void;

export interface LoadOptions {
  /** Milliseconds for the whole answer; 20 seconds where it is left out. */
  readonly timeout?: number;
  /** Resolves after so many milliseconds; tests bring their own clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One URL of the store: its state, those who watch it, and the request that is on its way. */
export class DatasetEntry {
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
      const download = await this.#download(fresh, signal);
      signal.throwIfAborted();
      const state = await this.#read(download, signal);
      signal.throwIfAborted();
      this.#loading = undefined;
      this.#change(state);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #download(fresh: boolean, signal: AbortSignal): Promise<Download> {
    const request = requestDataset(this.#url, { timeout: this.#timeout, fresh });
    const leave = (): void => {
      request.waiting -= 1;
      if (request.waiting === 0) request.abort();
    };
    request.waiting += 1;
    signal.addEventListener('abort', leave);
    const download = await request.result;
    // An answer that is there stays for whoever asks next, even if reading it is given up.
    signal.removeEventListener('abort', leave);
    return download;
  }

  async #read(download: Download, signal: AbortSignal): Promise<DatasetState> {
    if (download.status === 'failed') return this.#failed(download.failure);
    const state = toState(await parseInSlices(download.json, signal));
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

function toState({ dataset, issues }: ParseResult): Exclude<DatasetState, { status: 'loading' | 'stale' }> {
  return dataset
    ? { status: 'ready', dataset, issues }
    : { status: 'failed', failure: { reason: 'not-a-dataset', issues } };
}
