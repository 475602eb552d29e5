import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

type Listener = () => void;

/** One clock for all widgets of a page, so that "upcoming" means the same in each and moves in each at once. */
class Clock {
  readonly #listeners = new Set<Listener>();
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Replaced by tests and by a server that renders for a moment of its own choosing. */
  now: () => Date = () => new Date();

  /** Calls the listener every minute until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => {
      for (const each of this.#listeners) each();
    }, MINUTE);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }
}

export const clock = new Clock();

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
