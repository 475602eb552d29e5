import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from '../core/html.js';
import type { Person } from '../dataset/schema/people.js';
import { plain } from './text.js';
import type { View } from '../core/view.js';

/** First letters of the first and the last name, without what stands in parentheses. */
export function initials(name: string): string {
  const names = name
    .replace(/\([^)]*\)?|\b(dr|prof)\.?\s+/gi, '')
    .trim()
    .split(/\s+/);
  return [names[0], names.length > 1 ? names.at(-1) : undefined]
    .map((each = '') => /./u.exec(each)?.[0])
    .join('')
    .toUpperCase();
}

/** A round photo, or initials, which say nothing that the name beside them does not. They stand in for a photo that fails. */
export function portrait({ name, photo }: Person, view: View): TemplateResult {
  const instead = html`<span class="portrait" part="portrait" aria-hidden="true">${initials(name)}</span>`;
  return photo
    ? html`<img
          class="portrait"
          part="portrait"
          src=${photo.src}
          alt=${plain(view, photo.alt)}
          width="64"
          height="64"
          loading="lazy"
        />${instead}`
    : instead;
}

interface PortraitsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Shows initials where a photo does not come: it is gone, or the page's policy blocks it. */
export class PortraitsController implements ReactiveController {
  readonly #host: PortraitsHost;
  #root: HTMLElement | DocumentFragment | undefined;

  constructor(host: PortraitsHost) {
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
    // A photo of a server may have failed before the script came.
    for (const photo of renderRoot.querySelectorAll<HTMLImageElement>('img.portrait'))
      if (photo.complete) photo.classList.toggle('failed', photo.naturalWidth === 0);
  }
}
