import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetState } from '../dataset/dataset-state.js';
import { datasetStore } from '../dataset/store.js';
import { ConferenceDataErrorEvent } from './events/conference-data-error-event.js';
import { ConferenceDataIssuesEvent } from './events/conference-data-issues-event.js';
import { ConferenceDataReadyEvent } from './events/conference-data-ready-event.js';
import { pageDefaults } from './page-defaults.js';

export interface DatasetHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
}

/** Keeps an element in step with the dataset it reads, follows a change of `src`, and tells the page by events. */
export class DatasetController implements ReactiveController {
  readonly #host: DatasetHost;
  #url: string | undefined;
  #announced: DatasetState | undefined;
  #unsubscribe: (() => void) | undefined;
  #onChange: (() => void) | undefined;

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#url = this.#unsubscribe = undefined;
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostUpdated(): void {
    const { state } = this;
    if (state === this.#announced) return;
    this.#announced = state;
    if ('failure' in state) this.#host.dispatchEvent(new ConferenceDataErrorEvent(this.url, state.failure));
    if (!('dataset' in state)) return;
    this.#host.dispatchEvent(new ConferenceDataReadyEvent(this.url, state.dataset));
    if (state.issues.length > 0)
      this.#host.dispatchEvent(new ConferenceDataIssuesEvent(this.url, state.issues));
  }

  /** Read synchronously, so that a server, which awaits nothing, renders what was seeded. */
  get state(): DatasetState {
    return datasetStore.peek(this.url);
  }

  /** Absolute in a browser. A server has no page to resolve it against and takes it as it is. */
  get url(): string {
    const src = this.#host.src ?? pageDefaults().src ?? 'conferences.json';
    const base: string | undefined = globalThis.document?.baseURI;
    return base === undefined ? src : new URL(src, base).href;
  }

  /** Resolves when there is a dataset to show, which may be never. */
  async available(): Promise<void> {
    await new Promise<void>((resolve) => {
      const check = () => {
        if ('dataset' in this.state) resolve();
      };
      this.#onChange = check;
      check();
    });
  }

  retry(): void {
    datasetStore.retry(this.url);
  }

  #follow(): void {
    if (this.url === this.#url) return;
    this.#unsubscribe?.();
    this.#url = this.url;
    this.#unsubscribe = datasetStore.subscribe(this.#url, () => {
      this.#onChange?.();
      this.#host.requestUpdate();
    });
  }
}
