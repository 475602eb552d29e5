import { executeServerCommand } from '@web/test-runner-commands';
import { z } from '../../src/dataset/schema/zod.js';
import { waitUntil } from '../support/wait-until.js';

type PageWindow = Window & typeof globalThis;

declare global {
  interface Window {
    /** Called by each page before any script of its own. */
    pageIsWritten?: (page: PageWindow) => void;
  }
}

/** The visible traits of an element: its own text, and its place. */
interface Sight {
  readonly text: string;
  readonly box: string;
}

const READY = 'conference-data-ready';

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
  delete window.pageIsWritten;
});

/** The paths of the pages of a publication. */
export async function publishedPages(): Promise<string[]> {
  let pages: unknown = false;
  while (pages === false) pages = await executeServerCommand('publish');
  return z.array(z.string()).parse(pages);
}

function sight(element: Element): Sight {
  const { x, y, width, height } = element.getBoundingClientRect();
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return {
    text: own.map((node) => node.textContent?.trim()).join(' '),
    box: [x, y, width, height].map(Math.round).join(),
  };
}

function elementsOf({ document }: PageWindow): Element[] {
  const all = [...document.querySelectorAll('body :not(script)')];
  // The server's style sheet is taken over by the script's own.
  return all.flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll(':not(style)') ?? [])]);
}

/** What a visitor does by whom a widget is used: its script loads. */
export function touch([widget]: readonly Element[]): void {
  // An event of this window would make elements of the frame this window's, for whoever asks.
  const view = widget?.ownerDocument.defaultView ?? window;
  const touched = new view.Event('pointerdown', { bubbles: true, composed: true });
  widget?.shadowRoot?.querySelector('*')?.dispatchEvent(touched);
}

/** A page of the publication in a frame, as it was written and as it is now. */
export class PublishedPage {
  /** Widgets that have said that there is a dataset, each time they said so. */
  ready: readonly EventTarget[] = [];
  /** Elements that were removed, if only for a moment. */
  removed: readonly string[] = [];
  readonly complaints: string[] = [];
  readonly #written: ReadonlyMap<Element, Sight>;
  /** False if a style sheet in a shadow root was still to come, for which WebKit lets no script wait. */
  readonly #isStyled: boolean;

  constructor(readonly window: PageWindow) {
    this.#isStyled = elementsOf(window).every(
      (each) => !(each instanceof window.HTMLLinkElement) || each.sheet,
    );
    this.#written = new Map(elementsOf(window).map((element) => [element, sight(element)]));
    window.document.addEventListener(READY, ({ target }) => {
      if (target) this.ready = [...this.ready, target];
    });
    const observer = new window.MutationObserver((records) => {
      const nodes = records.flatMap(({ removedNodes }) => [...removedNodes]);
      this.removed = [
        ...this.removed,
        ...nodes.filter((node) => this.#isShown(node)).map(({ nodeName }) => nodeName),
      ];
    });
    for (const { shadowRoot } of this.widgets)
      if (shadowRoot) observer.observe(shadowRoot, { childList: true, subtree: true });
    window.console.error = window.console.warn = (...message: unknown[]) => {
      this.complaints.push(message.map(String).join(' '));
    };
  }

  #isShown(node: Node): boolean {
    return (
      node.nodeType === Node.ELEMENT_NODE && [...this.#written.keys()].some((element) => element === node)
    );
  }

  /** Those that the page brings with their content. */
  get widgets(): Element[] {
    return [...this.window.document.querySelectorAll('main *')].filter(({ shadowRoot }) => shadowRoot);
  }

  /** Resolves when every widget, after a touch, has the page's part of the dataset, and then the whole. */
  async isComplete(): Promise<void> {
    // Scripts run before the page has loaded.
    await waitUntil(() => this.window.document.readyState === 'complete', 'The page does not load');
    touch(this.widgets);
    const isThere = () =>
      this.widgets.every((widget) => this.ready.filter((each) => each === widget).length === 2);
    await waitUntil(isThere, `${this.window.location.pathname} does not load the dataset`, {
      interval: 10,
      timeout: 20_000,
    });
    await Promise.all(this.widgets.map((widget) => 'updateComplete' in widget && widget.updateComplete));
  }

  /** Differences from the page as written: gone, new, moved, or with another text. */
  get differences(): string[] {
    const now = elementsOf(this.window);
    const isNew = now.filter((element) => !this.#written.has(element));
    const changed = [...this.#written].flatMap(([element, before]) => {
      const { text, box } = sight(element);
      const name = `${element.localName}.${element.className}`;
      if (!element.isConnected) return `${name} is gone`;
      if (text !== before.text) return `${name} says "${text}" instead of "${before.text}"`;
      return !this.#isStyled || box === before.box ? [] : `${name} is at ${box} instead of ${before.box}`;
    });
    return [...isNew.map(({ localName }) => `${localName} is new`), ...changed];
  }
}

/** Opens a page; it is caught when all of it is written and no other script has run. */
export async function publishedPage(path: string): Promise<PublishedPage> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '800px';
  frame.style.blockSize = '600px';
  frames.add(frame);
  const caught = new Promise<PublishedPage>((resolve) => {
    window.pageIsWritten = (page) => resolve(new PublishedPage(page));
  });
  frame.src = `/publication/${path}`;
  document.body.append(frame);
  return caught;
}

/** Takes a page away again, so that there are never many. */
export function close({ window }: PublishedPage): void {
  const frame = [...frames].find(({ contentWindow }) => contentWindow === window);
  frame?.remove();
}
