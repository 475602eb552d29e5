import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { messages } from '../../../src/i18n/messages/da.js';
import { FACETS } from '../../../src/dataset/queries/filter.js';
import { FilterChangeEvent } from '../../../src/core/events/filter-change-event.js';
import { filterStore } from '../../../src/filter/filter-store.js';
import { statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { hydratedFixture, place, shadow } from '../../support/fixtures.js';
import { surround } from '../../support/states.js';
import { waitUntil } from '../../support/wait-until.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { crowdedTargets } from '../../core/targets.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';
import {
  all,
  announced,
  box,
  chips,
  choose,
  count,
  filter,
  filterBy,
  find,
  searchBox,
  type,
} from './shown-filter.js';
import { list, shows } from './shown-lists.js';

describe('conference-filter', () => {
  describeContract({
    tag: 'conference-filter',
    attributes: {},
    data: realDataset,
    text: messages.searchConferences,
    empty: messages.noConferences,
    choices: { facets: FACETS },
  });

  describe('states', () => {
    it('says how many there are before anything is chosen', async () => {
      expect(count(await filter())).to.equal('5 konferencer');
    });

    it('says what to give up where nothing is found, and does so', async () => {
      const element = await filter();
      await filterBy(element, { place: ['Odense'], language: ['en'] });
      expect(count(element)).to.equal(
        'Ingen konferencer passer til det valgte. Uden »engelsk« er der 2 konferencer.',
      );
      const drop = find(element, '[part=drop]');
      expect(drop.textContent.trim()).to.equal('Fjern filteret Sprog');
      drop.click();
      await element.updateComplete;
      expect(count(element)).to.equal('2 konferencer');
      expect(chips(element)).to.deep.equal(['Fjern filteret Sted: Odense']);
    });

    it('offers to give up the words where they are in the way', async () => {
      const element = await filter();
      await type(element, 'xyzzy');
      expect(count(element)).to.equal(
        'Ingen konferencer passer til det valgte. Uden »xyzzy« er der 5 konferencer.',
      );
      find(element, '[part=drop]').click();
      await element.updateComplete;
      expect(searchBox(element).value).to.equal('');
      expect(count(element)).to.equal('5 konferencer');
    });

    it('says what to give up together where no single thing helps, and keeps the focus on the way there', async () => {
      const element = await filter();
      await filterBy(element, { year: ['2019'], place: ['Odense'] });
      await type(element, 'arhus');
      expect(count(element)).to.equal(
        'Ingen konferencer passer til det valgte. Uden »arhus og 2019« er der 2 konferencer.',
      );
      const drops = () => all(element, '[part=drop]');
      expect(drops().map((each) => each.textContent.trim())).to.deep.equal([
        messages.clearSearch,
        'Fjern filteret År',
      ]);
      const press = async () => {
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
      };
      drops()[0]?.focus();
      await press();
      expect(count(element)).to.contain('Uden »2019« er der 2 konferencer.');
      expect(shadow(element).activeElement?.textContent.trim()).to.equal('Fjern filteret År');
      await press();
      expect(count(element)).to.equal('2 konferencer');
      expect(shadow(element).activeElement).to.equal(find(element, '[part=chip]'));
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await filter({ heading: 'Find' });
      await choose(element, 'År', '2017');
      await type(element, 'xyzzy');
      const parts = all(element, '[part]').flatMap((each) => [...each.part]);
      expect(parts).to.include.members(
        'base heading status finding search search-box count facets disclosure summary chips chip clear-all drop'.split(
          ' ',
        ),
      );
    });
  });

  describe('events', () => {
    it('filter-change tells what a visitor looks for', async () => {
      const element = await filter({ group: 'a' });
      const events: FilterChangeEvent[] = [];
      const hear = (event: FilterChangeEvent) => events.push(event);
      document.body.addEventListener('filter-change', hear);
      await choose(element, 'År', '2017');
      await type(element, 'odense');
      document.body.removeEventListener('filter-change', hear);
      const [, last] = events;
      expect(events).to.have.lengthOf(2);
      expect(last).to.be.instanceOf(FilterChangeEvent);
      expect(last).to.include({ group: 'a', composed: true, bubbles: true });
      expect(last?.selection).to.deep.equal({ query: 'odense', values: { year: ['2017'] } });
    });
  });

  describe('keyboard and accessibility', () => {
    it('opens a facet, chooses, and takes back by the keyboard', async () => {
      const element = await filter();
      find(element, '[part=search-box]').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(chips(element)).to.deep.equal(['Fjern filteret År: 2020']);
      expect(shadow(element).activeElement).to.equal(box(element, 'År', '2020'));
    });

    it('keeps a facet open while a visitor chooses in it', async () => {
      const element = await filter();
      await choose(element, 'År', '2017');
      await choose(element, 'År', '2018');
      expect(box(element, 'År', '2018').closest('details')?.open).to.equal(true);
    });

    it('has the focus on the next chip when one is taken back, and at last on the search box', async () => {
      const element = await filter();
      await choose(element, 'År', '2017');
      await choose(element, 'År', '2018');
      const press = async (place: number) => {
        all(element, '[part=chip]')[place]?.focus();
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
      };
      await press(1);
      expect(shadow(element).activeElement).to.equal(all(element, '[part=chip]')[0]);
      await press(0);
      expect(shadow(element).activeElement).to.equal(find(element, '[part=search-box]'));
    });

    it('has the focus in the search box when all is taken back', async () => {
      const element = await filter();
      await choose(element, 'År', '2017');
      await type(element, 'odense');
      find(element, '[part=clear-all]').click();
      await element.updateComplete;
      expect([chips(element), count(element)]).to.deep.equal([[], '5 konferencer']);
      expect(searchBox(element).value).to.equal('');
      expect(shadow(element).activeElement).to.equal(find(element, '[part=search-box]'));
    });

    it('announces the result in its one live region, which was there before', async () => {
      const element = await filter();
      const region = find(element, '[aria-live]');
      expect(announced(element)).to.equal('');
      await choose(element, 'År', '2017');
      expect(all(element, '[aria-live], [role=status]')).to.deep.equal([region]);
      expect(announced(element)).to.equal('1 konference');
      expect(statusText(element)).to.equal('');
    });

    it('announces that nothing is found once, and not at each letter', async () => {
      const element = await filter();
      const heard: string[] = [];
      const region = find(element, '[aria-live]');
      const observer = new MutationObserver(() => heard.push(announced(element)));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      for (const query of ['xy', 'xyz', 'xyzz', 'xyzzy']) await type(element, query);
      await waitUntil(() => heard.length > 0);
      observer.disconnect();
      expect(heard).to.deep.equal([messages.noMatchingConferences]);
    });

    it('has targets of 24 px, or room of that size around smaller ones', async () => {
      const element = await filter({}, richDataset);
      for (const each of all(element, 'details')) each.setAttribute('open', '');
      await choose(element, 'Status', 'Aflyst');
      for (const width of ['320px', '1000px']) {
        surround(element, { 'inline-size': width });
        expect(crowdedTargets(shadow(element))).to.deep.equal([]);
      }
    });

    if (isChromium) {
      it('is a search box and named groups in the accessibility tree', async () => {
        const element = await filter({ facets: 'place', heading: 'Find en konference' });
        await choose(element, 'Sted', 'Odense');
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Find en konference”',
          '  heading 2 “Find en konference”',
          '  “2 konferencer”',
          '  LabelText',
          '    “Søg efter titel, tema, emne eller person”',
          '  searchbox “Søg efter titel, tema, emne eller person”',
          '  “2 konferencer”',
          '  group',
          '    DisclosureTriangle “Sted 1 valgt”',
          '    group “Sted”',
          '      Legend',
          '        “Sted”',
          '      LabelText',
          '        checkbox “Odense , 2 konferencer”',
          '        “Odense”',
          '        “2 konferencer”',
          '  list “Valgte filtre”',
          '    listitem',
          '      button “Fjern filteret Sted: Odense”',
          '    listitem',
          '      button “Ryd alle”',
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('takes what a visitor typed before the script came', async () => {
      const container = place();
      const shown = await list();
      const element = await hydratedFixture({ tag: 'conference-filter', data: realDataset });
      container.append(element);
      const input = searchBox(element);
      input.value = 'arhus';
      element.requestUpdate();
      await shows(shown, ['frivillighed-2018']);
    });
  });

  describe('isolation', () => {
    it('shares what is looked for with another copy of the script, by a name that is kept', async () => {
      const element = await filter();
      const shared: unknown = Reflect.get(globalThis, Symbol.for('conference-widgets.selections'));
      if (shared !== filterStore()) throw new Error('It is not where another copy looks for it.');
      filterStore().groups.set('conferences', { query: '', values: { year: ['2017'] } });
      for (const listener of filterStore().listeners) listener('conferences');
      await element.updateComplete;
      expect(chips(element)).to.deep.equal(['Fjern filteret År: 2017']);
    });
  });
});
