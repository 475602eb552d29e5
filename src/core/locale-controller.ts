import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLanguage } from '../i18n/language.js';
import { loadMessages, peekMessages } from '../i18n/load-messages.js';
import type { MessageLanguage } from '../i18n/message-languages.js';
import type { Messages } from '../i18n/messages/messages.js';
import { page, pageSettings } from './page-settings.js';
import { own, rootOf } from '../host-page/own.js';

/**
 * The `lang` of an element and of each above it, through the hosts of the shadow roots it stands in, nearest first; null
 * where there is none. Not that of the document, before which the script tag's comes.
 */
export function languagesAround(element: Element): (string | null)[] {
  const languages: (string | null)[] = [];
  for (let node: Node | null = element; node && node !== rootOf(document);) {
    if (node instanceof Element) languages.push(own(node, 'getAttribute').call(node, 'lang'));
    node = node instanceof ShadowRoot ? node.host : own(node, 'parentNode');
  }
  return languages;
}

interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  lang: string;
}

const followers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** One observer for the page: a `lang` may change on any ancestor. */
function followPage(): void {
  observer ??= new MutationObserver(() => {
    for (const follower of followers) follower.update();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/**
 * Finds the language a widget speaks and loads its messages: its own `lang`, those of its ancestors, the script
 * tag's, the document's, the dataset's, and at last Danish; the first for which messages can be had.
 */
export class LocaleController implements ReactiveController {
  readonly #host: LanguageHost;
  readonly #datasetLanguage: () => string | undefined;
  readonly #isAwaited: () => boolean;
  #spoken: MessageLanguage | undefined;
  /** Asked for last. */
  #asked: MessageLanguage | undefined;
  readonly #failed = new Set<MessageLanguage>();

  /**
   * @param datasetLanguage asked at each update, undefined until the dataset is there
   * @param isAwaited whether the element shows something else as soon as the messages are there
   */
  constructor(host: LanguageHost, datasetLanguage: () => string | undefined, isAwaited: () => boolean) {
    this.#host = host;
    this.#datasetLanguage = datasetLanguage;
    this.#isAwaited = isAwaited;
    host.addController(this);
  }

  /** Asks again for messages that could not be loaded. */
  readonly retry = (): void => {
    this.#failed.clear();
    this.#asked = undefined;
    this.update();
  };

  hostConnected(): void {
    addEventListener('online', this.retry);
    followers.add(this);
    followPage();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    followers.delete(this);
    if (followers.size === 0) observer?.disconnect();
  }

  hostUpdate(): void {
    if (peekMessages(this.#requested)) this.#spoken = this.#requested;
    else if (!this.failed && this.#asked !== this.#requested) void this.#load(this.#requested);
  }

  /** No messages could be had; the element's own children are all there is to show. */
  get failed(): boolean {
    return this.#failed.has(this.#requested);
  }

  /** BCP 47 tag; until another language is there, the one of before, so that nothing vanishes meanwhile. */
  get language(): MessageLanguage {
    return this.#spoken ?? this.#requested;
  }

  get #requested(): MessageLanguage {
    const requested = [
      this.#host.lang,
      ...(page ? languagesAround(this.#host) : []),
      pageSettings().lang,
      page && rootOf(page).lang,
      this.#datasetLanguage(),
    ];
    return resolveLanguage(requested, this.#failed);
  }

  /** Undefined until they are loaded. */
  get messages(): Messages | undefined {
    return peekMessages(this.language);
  }

  /** Resolves when there are messages. */
  async available(): Promise<void> {
    await loadMessages(this.#requested);
  }

  update(): void {
    this.#host.requestUpdate();
  }

  async #load(language: MessageLanguage): Promise<void> {
    this.#asked = language;
    try {
      await loadMessages(language);
    } catch (error) {
      this.#failed.add(language);
      console.error(`<${this.#host.localName}> could not load its messages.`, error);
    }
    // After a failure the next language has to be found.
    if (this.#failed.has(language) || this.#isAwaited()) this.update();
  }
}
