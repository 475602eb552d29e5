import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hands the focus to what a widget says where the button that tries again goes, which would leave the page without any. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #button: Element | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#button = this.#host.shadowRoot?.activeElement?.closest('[part=retry]');
  }

  hostUpdated(): void {
    if (this.#button?.isConnected !== false) return;
    this.#host.shadowRoot?.querySelector<HTMLElement>('[part=status]')?.focus();
  }
}
