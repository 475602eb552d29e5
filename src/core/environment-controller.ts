import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dateTimeFormat } from '../i18n/intl-cache.js';
import { clock } from './clock.js';
import { page, pageSettings } from './page-settings.js';

/** The visitor's environment. A server knows nothing of it, and its output is first taken over unchanged. */
export class EnvironmentController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isKnown: boolean;
  #timeZone: string | undefined;

  constructor(host: ReactiveControllerHost, isPrerendered: boolean) {
    this.#host = host;
    this.#isKnown = page !== undefined && !isPrerendered;
    host.addController(this);
  }

  /** IANA name; undefined where it is not known. */
  get timeZone(): string | undefined {
    if (!this.#isKnown) return undefined;
    // Asked for at each update, which browsers answer slowly.
    return (this.#timeZone ??= dateTimeFormat('en', {}).resolvedOptions().timeZone);
  }

  /** The moment to show things at; what a server wrote is taken over as of the moment that it was written for. */
  get now(): Date {
    return (this.#isKnown ? undefined : pageSettings().moment) ?? clock.now();
  }

  hostUpdated(): void {
    if (this.#isKnown) return;
    this.#isKnown = true;
    queueMicrotask(() => {
      this.#host.requestUpdate();
    });
  }
}
