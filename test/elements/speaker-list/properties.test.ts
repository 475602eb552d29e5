import { expect } from '@open-wc/testing';
import { NO_FILTER } from '../../../src/dataset/queries/filter.js';
import { setFilter, filterStore } from '../../../src/filter/filter-store.js';
import { headingLevels } from '../../support/appearance.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { marks, type } from '../searching.js';
import { list, names, speaker } from './shown-speakers.js';

afterEach(() => {
  filterStore().groups.clear();
});

describe('speaker-list properties', () => {
  it('conference shows who speaks there, by their last names', async () => {
    expect(names(await list({ conference: 'frivillighed-2018' }))).to.deep.equal([
      'Cees van den Bos',
      'Mads Roke Clausen',
      'Karen Lumholdt',
      'Maj Morgenstjerne',
    ]);
  });

  it('conference takes several, and changes whom it shows', async () => {
    const element = await list({ conference: 'frivillighed-2018' });
    element.conference = 'frivillighed-2018, frivillighed-2020';
    await element.updateComplete;
    expect(names(element)).to.have.lengthOf(7);
  });

  it('series shows who speaks at one of its conferences', async () => {
    expect(names(await list({ series: 'frivillighed' }))).to.have.lengthOf(17);
  });

  it('sort and limit show whose talk is newest', async () => {
    expect(names(await list({ sort: 'newest', limit: '3' }))).to.deep.equal([
      'Maria Bruselius-Jensen',
      'Noemi Katznelson',
      'Jacob Torfing',
    ]);
  });

  it('layout is one list, whatever it looks like', async () => {
    for (const layout of ['cards', 'list']) {
      const element = await list({ layout, conference: 'frivillighed-2018' });
      expect(shadow(element).querySelectorAll('[part~=list] > li'), layout).to.have.lengthOf(4);
      // The year would be the same for all.
      expect(speaker(element, 'karen-lumholdt')).to.include('Det personlige samfund').and.not.include('2018');
    }
  });

  it('layout cards has them side by side, and list one below the other', async () => {
    const columns = async (layout: string) => {
      const element = await list({ layout });
      const items = [...shadow(element).querySelectorAll('[part~=speaker]')];
      return new Set(items.map((item) => item.getBoundingClientRect().left)).size;
    };
    expect(await columns('cards')).to.be.greaterThan(1);
    expect(await columns('list')).to.equal(1);
  });

  it('group shows those of the conferences that visitors look for there', async () => {
    const element = await list();
    const other = await list({ group: 'other' });
    setFilter('conferences', { query: '', values: { year: ['2018'] } });
    await waitUntil(() => names(element).length === 4, 'it still shows all');
    expect(names(other).length).to.equal(17);
    setFilter('conferences', NO_FILTER);
    await waitUntil(() => names(element).length === 17, 'it does not show all again');
  });

  it('search is off unless asked for', async () => {
    expect(shadow(await list()).querySelector('input, [part~=count]')).to.equal(null);
  });

  it('search taken away shows everybody', async () => {
    const element = await list({ search: '' });
    await type(element, 'arhus');
    element.search = false;
    await element.updateComplete;
    expect(names(element)).to.have.lengthOf(17);
    expect(marks(element)).to.deep.equal([]);
  });

  it('the names are headings one level below the list’s own', async () => {
    const attributes = { heading: 'Oplægsholdere', 'heading-level': '3', limit: '2' };
    expect(headingLevels(await list(attributes))).to.deep.equal([3, 4, 4]);
  });
});
