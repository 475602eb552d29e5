import { expect } from '@open-wc/testing';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { scenario } from '../../server/client.js';
import { dataset } from '../../support/datasets.js';
import { place, prerender, shadow } from '../../support/fixtures.js';
import { isOpen, list, row } from './shown-list.js';

const closed = (element: ConferenceListElement) =>
  shadow(element).querySelectorAll('details:not([open])').length;

/** The events of browsers before and after they print. */
function print(part: 'beforeprint' | 'afterprint'): void {
  dispatchEvent(new Event(part));
}

describe('a conference-list on paper', () => {
  for (const layout of ['list', 'accordion', 'cards', 'table', 'timeline']) {
    it(`is opened, and then as it was (${layout})`, async () => {
      const element = await list({ layout });
      row(element, 1).click();
      print('beforeprint');
      expect(closed(element)).to.equal(0);
      print('afterprint');
      expect([closed(element), isOpen(element, 1)]).to.deep.equal([4, true]);
    });
  }

  it('asks nobody before it opens', async () => {
    const element = await list();
    const asked: string[] = [];
    element.addEventListener('conference-select', ({ conference }) => asked.push(conference));
    print('beforeprint');
    print('afterprint');
    expect(asked).to.deep.equal([]);
  });

  it('keeps what a server wrote as long as it waits for its data', async () => {
    const { url } = await scenario([{ fault: 'hang' }]);
    const container = place();
    const conferences = [{ id: 'first', title: 'Den første', status: 'scheduled' }];
    container.setHTMLUnsafe(await prerender({ tag: 'conference-list', data: dataset({ conferences }) }, url));
    print('beforeprint');
    print('afterprint');
    const widget = container.querySelector('conference-list');
    expect(widget?.shadowRoot?.querySelector('[part~=title]')?.textContent).to.include('Den første');
  });

  it('is as it was, also where it was taken away meanwhile', async () => {
    const element = await list();
    print('beforeprint');
    element.remove();
    expect(closed(element)).to.equal(5);
    print('beforeprint');
    expect(closed(element)).to.equal(5);
  });
});
