import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { completeBodies } from './late-body.js';

interface PrintHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Opens what is closed as long as the page is printed: a style sheet can do that only where `::details-content` is known. */
export class PrintController implements ReactiveController {
  readonly #host: PrintHost;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  readonly #open = () => {
    completeBodies(this.#host.renderRoot);
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }
}
