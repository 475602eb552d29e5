import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { NO_FILTER } from '../../../src/dataset/queries/filter.js';
import { retainFilter } from '../../../src/filter/retained-filter.js';
import { filterStore } from '../../../src/filter/filter-store.js';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../core/is-chromium.js';
import { filterOf, page, shows, TAGS } from './one-page.js';
import { choose, filter, type } from './shown-filter.js';
import { EVERY, list, shows as listShows } from './shown-lists.js';

/** Resolves when another selection, of which the controls go now, is forgotten: with what of earlier ones is to be. */
async function othersForgotten(): Promise<void> {
  const keeper = {};
  retainFilter(keeper, 'another');
  filterStore().groups.set('another', NO_FILTER);
  retainFilter(keeper, undefined);
  await waitUntil(() => !filterStore().groups.has('another'));
}

describe('what a visitor looks for, when the controls for it have gone', () => {
  before(async () => {
    if (isChromium) await executeServerCommand('forget-history', true);
  });

  afterEach(() => {
    history.replaceState(history.state, '', location.pathname);
  });

  it('is forgotten by what is there and what comes later', async () => {
    const before = await page();
    await type(filterOf(before), 'foreningsaften');
    await shows(before, { 'conference-list': ['Foreningsaften'] });
    for (const tag of TAGS.filter((each) => each !== 'speaker-list')) before[tag].remove();
    const later = await page(TAGS.filter((tag) => tag !== 'conference-filter'));
    await shows(before, { 'speaker-list': ['Bo B', 'Asta Å'] });
    await shows(later, {
      'conference-list': ['Foreningsaften', 'Nabodage'],
      'conference-programme': ['At låne en stige', 'Who has the key?', 'Hen over hækken'],
      'material-list': ['Opskriften', 'Stigen', 'Kort over hækken'],
      'conference-calendar': ['Nabodage'],
    });
  });

  it('is kept while they are moved', async () => {
    const [element, shown] = [await filter(), await list()];
    await choose(element, 'År', '2017');
    document.body.append(element);
    await othersForgotten();
    await listShows(shown, ['frivillighed-2017']);
    expect(filterStore().groups.has('conferences')).to.equal(true);
    element.remove();
    await listShows(shown, EVERY);
  });

  for (const [control, value] of [
    ['search', ''],
    ['filters', ''],
    ['deep-link', ''],
  ] as const) {
    it(`is kept as long as a list with ${control} is there, or one more filter`, async () => {
      const [one, other] = [await filter({ group: 'a' }), await filter({ group: 'a' })];
      const keeper = await list({ group: 'a', [control]: value });
      const follower = await list({ group: 'a' });
      await choose(one, 'År', '2017');
      await listShows(keeper, ['frivillighed-2017']);
      one.remove();
      await othersForgotten();
      other.remove();
      await othersForgotten();
      await listShows(follower, ['frivillighed-2017']);
      expect(filterStore().groups.has('a')).to.equal(true);
      keeper.remove();
      await listShows(follower, EVERY);
    });
  }

  it('is forgotten where they now are for another group, or are no longer offered', async () => {
    const [element, a] = [await filter({ group: 'a' }), await list({ group: 'a' })];
    await choose(element, 'År', '2017');
    await listShows(a, ['frivillighed-2017']);
    a.search = true;
    element.group = 'b';
    await element.updateComplete;
    await othersForgotten();
    await listShows(a, ['frivillighed-2017']);
    a.search = false;
    await listShows(a, EVERY);
  });
});
