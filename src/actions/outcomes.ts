import { announce } from '../core/announce.js';
import type { View } from '../core/view.js';
import type { ActionsHost } from './action-target.js';

/** Does what visitors ask for, and keeps what came of it for where they asked. */
export class Outcomes {
  readonly #host: ActionsHost;
  readonly #said = new Map<string, string>();

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  /** The message for that place; undefined before anything was asked there. */
  said(place: string): string | undefined {
    return this.#said.get(place);
  }

  /** @param act returns the message for afterwards, if the outcome does not show by itself */
  async attempt(
    { messages }: View,
    place: string,
    act: () => Promise<string | undefined> | string | undefined,
  ): Promise<void> {
    const say = (words: string) => {
      this.#said.set(place, words);
      announce(this.#host, words);
      this.#host.requestUpdate();
    };
    // Only a change is announced: the same words twice must go away in between.
    say('');
    try {
      say((await act()) ?? '');
    } catch (error) {
      console.error(`<${this.#host.localName}> could not do what a visitor asked for.`, error);
      say(messages.actionFailed);
    }
  }
}
