import { type DatasetState, datasetStore } from '../../dataset/load/store.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';

/** @throws where there is nothing at the address */
export async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The published data that the view shows where nothing is open. */
export class PublishedSource {
  readonly #show: () => void;
  #loaded: { readonly url: string; readonly leave: () => void } | undefined;
  #written: { readonly url: string; readonly fields: Fields | undefined } | undefined;

  /** @param show is called when there is more to show */
  constructor(show: () => void) {
    this.#show = show;
  }

  /** What is at an address, loaded once and again where the address changes. */
  load(url: string | undefined): DatasetState | undefined {
    if (url === undefined) return undefined;
    if (this.#loaded?.url !== url) {
      this.#loaded?.leave();
      this.#loaded = { url, leave: datasetStore.subscribe(url, this.#show) };
    }
    return datasetStore.peek(url);
  }

  /** The same as it is written, so that what is wrong in it can be named. Loaded where anything is; undefined until then. */
  written(state: DatasetState): Fields | undefined {
    const url = this.#loaded?.url;
    if (url === undefined || !('issues' in state) || state.issues.length === 0) return undefined;
    if (this.#written?.url !== url) {
      this.#written = { url, fields: undefined };
      json(url).then(
        (fields) => {
          if (this.#written?.url !== url || !isObject(fields)) return;
          this.#written = { url, fields };
          this.#show();
        },
        // It is then listed without names.
        () => undefined,
      );
    }
    return this.#written.fields;
  }
}
