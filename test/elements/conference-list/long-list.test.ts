import { expect } from '@open-wc/testing';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { NO_FILTER } from '../../../src/dataset/queries/filter.js';
import { loadMessages } from '../../../src/i18n/load-messages.js';
import { bodies } from '../../../src/templates/bodies.js';
import { setFilter, filterStore } from '../../../src/filter/filter-store.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, insert } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { isOpen, item, items, list, openedText, row } from './shown-list.js';

const COUNT = 500;

/** `c1` to `c500`, newest first: one each day, back from the last day of 2026. */
const conferences = Array.from({ length: COUNT }, (_, index) => ({
  id: `c${index + 1}`,
  title: `Konference ${index + 1}`,
  start: new Date(Date.UTC(2026, 11, 31 - index)).toISOString().slice(0, 10),
  status: 'scheduled',
  description: ['Om fællesskaber.'],
}));
const longDataset = dataset({ conferences });
const allIds = conferences.map(({ id }) => id);

const ids = (element: ConferenceListElement) => items(element).map(({ id }) => id);

/** Resolves when the list has grown to so many; a slow machine takes its time. */
async function grown(element: ConferenceListElement, count: number): Promise<void> {
  await waitUntil(() => items(element).length === count, `it did not grow to ${count}`);
}

async function wholeList(): Promise<ConferenceListElement> {
  const element = await list({}, longDataset);
  await grown(element, COUNT);
  return element;
}

describe('a long conference-list', () => {
  before(() => Promise.all([loadMessages('da'), bodies.load()]));

  describe('content', () => {
    it('shows the first conferences before it has the last', async () => {
      const element = insert({ tag: 'conference-list', data: longDataset });
      await element.updateComplete;
      expect(items(element).length).to.be.within(10, COUNT - 1);
      expect(openedText(element)).to.include('Konference 1').and.to.include('Om fællesskaber.');
    });

    it('has all conferences in the end, in order', async () => {
      expect(ids(await wholeList())).to.deep.equal(allIds);
    });

    it('can be read to the end', async () => {
      const element = await wholeList();
      item(element, COUNT - 1).scrollIntoView();
      await waitUntil(() => openedText(element, COUNT - 1).includes('Konference 500'));
      expect(openedText(element, COUNT - 1)).to.include('Om fællesskaber.');
    });

    it('is whole when it is printed before it has grown', async () => {
      const element = await list({}, longDataset);
      dispatchEvent(new Event('beforeprint'));
      expect(ids(element)).to.deep.equal(allIds);
    });
  });

  describe('in a group', () => {
    afterEach(() => filterStore().groups.clear());

    it('marks what a visitor looks for from the top on, and takes nothing away meanwhile', async () => {
      const element = await list({ search: '' }, longDataset);
      await grown(element, COUNT);
      row(element, 3).click();
      const before = items(element);
      const marked = () => items(element).filter((each) => each.querySelector('mark')).length;
      setFilter('conferences', { ...NO_FILTER, query: 'konf' });
      await element.updateComplete;
      expect(marked()).to.be.within(10, COUNT - 1);
      expect(items(element)).to.deep.equal(before);
      await waitUntil(() => marked() === COUNT, 'not all are marked');
      expect(items(element)).to.deep.equal(before);
      expect(isOpen(element, 3)).to.equal(true);
    });
  });

  describe('properties', () => {
    it('shows another selection at once, with nothing left of the one before', async () => {
      const element = await wholeList();
      row(element).click();
      element.year = '2025';
      await element.updateComplete;
      expect(item(element).id).to.equal('c366');
      expect(isOpen(element)).to.equal(false);
      await grown(element, COUNT - 365);
      expect(ids(element)).to.deep.equal(allIds.slice(365));
    });

    it('grows to all again when the selection is taken back', async () => {
      const element = await wholeList();
      element.year = '2025';
      await element.updateComplete;
      element.year = undefined;
      await element.updateComplete;
      expect(item(element).id).to.equal('c1');
      expect(items(element).length).to.be.below(COUNT);
      await grown(element, COUNT);
      expect(ids(element)).to.deep.equal(allIds);
    });

    it('keeps open what a visitor opened while time goes by', async () => {
      const element = await wholeList();
      row(element, 3).click();
      element.requestUpdate();
      await element.updateComplete;
      expect(isOpen(element, 3)).to.equal(true);
    });
  });

  describe('keyboard and accessibility', () => {
    it('does not cut off the ring around what has the focus', async () => {
      const element = await wholeList();
      const { contentVisibility, overflowClipMargin } = getComputedStyle(item(element, 20));
      const isCut = contentVisibility === 'auto' && overflowClipMargin !== '4px';
      expect(isCut).to.equal(false);
    });
  });

  describe('server rendering', () => {
    it('is whole in what a server writes', async () => {
      const element = await hydratedFixture({ tag: 'conference-list', data: longDataset });
      expect(ids(element)).to.deep.equal(allIds);
    });
  });
});
