import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../core/is-chromium.js';
import { all, choose, searchBox, type } from '../conference-filter/shown-filter.js';
import { focused } from '../linked-page.js';
import { FIRST, ListPage } from './linked-list.js';
import { items, row } from './shown-list.js';

describe('conference-list deep-link, where a visitor is already', () => {
  before(async () => {
    if (isChromium) await executeServerCommand('forget-history', true);
  });

  it('leads back to what was opened before', async () => {
    const page = new ListPage('?conferences-open=frivillighed-2020');
    await page.hasFocus('Frivillighed 2020');
    await choose(page.list, 'Sted', 'Odense');
    await page.shows([2020, 2017]);
    row(page.list, 1).click();
    await waitUntil(() => page.address.includes('open=frivillighed-2017'));
    page.window.history.back();
    await waitUntil(() => page.address === '?conferences-open=frivillighed-2020', 'it does not go back');
    await page.shows(FIRST);
    await page.hasFocus('Frivillighed 2020');
  });

  it('lets a visitor follow the page’s own links, wherever the address led before', async () => {
    const page = new ListPage('?conferences-open=frivillighed-2017');
    await page.hasFocus('Frivillighed 2017');
    await page.skip();
    await page.list.updateComplete;
    expect(page.address).to.equal('?conferences-open=frivillighed-2017#other');
    expect(focused(page.list)).to.equal(undefined);
    expect(page.other.getBoundingClientRect().top).to.be.below(page.window.innerHeight);
  });

  it('leaves the focus in the search box when a visitor goes back over what was typed there', async () => {
    const page = new ListPage('?conferences-open=frivillighed-2017');
    await page.hasFocus('Frivillighed 2017');
    searchBox(page.list).focus();
    await type(page.list, 'arhus');
    await page.shows([2018]);
    page.window.history.back();
    await page.shows(FIRST);
    await page.list.updateComplete;
    expect(page.list.shadowRoot?.activeElement).to.equal(searchBox(page.list));
  });

  it('leads nowhere again when it is moved', async () => {
    const page = new ListPage('?conferences-open=frivillighed-2017');
    await page.hasFocus('Frivillighed 2017');
    const { list } = page;
    page.window.document.body.append(list);
    await list.updateComplete;
    expect(focused(list)).to.equal(undefined);
  });

  it('leads to nothing that a visitor opened in another list of its group', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    const { list } = page;
    const second = page.add({ 'deep-link': '' });
    await waitUntil(() => items(second).length > 0);
    row(list, 1).click();
    await waitUntil(() => page.address === '?conferences-open=frivillighed-2019');
    await page.skip();
    await Promise.all([list.updateComplete, second.updateComplete]);
    expect([focused(list), focused(second)]).to.deep.equal([undefined, undefined]);
  });

  it('keeps what a visitor looked for before it came', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    const early = page.add({ group: 'sen', search: '' });
    await waitUntil(() => all(early, '[part=search-box]').length === 1);
    await type(early, 'arhus');
    const late = page.add({ group: 'sen', 'deep-link': '' });
    await waitUntil(() => items(late).length > 0);
    expect(searchBox(early).value).to.equal('arhus');
    expect(items(late).map(({ id }) => id)).to.deep.equal(['frivillighed-2018']);
    expect(page.address).to.equal('?sen-search=arhus');
  });
});
