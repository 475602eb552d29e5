import { expect } from '@open-wc/testing';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { insert, settled, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { all } from '../conference-filter/shown-filter.js';
import { realDataset } from '../real-dataset.js';
import { isOpen, items, list, row } from './shown-list.js';

function hasSearchBox(element: ConferenceListElement): boolean {
  return all(element, '[part=search-box]').length === 1;
}

function isCards(element: ConferenceListElement): boolean {
  return shadow(element).querySelector('[part=list]')?.classList.contains('cards') === true;
}

// Each of the tests needs a script that no other has loaded before it.
describe('conference-list that a script changes', () => {
  it('stays as it is until another layout is there', async () => {
    const element = await list();
    element.layout = 'cards';
    await element.updateComplete;
    expect([isCards(element), items(element).length]).to.deep.equal([false, 5]);
    await waitUntil(() => isCards(element), 'the cards do not come');
    expect(items(element)).to.have.lengthOf(5);
  });

  it('stays, opened where a visitor opened it, until its search box is there', async () => {
    const element = await list();
    row(element, 1).click();
    element.search = true;
    await element.updateComplete;
    expect([hasSearchBox(element), items(element).length]).to.deep.equal([false, 5]);
    expect(isOpen(element, 1)).to.equal(true);
    await waitUntil(() => hasSearchBox(element), 'the search box does not come');
    expect(isOpen(element, 1)).to.equal(true);
  });

  it('shows nothing without a search box that it has from the beginning', async () => {
    const element = insert({ tag: 'conference-list', attributes: { search: '' }, data: realDataset });
    await element.updateComplete;
    const seen = new Set<string>();
    const observer = new MutationObserver(() => {
      if (items(element).length > 0) seen.add(hasSearchBox(element) ? 'both' : 'list alone');
    });
    observer.observe(shadow(element), { childList: true, subtree: true });
    await settled(element);
    await waitUntil(() => items(element).length === 5);
    observer.disconnect();
    expect([...seen]).to.deep.equal(['both']);
  });
});
