import { own, select } from '../../src/host-page/own.js';
import { origins } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';

/** Where the built scripts stand; a foreign origin to every host page. */
export const EMBED = `${origins[1]}/dist/embed`;

export const LOADER = `${EMBED}/conference-widgets.js`;
/** The script of prerendered pages. */
export const PAGES = `${EMBED}/conference-widgets.pages.js`;
export const SINGLE_FILE = `${EMBED}/conference-widgets.all.js`;

/** The part of a content security policy that allows the test's own script. */
export const NONCE = 'test';

export interface HostPageOptions {
  /** HTML of the head, above all the script tag. */
  readonly head: string;
  readonly body?: string;
  /** Changes by the page's scripts before any of ours runs. */
  readonly before?: (window: Window & typeof globalThis) => void;
}

/** A web page of somebody else, in a frame that the test can look into. */
export class HostPage {
  /** The first argument of each console.error and console.warn. */
  readonly complaints: string[] = [];
  /** Requests made in the task in which our script ran, or earlier. */
  readonly requestedAtStart: string[] = [];
  readonly window: Window & typeof globalThis;

  constructor(readonly frame: HTMLIFrameElement) {
    const window = frame.contentDocument?.defaultView;
    if (!window) throw new Error('The frame has no page');
    this.window = window;
    window.console.error = window.console.warn = (message: unknown) => {
      this.complaints.push(String(message));
    };
  }

  get document(): Document {
    return this.window.document;
  }

  /** The paths below dist/embed that the page has loaded. */
  get loadedFiles(): string[] {
    const urls = this.resources.map(({ name }) => name);
    return urls.filter((url) => url.startsWith(EMBED)).map((url) => url.slice(EMBED.length + 1));
  }

  /** When what was loaded was asked for and when it came. */
  get resources(): PerformanceResourceTiming[] {
    const { performance, PerformanceResourceTiming } = this.window;
    const entries = performance.getEntriesByType('resource');
    return entries.filter((entry) => entry instanceof PerformanceResourceTiming);
  }

  /** A global variable that a script of the page has set. */
  kept(name: string): unknown {
    return Reflect.get(this.window, name);
  }

  find(selector: string): Element {
    const [element] = select(this.document, selector);
    if (!element) throw new Error(`The page has no ${selector}`);
    return element;
  }

  /** Resolves when a widget shows a text. */
  async shows(selector: string, text: string): Promise<void> {
    const isShown = () => this.find(selector).shadowRoot?.textContent.includes(text) ?? false;
    await waitUntil(isShown, `${selector} does not show "${text}"`, { interval: 5 });
  }

  async complains(text: string): Promise<void> {
    const hasComplained = () => this.complaints.some((complaint) => complaint.includes(text));
    await waitUntil(hasComplained, `Nobody complains of "${text}"`, { interval: 5 });
  }
}

const STARTED = 'conferenceTestStarted';

/** Modules run in order, each in its own task: this one after ours, and before anything that ours has asked for comes. */
const AFTER_SCRIPTS = `<script type="module" nonce="${NONCE}">${STARTED}()</script>`;

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** Opens a page and waits until its scripts have run. */
export async function hostPage({ head, body = '', before }: HostPageOptions): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frames.add(frame);
  document.body.append(frame);
  const page = new HostPage(frame);
  const { window } = page;
  const fetch = window.fetch.bind(window);
  let hasStarted = false;
  // As the browser's own it rejects, and never throws, whatever the address.
  window.fetch = async (input, options) => {
    if (!hasStarted) page.requestedAtStart.push(new Request(input).url);
    return fetch(input, options);
  };
  Object.assign(window, { [STARTED]: () => (hasStarted = true) });
  before?.(window);
  // Writing keeps the window, and with it what was prepared above; a navigation would not.
  window.document.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else writes a page into a given window
  window.document.write(
    `<!doctype html><html lang="da"><head>${head}${AFTER_SCRIPTS}</head><body>${body}</body></html>`,
  );
  // What was written may have taken the name.
  own(window.document, 'close').call(window.document);
  await waitUntil(() => hasStarted, 'The scripts of the page do not run', { interval: 5 });
  return page;
}
