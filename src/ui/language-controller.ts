import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages, type MessageLanguage, peekMessages } from '../i18n/load-messages.js';
import type { Messages } from '../i18n/messages/messages.js';
import { resolveLanguage } from '../i18n/resolve-language.js';
import { page } from './page.js';
import { pageDefaults } from './page-defaults.js';

interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  lang: string;
}

/** The nearest `lang` above an element, through the hosts of the shadow roots it stands in; not that of the document. */
function ancestorLanguage(element: HTMLElement): string | null {
  for (let node: Node | null = element; node;) {
    const found: Element | null = node instanceof Element ? node.closest('[lang]:not(html)') : null;
    if (found) return found.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

const followers = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** One observer for the page: a `lang` may change on any ancestor. */
function followPage(): void {
  observer ??= new MutationObserver(() => {
    for (const follower of followers) follower.update();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/**
 * Finds the language a widget speaks and loads its messages: its own `lang`, that of the nearest ancestor, the script
 * tag's, the document's, the dataset's, and at last Danish; the first for which there are messages.
 */
export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  readonly #datasetLanguage: () => string | undefined;
  #spoken: MessageLanguage | undefined;

  /** The messages could not be had; the element's own children are all there is to show. */
  failed = false;

  /** @param datasetLanguage asked at each update, undefined until the dataset is there */
  constructor(host: LanguageHost, datasetLanguage: () => string | undefined) {
    this.#host = host;
    this.#datasetLanguage = datasetLanguage;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    followPage();
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size === 0) observer?.disconnect();
  }

  hostUpdate(): void {
    if (peekMessages(this.#wished)) this.#spoken = this.#wished;
    else if (!this.failed) void this.#load();
  }

  /** BCP 47 tag; until another language is there, the one of before, so that nothing vanishes meanwhile. */
  get language(): MessageLanguage {
    return this.#spoken ?? this.#wished;
  }

  get #wished(): MessageLanguage {
    return resolveLanguage([
      this.#host.lang,
      page && ancestorLanguage(this.#host),
      pageDefaults().lang,
      page?.documentElement.lang,
      this.#datasetLanguage(),
    ]);
  }

  /** Undefined until they are loaded. */
  get messages(): Messages | undefined {
    return peekMessages(this.language);
  }

  /** Resolves when there are messages. */
  async available(): Promise<void> {
    await loadMessages(this.#wished);
  }

  update(): void {
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      await loadMessages(this.#wished);
    } catch (error) {
      this.failed = true;
      console.error(`<${this.#host.localName}> could not load its messages.`, error);
    }
    this.update();
  }
}
