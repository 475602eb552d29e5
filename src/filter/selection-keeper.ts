import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { retainFilter } from './retained-filter.js';
import { groupOf } from './filter-store.js';

interface KeeperHost extends ReactiveControllerHost, HTMLElement {
  readonly group: string | undefined;
}

/** Keeps what the widget's group looks for as long as the widget is in the page and offers controls for it. */
export class FilterRetainController implements ReactiveController {
  readonly #host: KeeperHost;
  readonly #hasControls: () => boolean;

  constructor(host: KeeperHost, hasControls: () => boolean) {
    this.#host = host;
    this.#hasControls = hasControls;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdated(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    retainFilter(this, undefined);
  }

  #follow(): void {
    const isKept = this.#host.isConnected && this.#hasControls();
    retainFilter(this, isKept ? groupOf(this.#host) : undefined);
  }
}
