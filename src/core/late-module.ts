import { painted } from './painted.js';

/**
 * A module with templates of what is closed at first, which is loaded after the first paint. A server and hydration load it
 * before they render.
 */
export class LateModule<Module> {
  readonly #import: () => Promise<Module>;
  #module: Module | undefined;
  #isComing = false;

  constructor(load: () => Promise<Module>, module?: Module) {
    this.#import = load;
    this.#module = module;
  }

  /** Undefined until it is loaded. */
  peek(): Module | undefined {
    return this.#module;
  }

  /** A failed download can be asked for again. */
  async load(): Promise<Module> {
    return (this.#module ??= await this.#import());
  }

  /** Loads it as soon as the page has painted what is there without it. */
  loadLater(): void {
    if (this.#module || this.#isComing) return;
    this.#isComing = true;
    // Whoever needs it asks again, and says so where it cannot be had.
    void painted().then(() => this.load().catch(() => undefined));
  }
}

/** For what is closed at first and made of what is there already. */
export const AT_HAND = new LateModule(() => Promise.resolve({}), {});
