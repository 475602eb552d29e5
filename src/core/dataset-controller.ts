import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OWN_ORIGIN } from '../dataset/load/fetch-dataset.js';
import type { ShownPart } from '../dataset/load/parts-manifest.js';
import { type DatasetState, datasetStore } from '../dataset/load/store.js';
import { LINK } from '../host-page/flag.js';
import { ConferenceDataErrorEvent } from './events/conference-data-error-event.js';
import { ConferenceDataIssuesEvent } from './events/conference-data-issues-event.js';
import { ConferenceDataReadyEvent } from './events/conference-data-ready-event.js';
import { own } from '../host-page/own.js';
import { page, pageSettings } from './page-settings.js';

interface DatasetHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  debug: boolean;
}

/** Keeps an element in step with the dataset it reads, follows a change of `src`, and tells the page by events. */
export class DatasetController implements ReactiveController {
  readonly #host: DatasetHost;
  readonly #shownPart: () => ShownPart | undefined;
  /** The dataset, and the part of it that is wanted. */
  #wanted: string | undefined;
  /** Where the store has it; undefined until that is known. */
  #address: string | undefined;
  #announced: DatasetState | undefined;
  #unsubscribe: (() => void) | undefined;
  #onChange: (() => void) | undefined;

  /** @param shownPart undefined where the host shows more than one part has */
  constructor(host: DatasetHost, shownPart: () => ShownPart | undefined) {
    this.#host = host;
    this.#shownPart = shownPart;
    host.addController(this);
  }

  readonly #notify = () => {
    this.#onChange?.();
    this.#host.requestUpdate();
  };

  /** Also tells the host, whose lazy parts may have failed, too. */
  readonly #onOnline = () => {
    this.retry();
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.#follow();
    // Nothing told it about changes while it was out of the page.
    this.#notify();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    this.#leave();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostUpdated(): void {
    const { state } = this;
    if (state === this.#announced) return;
    this.#announced = state;
    this.#announce(state);
    if (this.#isDebugged || 'failure' in state || ('issues' in state && state.issues.length > 0)) {
      this.#report(state).catch(console.error);
    }
  }

  /** Read synchronously, so that a server, which awaits nothing, renders what was seeded. */
  get state(): DatasetState {
    return datasetStore.peek(this.#address ?? this.url);
  }

  /**
   * Absolute in a browser. A server has no page to resolve it against and takes it as it is; so it is where it is no
   * address, and then fails like one that nobody answers.
   */
  get url(): string {
    // An empty one is none: else it would be the page itself.
    const ownSrc = this.#host.src;
    const src = [ownSrc, pageSettings().src].find(Boolean) ?? 'conferences.json';
    const base = page && own(page, 'baseURI');
    if (!base || !URL.canParse(src, base)) return src;
    const { href } = new URL(src, base);
    return ownSrc && this.#host.hasAttribute(LINK) ? href.replace(/#.*|$/, OWN_ORIGIN) : href;
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
    datasetStore.retry(this.#address ?? this.url);
  }

  get #isDebugged(): boolean {
    return this.#host.debug || pageSettings().debug === true;
  }

  #announce(state: DatasetState): void {
    if ('failure' in state) this.#host.dispatchEvent(new ConferenceDataErrorEvent(this.url, state.failure));
    if (!('dataset' in state)) return;
    this.#host.dispatchEvent(new ConferenceDataReadyEvent(this.url, state.dataset));
    if (state.issues.length > 0)
      this.#host.dispatchEvent(new ConferenceDataIssuesEvent(this.url, state.issues));
  }

  /** The sentences are fetched when there is something to say. */
  async #report(state: DatasetState): Promise<void> {
    const { explainState } = await import('./explain.js');
    await explainState(this.#host, this.#address ?? this.url, state);
  }

  #follow(): void {
    const { url } = this;
    // A page may have brought its data along, or another widget may need all of it.
    const part =
      pageSettings().parts === url && !('dataset' in datasetStore.peek(url)) ? this.#shownPart() : undefined;
    const wanted = part ? url + JSON.stringify(part) : url;
    if (wanted !== this.#wanted) {
      this.#leave();
      this.#wanted = wanted;
      this.#address = part ? undefined : url;
      if (part) void this.#findPart(url, part);
    }
    if (this.#address) this.#unsubscribe ??= datasetStore.subscribe(this.#address, this.#notify);
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  async #findPart(url: string, part: ShownPart): Promise<void> {
    const wanted = this.#wanted;
    const address = await import('../dataset/load/load-part.js').then(
      ({ loadPart }) => loadPart(url, part, this.#isDebugged),
      () => url,
    );
    if (wanted !== this.#wanted) return;
    this.#address = address;
    this.hostUpdate();
    this.#notify();
  }
}
