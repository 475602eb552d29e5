import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { shownText, statusText } from '../../support/appearance.js';
import { axeViolations } from '../../support/axe.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, insert, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { recordWarnings } from '../../support/warnings.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';
import { clearButton, countText, searchBox, type } from '../searching.js';
import { list, materials } from './shown-materials.js';

describe('material-list', () => {
  describeContract({
    tag: 'material-list',
    attributes: { search: '' },
    data: realDataset,
    text: 'Samskabelse og frivillighed i Aarhus',
    empty: messages.noMaterials,
  });

  describe('states', () => {
    const unknown = { conference: 'frivilighed-2018', series: 'frivilighed', type: 'pdff', language: 'eng' };
    for (const [attribute, value] of Object.entries(unknown)) {
      it(`says that there is nothing for an unknown ${attribute}, and tells the editor which was meant`, async () => {
        const warnings = recordWarnings();
        expect(statusText(await list({ [attribute]: value }))).to.equal(messages.noMaterials);
        await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
        expect(warnings.join()).to.match(
          new RegExp(`<material-list> ${attribute}="${value}".*"(frivillighed|frivillighed-2018|pdf|en)"`),
        );
      });
    }

    it('says what was searched for where nothing is found, and ends the search at one press', async () => {
      const element = await list({ search: '' });
      await type(element, 'xyzzy');
      expect(countText(element)).to.equal('Intet passer til »xyzzy«.');
      expect(shadow(element).querySelector('[part~=list]')).to.equal(null);
      clearButton(element)?.click();
      await element.updateComplete;
      expect([searchBox(element).value, countText(element)]).to.deep.equal(['', '5 materialer']);
      expect(shadow(element).activeElement).to.equal(searchBox(element));
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await list({ search: '', heading: 'Materialer' });
      const parts = () => [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts()).to.include.members([
        'base',
        'heading',
        'status',
        'search',
        'search-box',
        'count',
        'list',
        'item',
        'title',
        'materials',
        'material',
      ]);
      await type(element, 'xyzzy');
      expect(parts()).to.include('clear');
    });
  });

  describe('keyboard and accessibility', () => {
    it('names the search box by its visible label', async () => {
      const { labels } = searchBox(await list({ search: '' }));
      expect([...(labels ?? [])].map(({ innerText }) => innerText)).to.deep.equal([messages.searchMaterials]);
    });

    it('is accessible with marks in links and texts', async () => {
      const element = await list({ search: '' }, richDataset);
      await type(element, 'a');
      expect(shadow(element).querySelector('a mark')).not.to.equal(null);
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    if (isChromium) {
      it('is a list of conferences, each with a list of links, in the accessibility tree', async () => {
        const element = await list({ heading: 'Materialer', type: 'pdf' }, richDataset);
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Materialer”',
          '  heading 2 “Materialer”',
          '  list',
          '    listitem',
          '      “2027”',
          '      heading 3 “Frivillighedskoordineringsnetværksmedarbejderuddannelsesdag”',
          '      list',
          '        listitem',
          '          link “Dias”',
          '          “(PDF, 1,2 MB, engelsk)”',
          '          “Karen Blå”',
        ]);
      });
    }
  });

  describe('a long list', () => {
    it('shows a screen full of materials first, of however few conferences they are, and all in the end', async () => {
      const conferences = Array.from({ length: 20 }, (_, index) => ({
        id: `c${index}`,
        title: `Konference ${index}`,
        status: 'scheduled',
        materials: Array.from({ length: 15 }, (_unused, number) => ({ title: `Oplæg ${index}-${number}` })),
      }));
      const element = insert({ tag: 'material-list', data: dataset({ conferences }) });
      await element.updateComplete;
      expect(materials(element)).to.have.length(30);
      await waitUntil(() => materials(element).length === 300, 'it did not grow to its end');
    });
  });

  describe('server rendering', () => {
    it('searches in what a server wrote', async () => {
      const element = await hydratedFixture({
        tag: 'material-list',
        attributes: { search: '' },
        data: realDataset,
      });
      await type(element, 'arhus');
      expect(countText(element)).to.equal('1 materiale');
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const title = '<img src=x onerror="document.title = 1">';
      const element = await list(
        {},
        dataset({ conferences: [{ id: 'c', status: 'scheduled', materials: [{ title }] }] }),
      );
      expect(shownText(element)).to.include(title);
      expect(shadow(element).querySelector('img')).to.equal(null);
    });
  });
});
