import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface AnnouncingHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Milliseconds after which a screen reader has read the words. */
const HEARD = 5000;

/**
 * Has a widget's live region say something: the one of its frame, because screen readers read each empty one aloud. The
 * same words are said once.
 */
export function announce({ renderRoot }: AnnouncingHost, words: string): void {
  const region = renderRoot.querySelector('[part=status] > span');
  if (!region || region.textContent === words) return;
  region.textContent = words;
  // Who reads on would meet the words twice: there, and where everyone sees them.
  const known = new WeakRef(region);
  setTimeout(() => {
    const later = known.deref();
    if (later?.textContent === words) later.textContent = '';
  }, HEARD);
}

/** Announces a result in words whenever it changes. The first one is no news. */
export class ResultAnnouncer implements ReactiveController {
  readonly #host: ReactiveControllerHost & AnnouncingHost;
  #known: string | undefined;
  /** Without what a visitor types: else each letter would be news. */
  words: string | undefined;

  constructor(host: ReactiveControllerHost & AnnouncingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { words } = this;
    if (words === this.#known || words === undefined) return;
    if (this.#known !== undefined) announce(this.#host, words);
    this.#known = words;
  }
}
