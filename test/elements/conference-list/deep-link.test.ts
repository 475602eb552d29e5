import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../core/is-chromium.js';
import { all, box, choose, find, type } from '../conference-filter/shown-filter.js';
import { focused } from '../linked-page.js';
import { FIRST, ListPage } from './linked-list.js';
import { isOpen, items, row } from './shown-list.js';

describe('conference-list deep-link', () => {
  before(async () => {
    if (isChromium) await executeServerCommand('forget-history', true);
  });

  it('writes what a visitor looks for into the address, and nothing before that', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    expect(page.address).to.equal('');
    await choose(page.list, 'Sted', 'Odense');
    await type(page.list, 'arbejde');
    expect(page.address).to.equal('?conferences-search=arbejde&conferences-place=Odense');
  });

  it('shows what the address says', async () => {
    const page = new ListPage('?conferences-year=2017&conferences-year=2018&conferences-search=arhus');
    await page.shows([2018]);
    expect(page.query).to.equal('arhus');
    expect(box(page.list, 'År', '2017').checked).to.equal(true);
  });

  it('keeps the state over a reload', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    await choose(page.list, 'Sted', 'Odense');
    await type(page.list, 'fællesskaber');
    await page.shows([2017]);
    await page.reload();
    await page.shows([2017]);
    expect(page.query).to.equal('fællesskaber');
    expect(box(page.list, 'Sted', 'Odense').checked).to.equal(true);
  });

  it('keeps filter and search over a reload and then goes back to the filter alone', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    await choose(page.list, 'Sted', 'Odense');
    await page.shows([2020, 2017]);
    await type(page.list, 'fællesskaber');
    await page.shows([2017]);
    await page.reload();
    await page.shows([2017]);
    page.window.history.back();
    await page.shows([2020, 2017]);
    expect(page.query).to.equal('');
    expect(box(page.list, 'Sted', 'Odense').checked).to.equal(true);
    expect(page.address).to.equal('?conferences-place=Odense');
    page.window.history.forward();
    await page.shows([2017]);
    expect(page.query).to.equal('fællesskaber');
  });

  it('goes back and forward with the browser', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    await choose(page.list, 'Sted', 'Odense');
    await choose(page.list, 'År', '2017');
    await page.shows([2017]);
    page.window.history.back();
    await page.shows([2020, 2017]);
    page.window.history.back();
    await page.shows(FIRST);
    expect(box(page.list, 'Sted', 'Odense').checked).to.equal(false);
    page.window.history.go(2);
    await page.shows([2017]);
  });

  it('goes back over a whole word, not letter by letter', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    const { history } = page.window;
    const pushState = history.pushState.bind(history);
    let pushed = 0;
    history.pushState = (...place) => {
      pushed += 1;
      pushState(...place);
    };
    for (const query of ['a', 'ar', 'arh', 'arhus']) await type(page.list, query);
    expect(pushed).to.equal(1);
    history.back();
    await page.shows(FIRST);
    expect(page.query).to.equal('');
  });

  it('leaves the query, the hash and the history state of the page alone', async () => {
    const page = new ListPage('?id=7&tx%5Bnews%5D=%C3%A6+b&flag#afsnit');
    await page.shows(FIRST);
    page.window.history.replaceState({ router: 1 }, '');
    await choose(page.list, 'År', '2017');
    expect(page.address).to.equal('?id=7&tx%5Bnews%5D=%C3%A6+b&flag&conferences-year=2017#afsnit');
    expect(page.window.history.state).to.deep.equal({ router: 1 });
    find(page.list, '[part=clear-all]').click();
    expect(page.address).to.equal('?id=7&tx%5Bnews%5D=%C3%A6+b&flag#afsnit');
  });

  it('keeps two groups apart', async () => {
    const page = new ListPage('?andre-search=arhus');
    await page.shows([2018], 'other');
    await page.shows(FIRST);
    await choose(page.list, 'År', '2017');
    await page.shows([2017]);
    await page.shows([2018], 'other');
    expect(page.address).to.equal('?andre-search=arhus&conferences-year=2017');
    page.window.history.back();
    await page.shows(FIRST);
    await page.shows([2018], 'other');
  });

  it('opens the conference that a link leads to, also on a later page, and has the focus on its heading', async () => {
    const page = new ListPage('?conferences-open=frivillighed-2017');
    await page.shows([2020, 2019, 2018, 2017, 2016]);
    await waitUntil(() => focused(page.list) === 'Frivillighed 2017');
    expect(isOpen(page.list, 3)).to.equal(true);
    expect([0, 1, 2, 4].filter((index) => isOpen(page.list, index))).to.deep.equal([]);
    const { top } = items(page.list)[3]?.getBoundingClientRect() ?? { top: -1 };
    expect(top).to.be.within(-1, page.window.innerHeight);
    expect(focused(page.other)).to.equal(undefined);
  });

  for (const [layout, group] of [
    ['cards', 'kort'],
    ['table', 'tabel'],
    ['timeline', 'linje'],
  ] as const) {
    it(`opens the conference that a link leads to in the layout ${layout}`, async () => {
      const page = new ListPage(`?${group}-open=frivillighed-2017`);
      await page.shows(FIRST);
      const list = page.find(`#${layout}`);
      await waitUntil(() => focused(list) === 'Frivillighed 2017', 'no focus');
      expect([0, 1, 2, 3, 4].filter((index) => isOpen(list, index))).to.deep.equal([3]);
      const { top } = items(list)[3]?.getBoundingClientRect() ?? { top: -1 };
      expect(top).to.be.within(-1, page.window.innerHeight);
    });
  }

  it('opens the conference of the session that a link leads to, and has the focus on its title', async () => {
    const page = new ListPage('?andre-open=frivillighed-2018/maj-morgenstjerne');
    await page.shows([2020, 2019, 2018, 2017, 2016], 'other');
    await waitUntil(() => focused(page.other)?.startsWith('Samskabelse og frivillighed i Aarhus'));
    expect(isOpen(page.other, 2)).to.equal(true);
    const title = page.other.shadowRoot?.activeElement?.getBoundingClientRect();
    expect(title?.top).to.be.within(-1, page.window.innerHeight);
  });

  it('leads nowhere where there is no such conference', async () => {
    const page = new ListPage('?conferences-open=x"]/y&andre-open=frivillighed-2018/"]');
    await page.shows(FIRST);
    await waitUntil(() => focused(page.other) === 'Konference uden oplyst titel');
    expect(all(page.list, 'details[open]')).to.have.lengthOf(0);
    await choose(page.list, 'År', '2017');
    await page.shows([2017]);
    expect(isOpen(page.list)).to.equal(false);
  });

  it('has a link to what was opened last, unless the page prevented it', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    row(page.list, 1).click();
    await waitUntil(() => page.address === '?conferences-open=frivillighed-2019');
    page.list.addEventListener('conference-select', (event) => event.preventDefault(), { once: true });
    row(page.list, 0).click();
    row(page.list, 2).click();
    await waitUntil(() => page.address === '?conferences-open=frivillighed-2018');
  });

  it('lets the address be when it is switched off', async () => {
    const page = new ListPage('');
    await page.shows(FIRST);
    page.list.deepLink = false;
    await page.list.updateComplete;
    await choose(page.list, 'År', '2017');
    await page.shows([2017]);
    expect(page.address).to.equal('');
  });
});
