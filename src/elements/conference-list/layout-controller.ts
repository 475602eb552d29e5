import type { CSSResultGroup, ReactiveController, ReactiveControllerHost } from 'lit';
import { oneOf } from '../../core/attributes.js';
import type { Layout } from './layout.js';
import { LAYOUTS, loadLayout, peekLayout, type LayoutName } from './layouts.js';

interface LayoutHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly layout: string | undefined;
}

/** Loads the layout that a list is asked for, with its styles. */
export class LayoutController implements ReactiveController {
  readonly #host: LayoutHost;
  readonly #asked = new Set<LayoutName>();
  readonly #failed = new Set<LayoutName>();
  /** The one that the list was last shown in, which stays until another is there. */
  shown: Layout | undefined;

  constructor(host: LayoutHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { current } = this;
    if (current) this.#adoptStyles(current);
    if (!this.#wished && !this.#asked.has(this.#name)) void this.available();
  }

  get #name(): LayoutName {
    return oneOf(this.#host, 'layout', this.#host.layout, LAYOUTS);
  }

  /** Undefined until it is there; where it cannot be had, a list will do. */
  get #wished(): Layout | undefined {
    const name = this.#name;
    return peekLayout(this.#failed.has(name) ? 'list' : name);
  }

  /** Undefined until there is one to show a list in. */
  get current(): Layout | undefined {
    return this.#wished ?? this.shown;
  }

  /** Beyond those of every list. */
  get styles(): CSSResultGroup {
    return this.current?.styles ?? [];
  }

  /** Resolves when there is one. */
  async available(): Promise<void> {
    const name = this.#name;
    this.#asked.add(name);
    try {
      await loadLayout(name);
    } catch (error) {
      this.#failed.add(name);
      console.error(`<${this.#host.localName}> could not load its layout.`, error);
    }
    this.#host.requestUpdate();
  }

  #adoptStyles({ styles }: Layout): void {
    const root = this.#host.renderRoot;
    const sheet = styles?.styleSheet;
    if (!sheet || !(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
