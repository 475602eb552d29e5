import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface LogosHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Gives each logo the same area, which is what the eye compares: a wide one gets lower, a square one higher. The dataset does not
 * say how wide a logo is for its height, so it waits for the picture; the room around it is kept. Where a logo does not come
 * because it is gone or the page's policy blocks it, its name is shown.
 */
export class LogosController implements ReactiveController {
  readonly #host: LogosHost;
  #root: HTMLElement | DocumentFragment | undefined;

  constructor(host: LogosHost) {
    this.#host = host;
    host.addController(this);
  }

  readonly #onOutcome = ({ target, type }: Event) => {
    if (!(target instanceof HTMLImageElement)) return;
    this.#show(target, type === 'error');
  };

  /** A drawing without a size of its own takes the room that there is. */
  #show(logo: HTMLImageElement, hasFailed: boolean): void {
    logo.classList.toggle('failed', hasFailed);
    const { naturalWidth, naturalHeight, style } = logo;
    const isKnown = naturalWidth > 0 && naturalHeight > 0;
    logo.classList.toggle('sized', isKnown);
    if (isKnown) style.setProperty('--_shape', String(Math.sqrt(naturalWidth / naturalHeight)));
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (this.#root !== renderRoot) {
      this.#root = renderRoot;
      // They do not bubble.
      for (const type of ['error', 'load']) renderRoot.addEventListener(type, this.#onOutcome, true);
    }
    // A logo that a server wrote may have come or failed before the script.
    for (const logo of renderRoot.querySelectorAll('img'))
      if (logo.complete)
        logo.decode().then(
          () => this.#show(logo, false),
          () => this.#show(logo, logo.complete),
        );
  }
}
