import { expect } from '@open-wc/testing';
import { dataset } from '../../support/datasets.js';
import { recordWarnings } from '../../support/warnings.js';
import { all, chips, choose, count, facets, find, type, values } from '../conference-filter/shown-filter.js';
import { richDataset } from '../rich-dataset.js';
import { hasItems, long } from './long-list.js';
import { items, list, openedText } from './shown-list.js';

describe('conference-list filters', () => {
  describe('properties', () => {
    for (const query of ['arhus', 'Århus', 'Aarhus']) {
      it(`searching ${query} finds "Samskabelse og frivillighed i Aarhus"`, async () => {
        const element = await list({ search: '' });
        await type(element, query);
        expect(items(element).map(({ id }) => id)).to.deep.equal(['frivillighed-2018']);
        expect(openedText(element)).to.include('Samskabelse og frivillighed i Aarhus');
      });
    }

    it('search finds a name as it is written, in which a vowel follows a Danish one', async () => {
      const people = [{ id: 'bo', name: 'Synnøve Bøe' }];
      const sessions = [{ id: 's', kind: 'talk', speakers: ['bo'] }];
      const conferences = [{ id: 'x', status: 'scheduled', sessions }];
      const element = await list({ search: '' }, dataset({ people, conferences }));
      await type(element, 'Bøe');
      expect(items(element)).to.have.length(1);
    });

    for (const [what, query] of Object.entries({
      title: 'frivillighed 2017',
      theme: 'meningsfulde',
      speaker: 'vibe klarup',
      affiliation: 'roskilde',
      perspective: 'hindre det frivillige',
      date: '6. september 2017',
    })) {
      it(`search finds by ${what}`, async () => {
        const element = await list({ search: '' });
        await type(element, query);
        expect(items(element).map(({ id }) => id)).to.include('frivillighed-2017');
        expect(items(element).length).to.be.below(5);
      });
    }

    it('search finds by what kinds of sessions there are and for whom it is accessible', async () => {
      const element = await list({ search: '' }, richDataset);
      for (const query of ['workshop', 'teleslynge']) {
        await type(element, query);
        expect(items(element).map(({ id }) => id)).to.deep.equal(['everything']);
      }
    });

    it('search finds what is written in the language of the page', async () => {
      const conferences = [{ id: 'a', status: 'scheduled', title: { da: 'Naboskab', en: 'Neighbourhood' } }];
      const data = dataset({ conferences });
      const [danish, english] = [
        await list({ search: '', group: 'da' }, data),
        await list({ search: '', group: 'en', lang: 'en' }, data),
      ];
      await type(danish, 'nabo');
      await type(english, 'neighbour');
      expect([count(danish), count(english)]).to.deep.equal(['1 konference', '1 conference']);
    });

    it('filters offers what its conferences differ in', async () => {
      const element = await list({ filters: '', from: '2017', to: '2018' });
      expect(facets(element)).to.deep.equal(['År', 'Emner', 'Arrangører', 'Sprog', 'Sted']);
      expect(values(element, 'År')).to.deep.equal(['2018 1', '2017 1']);
      await choose(element, 'År', '2017');
      expect(items(element).map(({ id }) => id)).to.deep.equal(['frivillighed-2017']);
      expect(chips(element)).to.deep.equal(['Fjern filteret År: 2017']);
    });

    it('filters offers those asked for, and warns of what is none', async () => {
      const warnings = recordWarnings();
      expect(facets(await list({ filters: 'place year farve' }))).to.deep.equal(['Sted', 'År']);
      expect(warnings.join()).to.match(/<conference-list> filters="farve".*year, series/);
    });

    it('page-size shows so many, and with each step so many more', async () => {
      const element = await long({ 'page-size': '30' });
      await hasItems(element, 30);
      expect(find(element, '[part=shown]').textContent.trim()).to.equal('Viser 30 af 70 konferencer');
      expect(find(element, '[part=more]').textContent.trim()).to.equal('Vis 30 flere');
      find(element, '[part=more]').click();
      await hasItems(element, 60);
      expect(find(element, '[part=more]').textContent.trim()).to.equal('Vis 10 flere');
      find(element, '[part=more]').click();
      await hasItems(element, 70);
      expect(all(element, '[part=more]')).to.have.lengthOf(0);
      expect(find(element, '[part=shown]').textContent.trim()).to.equal('Viser 70 af 70 konferencer');
    });

    it('page-size begins anew when a visitor looks for something else', async () => {
      const element = await long({ 'page-size': '10', search: '' });
      find(element, '[part=more]').click();
      await hasItems(element, 20);
      await type(element, 'konference');
      await hasItems(element, 10);
      expect(count(element)).to.equal('70 konferencer');
    });

    it('page-size that is no number shows all, and says so', async () => {
      const warnings = recordWarnings();
      expect(items(await list({ 'page-size': 'mange' }))).to.have.lengthOf(5);
      expect(warnings.join()).to.include('page-size="mange"');
    });

    it('group lets the controls of one list drive another', async () => {
      const [one, same, other] = [
        await list({ search: '', group: 'a' }),
        await list({ group: 'a' }),
        await list({ group: 'b' }),
      ];
      await type(one, 'odense');
      await hasItems(same, 2);
      expect(items(other)).to.have.lengthOf(5);
    });
  });
});
