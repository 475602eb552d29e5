import type { ReactiveController } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import { DeepLink, goTo, type LinkedHost, type Opened } from '../../filter/deep-link-controller.js';
import type { ProgrammeDay } from './programme-days.js';

/** Leads to the session that the page's address names, and keeps there which one was opened last. */
export class ProgrammeLink implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #link: DeepLink;
  #opened: Opened | undefined;
  /** Whether it is to be looked for yet. */
  #isNew = false;
  /** A selector of where the focus is to go as soon as it is there: a programme that slices render has it not at once. */
  #target: string | undefined;

  constructor(host: LinkedHost) {
    this.#host = host;
    this.#link = new DeepLink(host, (opened) => {
      this.#opened = opened;
      this.#isNew = true;
      host.requestUpdate();
    });
    host.addController(this);
  }

  /**
   * The day of the session that the address names, or `all` for one without a day. Undefined where it names none, or
   * one that is not there.
   */
  dayOf(conference: Conference, days: readonly ProgrammeDay[]): string | undefined {
    if (this.#opened?.conference !== conference.id) return undefined;
    const { session } = this.#opened;
    const day = days.find(({ slots }) =>
      slots.some(({ sessions }) => sessions.some(({ id }) => id === session)),
    );
    if (this.#isNew) {
      if (session === undefined) this.#target = '.base';
      else if (day) this.#target = `#${CSS.escape(session)}`;
    }
    this.#isNew = false;
    return day && (day.date ?? 'all');
  }

  /** The visitor wants to see something else. */
  leave(): void {
    this.#opened = this.#target = undefined;
  }

  hostUpdated(): void {
    const place = this.#target && this.#host.renderRoot.querySelector(this.#target);
    if (!place) return;
    this.#target = undefined;
    if (this.#link.leads(this.#opened?.session !== undefined))
      goTo(place, true, place.querySelector(':scope > details'));
  }
}
