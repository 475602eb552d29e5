import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { sharedUrl } from '../../../src/filter/filter-url.js';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../core/is-chromium.js';
import { PageOfWidgets } from '../../core/page-of-widgets.js';
import { all, chips, choose, filter, searchBox, type } from './shown-filter.js';

async function filterIn(page: PageOfWidgets): Promise<HTMLElementTagNameMap['conference-filter']> {
  const element = await page.add('conference-filter');
  await waitUntil(() => element.shadowRoot?.querySelector('[part=search-box]'), 'the filter does not come');
  return element;
}

describe('conference-filter deep-link', () => {
  before(async () => {
    if (isChromium) await executeServerCommand('forget-history', true);
  });

  afterEach(() => {
    history.replaceState(history.state, '', location.pathname);
  });

  it('shows what the address says, and so do lists that follow the filter', async () => {
    const page = new PageOfWidgets('?conferences-year=2030&conferences-search=nabo&conferences-open=x#part');
    const element = await filterIn(page);
    await waitUntil(() => searchBox(element).value === 'nabo');
    expect(chips(element)).to.deep.equal(['Fjern filteret År: 2030']);
    const list = await page.add('conference-list', { group: 'conferences' });
    list.deepLink = false;
    await waitUntil(
      () =>
        all(list, '[part~=item]')
          .map(({ id }) => id)
          .join() === 'naboskabsdage-2030',
    );
  });

  it('keeps what a visitor looks for in the address, and goes back with the browser', async () => {
    const page = new PageOfWidgets('?host=1');
    const element = await filterIn(page);
    // Until what that takes has come, nothing is written.
    await type(element, 'nabo');
    await waitUntil(() => page.address === '?host=1&conferences-search=nabo');
    await choose(element, 'År', '2030');
    expect(page.address).to.equal('?host=1&conferences-search=nabo&conferences-year=2030');
    page.window.history.back();
    await waitUntil(() => chips(element).length === 0);
    expect(page.address).to.equal('?host=1&conferences-search=nabo');
  });

  it('promises nobody who shares a conference that the address opens it', async () => {
    const element = await filter({ 'deep-link': '', group: 'delt' });
    await type(element, 'odense');
    await waitUntil(() => location.search === '?delt-search=odense');
    expect(sharedUrl({ group: 'delt' }, 'frivillighed-2017')).to.equal(location.href);
  });
});
