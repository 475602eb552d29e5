import type { CSSResult, ReactiveControllerHost } from 'lit';
import { page } from './page-settings.js';

/** A part of a widget that is loaded by need. The widget works without it until it is there, which on a server it never is. */
export class Lazy<Value> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: string;
  readonly #make: () => Promise<Value>;
  #isAsked = false;
  #hasFailed = false;
  #value: Value | undefined;

  /** @param name for developers, where it could not be loaded */
  constructor(host: ReactiveControllerHost & HTMLElement, name: string, make: () => Promise<Value>) {
    this.#host = host;
    this.#name = name;
    this.#make = make;
  }

  /** Undefined until it is loaded. */
  peek(): Value | undefined {
    return this.#value;
  }

  /** Whether it could not be loaded. It is tried again when the host is updated for another reason. */
  get failed(): boolean {
    return this.#hasFailed;
  }

  /** Undefined until it is loaded. The host is updated when it has been, or has failed to. */
  get(): Value | undefined {
    void this.#load(true);
    return this.#value;
  }

  /** Loads a controller, which acts as soon as it is there: the host need not be updated for it. */
  load(): void {
    void this.#load(false);
  }

  async #load(isRendered: boolean): Promise<void> {
    if (this.#isAsked || !page) return;
    this.#isAsked = true;
    try {
      this.#value = await this.#make();
      this.#hasFailed = false;
    } catch (error) {
      if (!this.#hasFailed)
        console.error(`<${this.#host.localName}> could not load its ${this.#name}.`, error);
      this.#hasFailed = true;
    }
    if (isRendered) this.#host.requestUpdate();
    // The update that says so must not ask again, or there would be no end.
    await this.#host.updateComplete;
    this.#isAsked = !this.#hasFailed;
  }
}

/** Adds the styles of a part that is loaded by need to those of its widget. */
export function adoptLazyStyles({ shadowRoot }: HTMLElement, ...styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles)
    if (styleSheet && shadowRoot && !shadowRoot.adoptedStyleSheets.includes(styleSheet))
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
