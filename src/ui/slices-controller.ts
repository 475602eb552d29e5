import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many items one task renders: about a screen of them, and well within 50 ms on a slow phone. */
const SLICE = 30;

/**
 * Renders a long list slice by slice, giving the browser its thread back in between. Nothing is taken away again, so
 * find-in-page, print and screen readers get the whole list.
 */
export class SlicesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #limit: number;
  #isWhole = true;

  /** @param isWhole the list is there already, rendered by a server, and has to be taken over at once */
  constructor(host: ReactiveControllerHost, isWhole: boolean) {
    this.#host = host;
    this.#limit = isWhole ? Infinity : SLICE;
    host.addController(this);
  }

  /** As many of the items as it is time for. */
  take<Item>(items: readonly Item[]): readonly Item[] {
    this.#isWhole = items.length <= this.#limit;
    return this.#isWhole ? items : items.slice(0, this.#limit);
  }

  hostUpdated(): void {
    if (this.#isWhole) return;
    setTimeout(() => {
      this.#limit += SLICE;
      this.#host.requestUpdate();
    });
  }
}
