import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Selection } from '../../dataset/queries/filter.js';
import type { View } from '../../core/view.js';
import type { ProgrammeDay } from './programme-days.js';

interface CountHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Says politely how many sessions are left of a programme, when a visitor looks for something else. */
export class ShownCount implements ReactiveController {
  readonly #host: CountHost;
  #region: Element | null = null;
  #isWithheld = false;
  /** What was looked for when the programme came, which is no news. */
  #first: { readonly selection: Selection | undefined } | undefined;

  constructor(host: CountHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#region = this.#host.renderRoot.querySelector('[part~=count]');
    if (!this.#region || !this.#isWithheld) return;
    // A live region that comes with its words is not announced, nor one that has them before the next frame.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }

  /** Notes what is looked for at first. To be called in each update. */
  follow(selection: Selection | undefined): void {
    this.#first ??= { selection };
  }

  /**
   * The live region, which is always there, because only a change within one is announced.
   *
   * @param foundBy what the days were narrowed by; undefined where they are whole
   */
  region({ messages }: View, foundBy: Selection | undefined, days: readonly ProgrammeDay[]): TemplateResult {
    const isNews = foundBy !== undefined && foundBy !== this.#first?.selection;
    const sessions = new Set(days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions)));
    const isSaid = isNews && this.#region !== null;
    this.#isWithheld = isNews && !isSaid;
    return html`<p class="small" role="status" part="count">
      ${isSaid ? messages.sessions(sessions.size) : nothing}
    </p>`;
  }
}
