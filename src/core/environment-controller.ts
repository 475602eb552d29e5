import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dateTimeFormat } from '../i18n/intl-cache.js';
import { clock } from './clock.js';
import { page, pageSettings } from './page-settings.js';

/** The visitor's environment. A server knows nothing of it, and its output is first taken over unchanged. */
export class EnvironmentController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isKnown: boolean;

  constructor(host: ReactiveControllerHost, isPrerendered: boolean) {
    this.#host = host;
    this.#isKnown = page !== undefined && !isPrerendered;
    host.addController(this);
  }

  /** IANA name; undefined where it is not known. */
  get timeZone(): string | undefined {
    return this.#isKnown ? dateTimeFormat('en', {}).resolvedOptions().timeZone : undefined;
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
