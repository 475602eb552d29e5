/** A page with lists whose state lives in its address. */
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { waitUntil } from '../../support/wait-until.js';
import { searchBox } from '../conference-filter/shown-filter.js';
import { focused, LinkedPage } from '../linked-page.js';
import type { Attributes } from './shown-list.js';

/** The years of what its first list shows at first. */
export const FIRST = [2020, 2019, 2018];

export class ListPage extends LinkedPage {
  constructor(query: string) {
    super(new URL(`deep-link.html${query}`, import.meta.url));
  }

  get list(): ConferenceListElement {
    return this.find('conference-list');
  }

  get other(): ConferenceListElement {
    return this.find('#other');
  }

  get query(): string {
    return searchBox(this.list).value;
  }

  /** Another list, as a script adds it later. */
  add(attributes: Attributes): ConferenceListElement {
    const list = this.window.document.createElement('conference-list');
    for (const [name, value] of Object.entries({ src: '/data/conferences.json', ...attributes }))
      list.setAttribute(name, value);
    this.window.document.body.append(list);
    return list;
  }

  async shows(years: readonly number[], which: 'list' | 'other' = 'list'): Promise<void> {
    const shown = () => {
      const list = this.frame.contentDocument?.querySelector(which === 'list' ? 'conference-list' : '#other');
      return [...(list?.shadowRoot?.querySelectorAll('[part~=item]') ?? [])].map(({ id }) => id.slice(-4));
    };
    // What is closed comes when the browser is idle.
    const isWhole = () =>
      [
        ...(this.find(which === 'list' ? 'conference-list' : '#other').shadowRoot?.querySelectorAll(
          'details',
        ) ?? []),
      ].every((details) => details.childElementCount > 1);
    const isThere = () => this.isLoaded && shown().join() === years.join() && isWhole();
    await waitUntil(isThere, `the ${which} does not show ${years.join()}`);
  }

  /** Waits until the first list has led to the conference of that title. */
  async hasFocus(title: string): Promise<void> {
    const isThere = () =>
      this.isLoaded && focused(this.window.document.querySelector('conference-list')) === title;
    await waitUntil(isThere, `the focus is not at ${title}`);
  }

  find(selector: string): ConferenceListElement {
    const found = this.window.document.querySelector<ConferenceListElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
}
