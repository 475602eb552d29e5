import { expect } from '@open-wc/testing';
import { NO_FILTER } from '../../../src/dataset/queries/filter.js';
import { setFilter, filterStore } from '../../../src/filter/filter-store.js';
import { headingLevels } from '../../support/appearance.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { richDataset } from '../rich-dataset.js';
import { list, materials } from './shown-materials.js';

afterEach(() => {
  filterStore().groups.clear();
});

describe('material-list properties', () => {
  it('conference and series show the materials of those', async () => {
    expect(materials(await list({ conference: 'frivillighed-2018' }))).to.have.lengthOf(4);
    expect(materials(await list({ series: 'frivillighed' }))).to.have.lengthOf(5);
  });

  it('type shows those of that type, in any letter case', async () => {
    expect(materials(await list({ type: 'pdf' }))).to.have.lengthOf(4);
    expect(materials(await list({ type: 'PDF, web' }, richDataset))).to.have.lengthOf(2);
  });

  it('language shows those in that language', async () => {
    expect(materials(await list({ language: 'en-GB' }))).to.have.lengthOf(1);
    expect(materials(await list({ language: 'da' }))).to.have.lengthOf(4);
  });

  it('a change shows others', async () => {
    const element = await list({ language: 'en' });
    element.language = undefined;
    element.conference = 'frivillighed-2019';
    await element.updateComplete;
    expect(materials(element)).to.have.lengthOf(1);
  });

  it('group shows those of the conferences that visitors look for there', async () => {
    const element = await list();
    const other = await list({ group: 'other' });
    setFilter('conferences', { query: '', values: { year: ['2018'] } });
    await waitUntil(() => materials(element).length === 4, 'it still shows all');
    expect(materials(other).length).to.equal(5);
    setFilter('conferences', NO_FILTER);
    await waitUntil(() => materials(element).length === 5, 'it does not show all again');
  });

  it('search is off unless asked for', async () => {
    expect(shadow(await list()).querySelector('input, [part~=count]')).to.equal(null);
  });

  it('the conferences are headings one level below the list’s own', async () => {
    const attributes = { heading: 'Materialer', 'heading-level': '3' };
    expect(headingLevels(await list(attributes))).to.deep.equal([3, 4, 4]);
  });
});
