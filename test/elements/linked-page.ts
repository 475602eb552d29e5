import { place } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

/** A page in a frame, which has an address and a history of its own. */
export class LinkedPage {
  readonly frame = document.createElement('iframe');

  /** @param address of the page, with its query */
  constructor(address: URL) {
    this.frame.src = address.href;
    place().append(this.frame);
  }

  get window(): Window {
    if (!this.frame.contentWindow) throw new Error('The frame has gone.');
    return this.frame.contentWindow;
  }

  /** The query and fragment of the address. */
  get address(): string {
    return this.window.location.search + this.window.location.hash;
  }

  /** An entry pushed while a page loads may replace its place in the history, and going back then leaves the tests. */
  get isLoaded(): boolean {
    return this.window.document.readyState === 'complete';
  }

  /** Follows the page's own link to something further down in it. */
  async skip(): Promise<void> {
    const link = this.window.document.querySelector<HTMLElement>('#skip');
    if (!link) throw new Error('There is no link to skip by.');
    const isThere = new Promise((resolve) => {
      this.window.addEventListener('hashchange', resolve, { once: true });
    });
    link.focus();
    link.click();
    await isThere;
  }

  async reload(): Promise<void> {
    const { document } = this.window;
    this.window.location.reload();
    await waitUntil(() => this.window.document !== document, 'it does not reload');
  }
}

/** The text of what has the focus in a widget, on one line. */
export function focused(element: Element | null): string | undefined {
  return element?.shadowRoot?.activeElement?.textContent.replace(/\s+/g, ' ').trim();
}
