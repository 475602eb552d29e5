import { expect } from '@open-wc/testing';
import { FACETS } from '../../../src/dataset/queries/filter.js';
import { filterStore } from '../../../src/filter/filter-store.js';
import { richDataset } from '../rich-dataset.js';
import { box, chips, choose, count, facets, filter, searchBox, type, values } from './shown-filter.js';
import { EVERY, list, shows } from './shown-lists.js';

describe('conference-filter', () => {
  describe('properties', () => {
    it('facets offers those asked for, in the order in which they are written', async () => {
      expect(facets(await filter({ facets: 'organiser year' }))).to.deep.equal(['Arrangører', 'År']);
    });

    it('facets left out offers those that the conferences differ in', async () => {
      expect(facets(await filter())).to.deep.equal(['År', 'Emner', 'Arrangører', 'Program', 'Sprog', 'Sted']);
    });

    it('group drives the widgets of that group, wherever they stand, and no others', async () => {
      const element = await filter({ group: 'a' });
      const [same, other, plain] = [await list({ group: 'a' }), await list({ group: 'b' }), await list()];
      await choose(element, 'År', '2017');
      await shows(same, ['frivillighed-2017']);
      await shows(other, EVERY);
      await shows(plain, EVERY);
    });

    it('group left out is one for the page, and can be named', async () => {
      const [plain, named] = [await list(), await list({ group: 'conferences' })];
      await choose(await filter(), 'År', '2017');
      await shows(plain, ['frivillighed-2017']);
      await shows(named, ['frivillighed-2017']);
    });

    it('group can be changed', async () => {
      const [element, a] = [await filter({ group: 'a' }), await list({ group: 'b' })];
      await choose(element, 'År', '2017');
      a.group = 'a';
      await shows(a, ['frivillighed-2017']);
      element.group = 'b';
      await element.updateComplete;
      expect(box(element, 'År', '2017').checked).to.equal(false);
    });
  });

  describe('content', () => {
    it('names every facet and value in words', async () => {
      const element = await filter({ facets: FACETS.join(' ') }, richDataset);
      expect(facets(element)).to.include.members(['Program', 'Tilgængelighed', 'Status']);
      expect(values(element, 'Tilgængelighed')).to.include.members(['Teleslynge 1', 'Trinfri adgang 1']);
      expect(values(element, 'Status')).to.include('Aflyst 1');
      expect(values(element, 'Sted')).to.include('Online 1');
      expect(values(element, 'Program')).to.include.members(['Hovedoplæg 1', 'Workshop 1']);
    });

    it('has years newest first and all else by name', async () => {
      const element = await filter();
      expect(values(element, 'År')).to.deep.equal(['2020 1', '2019 1', '2018 1', '2017 1', '2016 1']);
      expect(values(element, 'Sprog')).to.deep.equal(['dansk 5', 'engelsk 1']);
    });

    it('has counts that follow the other filters and the words', async () => {
      const element = await filter();
      await choose(element, 'Sted', 'Odense');
      expect(values(element, 'År')).to.deep.equal(['2020 1', '2019 0', '2018 0', '2017 1', '2016 0']);
      expect(values(element, 'Sted')).to.deep.equal(['Odense 2']);
      await type(element, 'frivillighed 2017');
      expect(values(element, 'År')).to.deep.equal(['2020 0', '2019 0', '2018 0', '2017 1', '2016 0']);
    });

    it('finds by a name however it is spelled', async () => {
      const shown = await list();
      const element = await filter();
      for (const query of ['arhus', 'Aarhus', 'Århus', 'samskabelse AARHUS']) {
        await type(element, query);
        await shows(shown, ['frivillighed-2018']);
        expect(count(element)).to.equal('1 konference');
        await type(element, '');
        await shows(shown, EVERY);
      }
    });

    it('shows what is chosen in any other widget of the group', async () => {
      const [one, other] = [await filter(), await filter()];
      await choose(one, 'År', '2017');
      await type(one, 'odense');
      await other.updateComplete;
      expect(box(other, 'År', '2017').checked).to.equal(true);
      expect(searchBox(other).value).to.equal('odense');
      expect(chips(other)).to.deep.equal(['Fjern filteret År: 2017']);
    });

    it('shows what an address asks for that the dataset does not have, so that it can be taken back', async () => {
      filterStore().groups.set('conferences', {
        query: '',
        values: { year: ['1999'], status: ['constructor'] },
      });
      const element = await filter();
      expect(chips(element)).to.deep.equal(['Fjern filteret År: 1999', 'Fjern filteret Status: constructor']);
    });
  });
});
