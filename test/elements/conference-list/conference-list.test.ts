import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { ConferenceSelectEvent } from '../../../src/core/events/conference-select-event.js';
import { statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { isOpen, item, list, openedText, row } from './shown-list.js';

describe('conference-list', () => {
  describeContract({
    tag: 'conference-list',
    attributes: {},
    data: realDataset,
    text: 'Frivillighed 2017',
    empty: messages.noConferences,
    choices: {
      layout: ['list', 'accordion', 'cards', 'table', 'timeline'],
      when: ['all', 'upcoming', 'past'],
      fields: ['date', 'sources'],
      actions: ['calendar', 'csv', 'share'],
    },
  });

  describe('states', () => {
    it('says that nothing matches when there are conferences, but none as wished', async () => {
      const element = await list({ year: '1999' });
      expect(statusText(element)).to.equal(messages.noMatchingConferences);
      expect(shadow(element).querySelector('[part=list]')).to.equal(null);
    });

    it('shows again what matches again', async () => {
      const element = await list({ year: '1999' });
      element.year = '2019';
      await element.updateComplete;
      expect(statusText(element)).to.equal('');
      expect(item(element).id).to.equal('frivillighed-2019');
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await list({ year: '2017', heading: 'Konferencer' });
      const parts = [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts).to.include.members([
        'base',
        'heading',
        'status',
        'list',
        'item',
        'title',
        'facts',
        'summary',
        'body',
      ]);
    });
  });

  describe('events', () => {
    function heard(element: ConferenceListElement): ConferenceSelectEvent[] {
      const events: ConferenceSelectEvent[] = [];
      element.parentElement?.addEventListener('conference-select', (event) => events.push(event));
      return events;
    }

    for (const layout of ['list', 'accordion', 'cards', 'table', 'timeline']) {
      it(`conference-select tells which one is opened, and not when it is closed (${layout})`, async () => {
        const element = await list({ layout });
        const events = heard(element);
        row(element, 1).click();
        row(element, 1).click();
        expect(events.map(({ conference }) => conference)).to.deep.equal(['frivillighed-2019']);
        expect(events[0]).to.be.instanceOf(ConferenceSelectEvent);
        expect(events[0]?.composed).to.equal(true);
      });
    }

    it('conference-select prevented leaves it closed', async () => {
      const element = await list();
      element.addEventListener('conference-select', (event) => event.preventDefault());
      row(element).click();
      expect(isOpen(element)).to.equal(false);
    });

    it('conference-select prevented lets what is open be closed', async () => {
      const element = await list({ open: '' });
      element.addEventListener('conference-select', (event) => event.preventDefault());
      row(element).click();
      expect(isOpen(element)).to.equal(false);
    });
  });

  describe('keyboard and accessibility', () => {
    for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
      it(`opens and closes by ${name}`, async () => {
        const element = await list();
        row(element).focus();
        await sendKeys({ press: key });
        expect(isOpen(element)).to.equal(true);
        await sendKeys({ press: key });
        expect(isOpen(element)).to.equal(false);
      });
    }

    it('goes by Tab from one conference to the next', async () => {
      const element = await list({ fields: 'summary description sessions perspectives' });
      row(element).focus();
      await sendKeys({ press: 'Tab' });
      expect(shadow(element).activeElement).to.equal(row(element, 1));
    });

    it('shows where the focus is', async () => {
      const element = await list();
      row(element).focus();
      await sendKeys({ press: 'Tab' });
      const { outlineStyle, outlineWidth } = getComputedStyle(row(element, 1));
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    });

    it('tells rows with the same words apart for who hears them', async () => {
      expect(row(await list({ year: '2016' })).textContent.trim()).to.equal(
        'Læs mere om Velfærdssamarbejde under forandring',
      );
    });

    if (isChromium) {
      it('is one list with a heading for each conference in the accessibility tree', async () => {
        const element = await list({ year: '2017', heading: 'Konferencer', fields: 'date theme sessions' });
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Konferencer”',
          '  heading 2 “Konferencer”',
          '  list',
          '    listitem',
          '      “6. september 2017”',
          '      heading 3 “Frivillighed 2017”',
          '      “Meningsfulde fællesskaber”',
          '      group',
          '        DisclosureTriangle “Program, 5 oplæg om Frivillighed 2017”',
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('opens what a server wrote, and tells of it', async () => {
      const element = await hydratedFixture({ tag: 'conference-list', data: realDataset });
      const selected: string[] = [];
      element.addEventListener('conference-select', ({ conference }) => selected.push(conference));
      row(element, 3).click();
      expect(isOpen(element, 3)).to.equal(true);
      expect(selected).to.deep.equal(['frivillighed-2017']);
    });

    it('keeps open what a visitor opened before the script came', async () => {
      const element = await hydratedFixture({ tag: 'conference-list', data: realDataset });
      row(element).closest('details')?.setAttribute('open', '');
      element.heading = 'Konferencer';
      await element.updateComplete;
      expect(isOpen(element)).to.equal(true);
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const title = '<img src=x onerror="document.title = 1">';
      const element = await list({}, dataset({ conferences: [{ id: 'x', title, status: 'scheduled' }] }));
      expect(openedText(element)).to.include(title);
      expect(shadow(element).querySelector('img')).to.equal(null);
    });

    it('two lists in a page show what each was asked for', async () => {
      const [one, other] = [await list({ year: '2017' }), await list({ year: '2019' })];
      expect([item(one).id, item(other).id]).to.deep.equal(['frivillighed-2017', 'frivillighed-2019']);
    });
  });
});
