import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from './clock.js';

/** Updates an element as time goes by, where what it shows depends on the time. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = clock.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }
}
