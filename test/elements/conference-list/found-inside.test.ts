import { expect } from '@open-wc/testing';
import { NO_FILTER } from '../../../src/dataset/queries/filter.js';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { setFilter, filterStore } from '../../../src/filter/filter-store.js';
import { dataset } from '../../support/datasets.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { marks } from '../searching.js';
import { isOpen, list, row } from './shown-list.js';

const conference = (id: string) => ({
  id,
  title: `Nabodage ${id}`,
  status: 'scheduled',
  description: ['Om hække'],
  sessions: [{ id: `${id}-talk`, kind: 'talk', title: 'At låne en stige' }],
});

const data = (...ids: string[]) => dataset({ conferences: ids.map(conference) }) as never;

const shownList = (layout = 'list', ids = ['one']) => list({ layout }, data(...ids));

/** Looks for words, and waits until these are what is marked. */
async function look(element: ConferenceListElement, query: string, wished: readonly string[]): Promise<void> {
  setFilter('conferences', { ...NO_FILTER, query });
  const isMarked = () => [...new Set(marks(element))].join() === wished.join();
  await waitUntil(isMarked, `${wished.join()} are not marked`);
}

const seen = (element: ConferenceListElement) =>
  [...shadow(element).querySelectorAll('mark')]
    .filter((mark) => mark.checkVisibility())
    .map(({ textContent }) => textContent);

afterEach(() => {
  filterStore().groups.clear();
});

describe('conference-list with words inside of what is closed', () => {
  for (const layout of ['list', 'accordion', 'cards', 'table', 'timeline']) {
    it(`opens it as long as they are looked for, in the layout ${layout}`, async () => {
      const element = await shownList(layout);
      await look(element, 'stige', ['stige']);
      expect(seen(element)).to.deep.equal(['stige']);
      await look(element, '', []);
      expect(isOpen(element)).to.equal(false);
    });
  }

  it('opens nothing where a line that is seen has the words', async () => {
    const element = await shownList();
    await look(element, 'nabodage', ['Nabodage']);
    expect(isOpen(element)).to.equal(false);
    await look(element, 'nabodage stige', ['Nabodage', 'stige']);
    expect(isOpen(element)).to.equal(false);
  });

  it('opens nothing where many are found', async () => {
    const element = await shownList('list', ['1', '2', '3', '4', '5', '6']);
    await look(element, 'stige', ['stige']);
    expect(seen(element)).to.deep.equal([]);
  });

  it('leaves closed what a visitor closed', async () => {
    const element = await shownList();
    await look(element, 'stige', ['stige']);
    row(element).click();
    expect(isOpen(element)).to.equal(false);
    await look(element, 'hække', ['hække']);
    expect(isOpen(element)).to.equal(false);
  });

  it('leaves open what a visitor opened', async () => {
    const element = await shownList();
    row(element).click();
    await look(element, 'stige', ['stige']);
    await look(element, '', []);
    expect(isOpen(element)).to.equal(true);
  });
});
