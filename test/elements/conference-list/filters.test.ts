import { expect } from '@open-wc/testing';
import { FilterChangeEvent } from '../../../src/core/events/filter-change-event.js';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { headingLevels, shownText, statusText } from '../../support/appearance.js';
import { axeViolations } from '../../support/axe.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, hydratedFixture, shadow } from '../../support/fixtures.js';
import { surround } from '../../support/states.js';
import { waitUntil } from '../../support/wait-until.js';
import { all, announced, choose, count, find, type } from '../conference-filter/shown-filter.js';
import { realDataset } from '../real-dataset.js';
import { hasItems, long } from './long-list.js';
import { isOpen, items, list, row } from './shown-list.js';

function focused(element: ConferenceListElement): string | undefined {
  return shadow(element).activeElement?.textContent.trim();
}

describe('conference-list filters', () => {
  describe('states', () => {
    it('says politely that nothing is found, and shows no list', async () => {
      const element = await list({ search: '' });
      await type(element, 'xyzzy');
      expect(count(element)).to.include(messages.noMatchingConferences).and.to.include('xyzzy');
      expect(all(element, '[part=list]')).to.have.lengthOf(0);
    });

    it('without controls of its own says so where every list does', async () => {
      const [plain, searching] = [await list(), await list({ search: '' })];
      await type(searching, 'xyzzy');
      await waitUntil(() => statusText(plain) === messages.noMatchingConferences);
      await type(searching, 'odense');
      await hasItems(plain, 2);
      expect(statusText(plain)).to.equal('');
    });
  });

  describe('content', () => {
    it('marks what was searched for, as it is written', async () => {
      const element = await list({ search: '', open: '' });
      await type(element, 'arhus');
      const marks = [...new Set(all(element, 'mark').map((mark) => mark.textContent))];
      expect(marks).to.deep.equal(['Aarhus']);
      await type(element, '');
      await hasItems(element, 5);
      expect(all(element, 'mark')).to.have.lengthOf(0);
    });

    it('shows all of a long list whatever was shown before', async () => {
      const element = await long({ search: '' });
      await hasItems(element, 70);
      await type(element, 'konference 1');
      await hasItems(element, 16);
      await type(element, '');
      await hasItems(element, 70);
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await long({ search: '', filters: 'status', 'page-size': '10' });
      const parts = all(element, '[part]').flatMap((each) => [...each.part]);
      expect(parts).to.include.members(['finding', 'search', 'count', 'facets', 'shown', 'more']);
    });
  });

  describe('events', () => {
    it('filter-change tells what a visitor looks for', async () => {
      const element = await list({ search: '' });
      const events: Event[] = [];
      element.addEventListener('filter-change', (event) => events.push(event));
      await type(element, 'odense');
      expect(events[0]).to.be.instanceOf(FilterChangeEvent);
      expect(events[0]).to.deep.include({ group: 'conferences', selection: { query: 'odense', values: {} } });
    });
  });

  describe('keyboard and accessibility', () => {
    it('has the focus on the heading of the first new conference', async () => {
      for (const size of [10, 35]) {
        const element = await long({ 'page-size': String(size) });
        await hasItems(element, size);
        find(element, '[part=more]').focus();
        find(element, '[part=more]').click();
        await hasItems(element, Math.min(size * 2, 70));
        await waitUntil(() => focused(element) === `Konference ${size}`);
      }
    });

    it('announces how many are shown', async () => {
      const element = await long({ 'page-size': '10' });
      expect(announced(element)).to.equal('');
      find(element, '[part=more]').click();
      await hasItems(element, 20);
      expect(find(element, '[part=shown]').textContent.trim()).to.equal('Viser 20 af 70 konferencer');
      expect(announced(element)).to.equal('Viser 20 af 70 konferencer');
    });

    it('keeps the outline', async () => {
      const element = await list({ search: '', filters: '', heading: 'Konferencer', fields: 'theme' });
      expect(headingLevels(element)).to.deep.equal([2, 3, 3, 3, 3, 3]);
    });

    for (const [name, styles] of Object.entries({
      light: { 'color-scheme': 'light', color: '#1a1a1a', background: '#fff' },
      dark: { 'color-scheme': 'dark', color: '#f5f5f5', background: '#1a1a1a' },
    })) {
      it(`is accessible on a ${name} page with everything chosen and found`, async () => {
        const element = await list({ search: '', filters: '', 'page-size': '1', open: '' });
        await choose(element, 'Sted', 'Odense');
        await type(element, 'frivillig');
        surround(element, styles);
        expect(await axeViolations(element)).to.deep.equal([]);
      });
    }

    it('fits into 320 px', async () => {
      const element = await list({ search: '', filters: '', 'page-size': '1' });
      await choose(element, 'Emner', 'Samspillet mellem frivilligheden og kommunens kerneopgaver');
      expect(surround(element, { 'inline-size': '320px' }).scrollWidth).to.be.at.most(320);
    });
  });

  describe('server rendering', () => {
    const attributes = { search: '', filters: '' };

    it('gets its controls when the script is there', async () => {
      const element = await hydratedFixture({ tag: 'conference-list', attributes, data: realDataset });
      await waitUntil(() => all(element, '[part=count]').length === 1);
      expect(count(element)).to.equal('5 konferencer');
    });

    it('keeps open what a visitor opened before they came', async () => {
      const element = await hydratedFixture({
        tag: 'conference-list',
        attributes: { search: '' },
        data: realDataset,
      });
      row(element).closest('details')?.setAttribute('open', '');
      await waitUntil(() => all(element, '[part=search-box]').length === 1);
      expect(isOpen(element)).to.equal(true);
    });

    it('follows its group', async () => {
      const element = await hydratedFixture({ tag: 'conference-list', attributes: {}, data: realDataset });
      await type(await list({ search: '' }), 'arhus');
      await hasItems(element, 1);
    });
  });

  describe('isolation', () => {
    it('writes no style that a page’s security policy would block', async () => {
      const element = await list({ search: '', filters: '' });
      expect(shadow(element).querySelectorAll('style, [style]')).to.have.lengthOf(0);
      expect(getComputedStyle(find(element, '.facets')).display).to.equal('grid');
    });

    it('takes no conference for its search box, whatever its id', async () => {
      const conferences = ['a', 'search'].map((id) => ({
        id,
        title: `Konference ${id}`,
        status: 'scheduled',
      }));
      const data = dataset({ conferences });
      const filtered = await list({ filters: 'status' }, data);
      await filtered.updateComplete;
      expect(items(filtered)).to.have.lengthOf(2);
      const paged = await list({ search: '', 'page-size': '1', group: 'a' }, data);
      find(paged, '[part=more]').click();
      await waitUntil(() => focused(paged) === 'Konference search', 'the focus is not at the conference');
    });

    it('takes words for words, not for patterns or markup', async () => {
      const element = await list({ search: '' });
      await type(element, '<b>xyzzy.*</b>');
      expect(shownText(element)).to.include('<b>xyzzy.*</b>');
      expect(all(element, 'b')).to.have.lengthOf(0);
    });

    it('leaves the address of the page alone without deep-link', async () => {
      const before = location.href;
      const element = await clientFixture({
        tag: 'conference-list',
        attributes: { search: '' },
        data: realDataset,
      });
      await type(element, 'odense');
      expect(location.href).to.equal(before);
    });
  });
});
