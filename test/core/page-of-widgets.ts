import { LinkedPage } from '../elements/linked-page.js';
import type { WidgetTag } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

/** One with sessions. */
export const CONFERENCE = 'naboskabsdage-2030';

/** A page into which widgets come one after the other. */
export class PageOfWidgets extends LinkedPage {
  constructor(query: string) {
    super(new URL(`linked-widgets.html${query}`, import.meta.url));
  }

  async add<Tag extends WidgetTag>(
    tag: Tag,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<HTMLElementTagNameMap[Tag]> {
    await waitUntil(() => this.isLoaded && this.window.customElements.get(tag), `there is no ${tag}`);
    const widget = this.window.document.createElement(tag);
    const all = { src: '/data/example.json', 'deep-link': '', ...attributes };
    for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
    this.window.document.body.append(widget);
    return widget;
  }

  programme(): Promise<HTMLElement> {
    return this.add('conference-programme', { conference: CONFERENCE });
  }

  /** Resolves when it has what deep links take, and has shown all that it finds. */
  async list(): Promise<HTMLElement> {
    const list = await this.add('conference-list', { search: '' });
    const isThere = () =>
      list.shadowRoot?.querySelector('[part~=search-box]') && list.shadowRoot.querySelector(`#${CONFERENCE}`);
    await waitUntil(isThere, 'the list does not come');
    return list;
  }
}
