import { adoptStyles, LitElement, type PropertyValues } from 'lit';
import { adoptAgain } from './lazy.js';
import { page } from './page-settings.js';

/**
 * An element that takes over what a server rendered into its shadow root. It is hydrated where the page brings the data
 * it was rendered from, which is where hydration is loaded; else it is rendered anew, because hydration takes every text
 * to be right.
 */
export abstract class PrerenderedElement extends LitElement {
  protected readonly isPrerendered = this.shadowRoot !== null;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Lit would throw at style sheets of another document.
    if (page && this.ownerDocument !== page) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.adoptedCallback();
      return root;
    }
    const root = super.createRenderRoot();
    // Hydration leaves the server's style sheet in charge, which may not have loaded.
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.isPrerendered && root instanceof ShadowRoot) adoptStyles(root, elementStyles);
    return root;
  }

  adoptedCallback(): void {
    adoptAgain(this);
  }

  protected override async scheduleUpdate(): Promise<void> {
    // Server-rendered content stays until there is something to replace it.
    if (this.isPrerendered && !this.hasUpdated) await this.ready();
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated || !this.isPrerendered) {
      super.update(changed);
      return;
    }
    // `@lit-labs/ssr-client` puts this on the class; other traces of it have no name that a production build keeps.
    if (!Object.hasOwn(LitElement, 'observedAttributes')) this.#clear();
    try {
      super.update(changed);
    } catch (error) {
      console.warn(`<${this.localName}> was prerendered from something else and is rendered anew.`, error);
      this.#clear();
      super.update(changed);
    }
  }

  #clear(): void {
    this.renderRoot.textContent = '';
    this.renderOptions.renderBefore = null;
  }

  /** Resolves when there is all that `render` needs. */
  protected abstract ready(): Promise<void>;
}
