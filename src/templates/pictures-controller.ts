import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface PicturesHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Marks what does not come because it is gone or the page's policy blocks it. Initials then stand for a photo, and a picture
 * takes no room.
 */
export class PicturesController implements ReactiveController {
  readonly #host: PicturesHost;
  #root: HTMLElement | DocumentFragment | undefined;

  constructor(host: PicturesHost) {
    this.#host = host;
    host.addController(this);
  }

  readonly #onOutcome = ({ target, type }: Event) => {
    if (target instanceof HTMLImageElement) target.classList.toggle('failed', type === 'error');
  };

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (this.#root !== renderRoot) {
      this.#root = renderRoot;
      // They do not bubble.
      for (const type of ['error', 'load']) renderRoot.addEventListener(type, this.#onOutcome, true);
    }
    // One that a server wrote may have failed before the script came.
    for (const image of renderRoot.querySelectorAll('img'))
      if (image.complete) image.classList.toggle('failed', image.naturalWidth === 0);
  }
}
