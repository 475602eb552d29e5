import { DatasetEntry, type DatasetListener, type LoadOptions } from './dataset-entry.js';
import { LOADING, type DatasetState } from './dataset-state.js';
import { parse } from '../parse/parse.js';
import type { ParseResult } from '../parse/read-dataset.js';

export type { DatasetState };

/**
 * The datasets of a page by URL, loaded once for all who subscribe. URLs are absolute: two spellings are two datasets.
 * Failures are states, never exceptions.
 */
export class DatasetStore {
  readonly #entries = new Map<string, DatasetEntry>();
  readonly #options: LoadOptions;

  constructor(options: LoadOptions = {}) {
    this.#options = options;
  }

  /** What there is now; starts nothing. */
  peek(url: string): DatasetState {
    return this.#entries.get(url)?.state ?? LOADING;
  }

  /** Loads what is not there yet and tells of every later state. Returns the way to unsubscribe. */
  subscribe(url: string, listener: DatasetListener): () => void {
    const entry = this.#entry(url);
    const unwatch = entry.watch(listener);
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

  /** Takes the dataset from JSON that is at hand, at once: for rendering on a server, and for pages that carry it. */
  seed(url: string, json: unknown): void {
    this.put(url, parse(json, { mode: 'tolerant' }));
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

  /** Only what is ready outlives its subscribers; the next subscriber tries anything else anew. */
  #forgetUnwatched(url: string, entry: DatasetEntry): void {
    if (entry.watched || entry.state.status === 'ready') return;
    entry.abort();
    if (this.#entries.get(url) === entry) this.#entries.delete(url);
  }
}

/** The store that all widgets of this script share. */
export const datasetStore = new DatasetStore();
