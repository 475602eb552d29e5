import type { Conference } from '../../dataset/schema/conference.js';
import { announce } from '../../core/announce.js';
import type { View } from '../../core/view.js';
import {
  DeepLinkController,
  goTo,
  isUnknown,
  type LinkedHost,
  type Opened,
} from '../../filter/deep-link-controller.js';
import type { ProgrammeDay } from '../../dataset/queries/programme-days.js';

/** Takes a visitor to the session that the page's address names, and keeps the one opened last in the address. */
export class ProgrammeLink {
  readonly #host: LinkedHost;
  /** Whether the address names what the dataset does not have, which this widget of the group is to say. */
  isLost = false;
  readonly #link: DeepLinkController;
  #opened: Opened | undefined;
  /** Whether the visitor has not been taken there yet. */
  #isNew = false;
  /** A selector of the place to take the visitor to, which an incremental list may not have rendered yet. */
  #target: string | undefined;

  constructor(host: LinkedHost) {
    this.#host = host;
    const onOpen = (opened: Opened) => {
      this.#opened = opened;
      this.#isNew = true;
      this.isLost = false;
      host.requestUpdate();
    };
    const onLeave = () => {
      // Where the address named nothing that is there, back leads away from it.
      if (!this.isLost) return;
      this.leave();
      host.requestUpdate();
    };
    this.#link = new DeepLinkController(host, onOpen, onLeave);
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
    return day && (day.date ?? 'all');
  }

  /** The visitor wants to see something else. */
  leave(): void {
    this.#opened = this.#target = undefined;
    this.isLost = false;
  }

  /** Takes the visitor to the session that the address names, when it has been rendered. To be called after each update. */
  follow({ dataset, messages }: View, conference: Conference, days: readonly ProgrammeDay[]): void {
    if (this.#isNew && this.#opened && isUnknown(dataset, this.#opened)) {
      this.#isNew = false;
      this.isLost = this.#link.claimNavigation(false);
      if (this.isLost) announce(this.#host, messages.linkLeadsNowhere);
      this.#host.requestUpdate();
    }
    if (this.#isNew && this.#opened?.conference === conference.id) {
      const { session } = this.#opened;
      this.#isNew = false;
      if (session === undefined) this.#target = '.base';
      else if (this.dayOf(conference, days)) this.#target = `#${CSS.escape(session)}`;
    }
    const place = this.#target && this.#host.renderRoot.querySelector(this.#target);
    if (!place) return;
    this.#target = undefined;
    // The time stands above a session that is alone in its slot.
    const whole = place.closest('[part~=slot]:not(:has(.parallel))') ?? place;
    if (this.#link.claimNavigation(this.#opened?.session !== undefined))
      goTo(whole, true, place.querySelector(':scope > details'));
  }
}
