import type { ReactiveControllerHost } from 'lit';
import { page } from './page-settings.js';

/** Something that a widget loads when it is wanted, and does without until it is there; on a server it never is. */
export class Lazy<Value> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: string;
  readonly #make: () => Promise<Value>;
  #isAsked = false;
  #hasFailed = false;
  #value: Value | undefined;

  /** @param name what developers are told is missing where it could not be loaded */
  constructor(host: ReactiveControllerHost & HTMLElement, name: string, make: () => Promise<Value>) {
    this.#host = host;
    this.#name = name;
    this.#make = make;
  }

  /** What there is so far. */
  peek(): Value | undefined {
    return this.#value;
  }

  /** Whether it could not be had, and will not come. */
  get failed(): boolean {
    return this.#hasFailed;
  }

  /** What there is, and will be: the host is updated when it has come, or has failed to. */
  get(): Value | undefined {
    if (!this.#isAsked && page) void this.#load();
    return this.#value;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#value = await this.#make();
    } catch (error) {
      this.#hasFailed = true;
      console.error(`<${this.#host.localName}> could not load its ${this.#name}.`, error);
    }
    this.#host.requestUpdate();
  }
}
