import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { page } from './page.js';

/** Items that are rendered between two looks at the clock. */
const GROUP = 10;

/** Milliseconds of rendering at a stretch: with the layout that follows, below the 50 ms of a long task. */
const SLICE = 16;

/** How a list is rendered. */
export interface SlicesOptions {
  /** It is there already, rendered by a server, and has to be taken over at once. */
  readonly isWhole: boolean;
  /** Renders what has been requested, without waiting for the browser to come round to it. */
  readonly renderNow: () => void;
}

/**
 * Renders a long list slice by slice, giving the browser its thread back in between. Nothing is taken away again, so
 * find-in-page, print and screen readers get the whole list.
 */
export class SlicesController<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #renderNow: () => void;
  #items: readonly Item[] | undefined;
  #rendered: number;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost, { isWhole, renderNow }: SlicesOptions) {
    this.#host = host;
    this.#renderNow = renderNow;
    // A server awaits nothing.
    this.#rendered = page && !isWhole ? 0 : Infinity;
    host.addController(this);
  }

  readonly #renderAll = () => {
    this.#rendered = Infinity;
    this.#host.requestUpdate();
    this.#renderNow();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#renderAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#renderAll);
  }

  hostUpdated(): void {
    if (this.#isWaiting || this.#rendered >= (this.#items?.length ?? 0)) return;
    this.#isWaiting = true;
    // A timer, because what `scheduler.yield()` continues goes before all else that waits, painting included.
    setTimeout(() => {
      this.#isWaiting = false;
      this.#host.requestUpdate();
    });
  }

  /** The list to show: the one of last time where it has the same items, else this one, of which nothing is rendered. */
  follow(items: readonly Item[]): readonly Item[] {
    const shown = this.#items;
    if (shown?.length === items.length && shown.every((item, index) => item === items[index])) return shown;
    if (shown) this.#rendered = 0;
    this.#items = items;
    return items;
  }

  /** Its items by the group, each rendered as it is asked for; they end when the time of this slice is up. */
  *groups<Result>(template: (group: readonly Item[]) => Result): Generator<Result> {
    const items = this.#items ?? [];
    const rendered = this.#rendered;
    const until = performance.now() + SLICE;
    for (let start = 0; start < items.length; start += GROUP) {
      if (start > rendered && performance.now() > until) return;
      yield template(items.slice(start, start + GROUP));
      this.#rendered = Math.max(this.#rendered, start + GROUP);
    }
  }
}
