import type { CSSResult, LitElement, ReactiveControllerHost } from 'lit';
import { own } from '../host-page/own.js';
import { page } from './page-settings.js';

/** A part of a widget that is loaded by need. The widget works without it until it is there, which on a server it only is where its code is. */
export class Lazy<Value> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: string;
  readonly #make: () => Promise<Value>;
  readonly #makeNow: (() => Value | undefined) | undefined;
  #isAsked = false;
  #hasFailed = false;
  #value: Value | undefined;

  /**
   * @param name for developers, where it could not be loaded
   * @param makeNow makes it where its code is there already, as a server needs it, and hydration of what one wrote
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    name: string,
    make: () => Promise<Value>,
    makeNow?: () => Value | undefined,
  ) {
    this.#host = host;
    this.#name = name;
    this.#make = make;
    this.#makeNow = makeNow;
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
    this.#value ??= this.#makeNow?.();
    if (this.#value === undefined) void this.#load(true);
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

/** Styles that a widget has got by need, besides those of its class. */
const lateStyles = new WeakMap<HTMLElement, CSSResult[]>();

/**
 * Gives a widget its styles in a document that it was moved to, such as a frame to print: a style sheet works only in the
 * document whose window has made it.
 */
export function adoptAgain(host: HTMLElement): void {
  const { shadowRoot, ownerDocument } = host;
  const { elementStyles } = host.constructor as typeof LitElement;
  const defaultView = own(ownerDocument, 'defaultView');
  if (!shadowRoot || !defaultView) return;
  shadowRoot.adoptedStyleSheets = [...elementStyles, ...(lateStyles.get(host) ?? [])].map((style) => {
    const sheet = new defaultView.CSSStyleSheet();
    if ('cssText' in style) sheet.replaceSync(style.cssText);
    return sheet;
  });
}

/** Adds the styles of a part that is loaded by need to those of its widget. */
export function adoptLazyStyles(host: HTMLElement, ...styles: readonly CSSResult[]): void {
  // A server writes them with those of the class.
  if (!page) return;
  const { shadowRoot } = host;
  const late = lateStyles.get(host) ?? [];
  for (const style of styles.filter((each) => !late.includes(each))) {
    late.push(style);
    if (shadowRoot && style.styleSheet && host.ownerDocument === document)
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, style.styleSheet];
  }
  lateStyles.set(host, late);
  if (host.ownerDocument !== document) adoptAgain(host);
}
