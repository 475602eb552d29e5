import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { messages } from '../../../src/i18n/messages/da.js';
import { shownText, statusText } from '../../support/appearance.js';
import { axeViolations } from '../../support/axe.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { recordWarnings } from '../../support/warnings.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { clearButton, countText, marks, searchBox, type } from '../searching.js';
import { crowd, list, names } from './shown-speakers.js';
import { waitUntil } from '../../support/wait-until.js';

describe('speaker-list', () => {
  describeContract({
    tag: 'speaker-list',
    attributes: { search: '' },
    data: realDataset,
    text: 'Karen Lumholdt',
    empty: messages.noPeople,
    choices: { layout: ['cards', 'list'], sort: ['name', 'newest'] },
  });

  describe('states', () => {
    for (const attribute of ['conference', 'series']) {
      it(`says that there is nobody for an unknown ${attribute}, and tells the editor which was meant`, async () => {
        const warnings = recordWarnings();
        const id = { conference: 'frivilighed-2018', series: 'frivilighed' }[attribute] ?? '';
        expect(statusText(await list({ [attribute]: id }))).to.equal(messages.noPeople);
        await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
        expect(warnings.join()).to.match(
          new RegExp(`<speaker-list> ${attribute}="${id}".*"frivillighed(-2018)?"`),
        );
      });
    }

    it('says that there is nobody where people are known, but none speaks', async () => {
      const element = await list({}, dataset({ people: [{ id: 'iben', name: 'Iben' }] }));
      expect(statusText(element)).to.equal(messages.noPeople);
    });

    it('says what was searched for where nothing is found, and ends the search at one press', async () => {
      const element = await list({ search: '' });
      await type(element, 'xyzzy');
      expect(countText(element)).to.equal('Intet passer til »xyzzy«.');
      expect(names(element)).to.deep.equal([]);
      clearButton(element)?.click();
      await element.updateComplete;
      expect([searchBox(element).value, countText(element)]).to.deep.equal(['', '17 personer']);
      expect(names(element)).to.have.lengthOf(17);
      expect(shadow(element).activeElement).to.equal(searchBox(element));
      expect(clearButton(element)).to.equal(null);
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await list({ search: '', heading: 'Oplægsholdere' });
      const parts = () => [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts()).to.include.members([
        'base',
        'heading',
        'status',
        'search',
        'search-box',
        'count',
        'list',
        'speaker',
        'portrait',
        'title',
        'talks',
      ]);
      await type(element, 'xyzzy');
      expect(parts()).to.include('clear');
    });
  });

  describe('events', () => {
    it('leaves what is typed to the widget and the page’s own form alone', async () => {
      const form = document.createElement('form');
      let submissions = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submissions += 1;
      });
      const element = await list({ search: '' });
      element.replaceWith(form);
      form.append(element);
      document.body.append(form);
      await element.updateComplete;
      await type(element, 'arhus');
      await sendKeys({ press: 'Enter' });
      form.remove();
      expect(submissions).to.equal(0);
    });
  });

  describe('keyboard and accessibility', () => {
    it('names the search box by its visible label', async () => {
      const box = searchBox(await list({ search: '' }));
      expect([...(box.labels ?? [])].map(({ innerText }) => innerText)).to.deep.equal([
        messages.searchPeople,
      ]);
    });

    it('announces the number of results in one live region that stays, and keeps the focus', async () => {
      const element = await list({ search: '' });
      const region = shadow(element).querySelector('[aria-live]');
      expect(countText(element)).to.equal('17 personer');
      await type(element, 'andersen');
      expect(countText(element)).to.equal('3 personer');
      await type(element, 'karen');
      expect(countText(element)).to.equal('1 person');
      expect([...shadow(element).querySelectorAll('[aria-live], [role=status]')]).to.deep.equal([region]);
      expect(region?.textContent.trim()).to.equal('1 person');
      expect(shadow(element).activeElement).to.equal(searchBox(element));
    });

    it('is accessible with marks in it, and with nothing found', async () => {
      const element = await list({ search: '', layout: 'list' });
      await type(element, 'frivillighed');
      expect(marks(element)).not.to.deep.equal([]);
      expect(await axeViolations(element)).to.deep.equal([]);
      await type(element, 'xyzzy');
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    if (isChromium) {
      it('is a search box and a list with a heading for each person in the accessibility tree', async () => {
        const element = await list({ search: '', heading: 'Oplægsholdere', conference: 'frivillighed-2018' });
        await type(element, 'lumholdt');
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Oplægsholdere”',
          '  heading 2 “Oplægsholdere”',
          '  “1 person”',
          '  LabelText',
          '    “Søg efter navn, arbejdssted eller oplæg”',
          '  searchbox “Søg efter navn, arbejdssted eller oplæg”',
          '    “lumholdt”',
          '  “1 person”',
          '  list',
          '    listitem',
          '      heading 3 “Karen Lumholdt”',
          '      “Journalist og forfatter”',
          '      list',
          '        listitem',
          '          “Det personlige samfund - at involvere sig er den menneskelige fotosyntese”',
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('searches in what a server wrote', async () => {
      const element = await hydratedFixture({
        tag: 'speaker-list',
        attributes: { search: '' },
        data: realDataset,
      });
      expect(countText(element)).to.equal('17 personer');
      await type(element, 'arhus');
      expect(names(element)).to.deep.equal(['Maj Morgenstjerne']);
    });

    it('searches for what a visitor typed before the script came', async () => {
      const options = { tag: 'speaker-list', attributes: { search: '' }, data: realDataset } as const;
      const element = await hydratedFixture(options, (root) => {
        const box = root.querySelector('input');
        // Everybody has it, so that what the server wrote stays.
        if (box) box.value = 'i';
      });
      await element.updateComplete;
      expect(searchBox(element).value).to.equal('i');
      expect(marks(element)).not.to.deep.equal([]);
    });
  });

  describe('isolation', () => {
    it('shows markup in the data and in what is searched for as the text it is', async () => {
      const name = '<b>Karen</b>';
      const element = await list({ search: '' }, crowd([name]));
      await type(element, '<b>');
      expect(names(element)).to.deep.equal([name]);
      await type(element, '<i>xyz');
      expect(countText(element)).to.include('<i>xyz');
      expect(shadow(element).querySelector('b, i')).to.equal(null);
    });

    it('two lists in a page are searched apart', async () => {
      const [one, other] = [await list({ search: '' }), await list({ search: '' })];
      await type(one, 'arhus');
      expect([names(one).length, names(other).length]).to.deep.equal([1, 17]);
      expect(shownText(other)).to.include('17 personer');
    });
  });
});
