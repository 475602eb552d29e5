import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/speaker-list/speaker-list.define.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, shadow } from '../../support/fixtures.js';
import { surround } from '../../support/states.js';
import { waitUntil } from '../../support/wait-until.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';
import { all, box, choose, filter, filterBy, find, searchBox, type, values } from './shown-filter.js';

const speakers = () =>
  clientFixture({ tag: 'speaker-list', attributes: { search: '', group: 'people' }, data: realDataset });

describe('conference-filter facets', () => {
  describe('values', () => {
    /** Sixty topics, the last of which are the commonest. */
    const topics = Array.from({ length: 60 }, (_, index) => `Emne ${String(index).padStart(2, '0')}`);
    const many = dataset({
      conferences: topics.map((_, index) => ({
        id: `c${index}`,
        title: `Konference ${index}`,
        start: `20${String(10 + (index % 15))}`,
        topics: topics.slice(index),
        status: 'scheduled',
      })),
    });

    it('are the ten commonest, and the others on demand', async () => {
      const element = await filter({ facets: 'topic' }, many);
      expect(values(element, 'Emner')).to.deep.equal(
        topics.slice(50).map((topic, index) => `${topic} ${index + 51}`),
      );
      find(element, '.facets summary').click();
      const more = find(element, '[part=more-values]');
      expect(more.textContent.trim()).to.equal(messages.showMore(50));
      more.click();
      await element.updateComplete;
      expect(values(element, 'Emner')).to.have.lengthOf(60);
      expect(shadow(element).activeElement).to.equal(box(element, 'Emner', 'Emne 00'));
      expect(all(element, '[part=more-values]')).to.have.lengthOf(0);
    });

    it('are there, too, where they are chosen', async () => {
      const element = await filter({ facets: 'topic' }, many);
      await filterBy(element, { topic: ['Emne 07'] });
      expect(values(element, 'Emner')).to.have.lengthOf(11);
      expect(box(element, 'Emner', 'Emne 07').checked).to.equal(true);
    });

    it('are the latest of the years', async () => {
      const element = await filter({ facets: 'year' }, many);
      expect(values(element, 'År').map((value) => value.slice(0, 4))).to.deep.equal(
        [24, 23, 22, 21, 20, 19, 18, 17, 16, 15].map((year) => `20${year}`),
      );
    });

    it('that nothing has cannot be chosen, and can be read', async () => {
      const element = await filter();
      await choose(element, 'Sted', 'Odense');
      const english = box(element, 'Sprog', 'engelsk');
      expect(english.disabled).to.equal(true);
      expect(values(element, 'Sprog')).to.include('engelsk 0');
      const label = english.closest('label');
      expect(label && getComputedStyle(label).color).to.equal(getComputedStyle(element).color);
    });

    it('that nothing has can be taken back, and leave the focus beside them', async () => {
      const element = await filter();
      await filterBy(element, { place: ['Odense'], language: ['en'] });
      box(element, 'Sprog', 'engelsk').closest('details')?.setAttribute('open', '');
      box(element, 'Sprog', 'engelsk').focus();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(box(element, 'Sprog', 'engelsk').disabled).to.equal(true);
      expect(shadow(element).activeElement?.localName).to.equal('summary');
    });
  });

  describe('on a phone', () => {
    const isShown = (element: Element) => element.checkVisibility();

    it('has all facets behind one row, which says how many values are chosen', async () => {
      const element = await filter({}, richDataset);
      surround(element, { 'inline-size': '343px' });
      const row = find(element, '[part=filters]');
      expect(row.getBoundingClientRect().height).to.be.within(44, 48);
      expect(row.textContent.trim()).to.equal('Filtre');
      expect(isShown(find(element, '.facets'))).to.equal(false);
      row.click();
      await element.updateComplete;
      expect(row.getAttribute('aria-expanded')).to.equal('true');
      expect(isShown(find(element, '.facets'))).to.equal(true);
      await choose(element, 'Status', 'Aflyst');
      await choose(element, 'Status', 'Planlagt');
      expect(row.textContent.trim()).to.equal('Filtre (2)');
      find(element, '[part=search-box]').focus();
      await sendKeys({ press: 'Tab' });
      expect(shadow(element).activeElement).to.equal(row);
    });

    it('has one facet as its own row, and all of them side by side where there is room', async () => {
      const single = await filter({ facets: 'year' });
      surround(single, { 'inline-size': '343px' });
      expect(all(single, '[part=filters]')).to.have.lengthOf(0);
      expect(isShown(find(single, '.facets'))).to.equal(true);
      const wide = await filter({}, richDataset);
      surround(wide, { 'inline-size': '800px' });
      expect(isShown(find(wide, '[part=filters]'))).to.equal(false);
      expect(isShown(find(wide, '.facets'))).to.equal(true);
    });

    for (const width of ['343px', '800px'])
      it(`keeps the size of the search box when nothing is found, ${width} wide`, async () => {
        for (const element of [await filter(), await speakers()]) {
          surround(element, { 'inline-size': width });
          const size = () => {
            const { left, top, width: inline } = searchBox(element).getBoundingClientRect();
            return [left, top, inline];
          };
          const before = size();
          await type(element, 'xyzzy');
          await waitUntil(() => shadow(element).querySelector('.none'));
          expect(shadow(element).querySelector('.none')?.textContent.length).to.be.above(15);
          expect(size()).to.deep.equal(before);
        }
      });
  });
});
