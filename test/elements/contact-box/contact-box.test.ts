import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/contact-box/contact-box.define.js';
import type { ContactBoxElement } from '../../../src/elements/contact-box/contact-box.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { headingLevels, shownText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, hydratedFixture, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { recordWarnings } from '../../support/warnings.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';
import { recordDownloads, refuseDownloads } from '../../support/downloads.js';

const tag = 'contact-box';

function box(
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = richDataset,
): Promise<ContactBoxElement> {
  return clientFixture({ tag, attributes, data });
}

function saveButton(element: ContactBoxElement): HTMLButtonElement {
  const found = shadow(element).querySelector<HTMLButtonElement>('[part~=save]');
  if (!found) throw new Error('There is no button.');
  return found;
}

// The runner's own modules fill what a browser remembers by itself.
performance.setResourceTimingBufferSize(10_000);

/** Whether the page has asked for the library that writes contact cards. */
const hasIcal = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/ical'));

describe('contact-box', () => {
  describeContract({
    tag,
    attributes: {},
    data: realDataset,
    text: 'Iben Sand Olesen',
    empty: messages.noContacts,
  });

  describe('properties', () => {
    const names = async (attributes: Readonly<Record<string, string>>): Promise<(string | null)[]> =>
      [...shadow(await box(attributes)).querySelectorAll('[part~=title]')].map((title) => title.textContent);

    it('contact picks one or several of all', async () => {
      expect(await names({})).to.deep.equal(['Iben Sand Ærø', 'Bo Å']);
      expect(await names({ contact: 'bo' })).to.deep.equal(['Bo Å']);
      expect(await names({ contact: 'iben bo' })).to.deep.equal(['Iben Sand Ærø', 'Bo Å']);
    });

    it('contact that nobody has shows nobody, and tells the editor who was meant', async () => {
      const warnings = recordWarnings();
      expect(shownText(await box({ contact: 'ibn' }))).to.equal(messages.noContacts);
      await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
      expect(warnings.join()).to.match(/<contact-box>.*contact="ibn".*"iben"/);
    });

    it('the names are headings one level below the box’s own', async () => {
      expect(headingLevels(await box({ heading: 'Kontakt' }))).to.deep.equal([2, 3, 3]);
    });
  });

  describe('content', () => {
    it('shows the contact of the real dataset, without an address that nobody gave and a button that would save a name alone', async () => {
      const element = await box({}, realDataset);
      expect(shownText(element)).to.match(/^Iben Sand Olesen\s+Specialkonsulent$/);
      expect(shadow(element).querySelectorAll('a, dl, button')).to.have.lengthOf(0);
    });

    it('shows title, organisation, e-mail, telephone and hours', async () => {
      const shown = shownText(await box({ contact: 'iben' })).replace(/\s+/g, ' ');
      expect(shown).to.include('Specialkonsulent, Center for Offentlig Kompetenceudvikling');
      expect(shown).to.include('E-mail iben@example.dk Telefon +45 12 34 56 78 Træffes Tirsdag og torsdag');
    });

    it('links what can be written to and called', async () => {
      const links = [...shadow(await box({ contact: 'iben' })).querySelectorAll('a')];
      expect(links.map(({ href }) => href)).to.deep.equal(['mailto:iben@example.dk', 'tel:+4512345678']);
    });
  });

  describe('saving a contact', () => {
    // First, because what the page has once asked for it has.
    it('asks for the library only when the button is pressed', async () => {
      const downloads = recordDownloads();
      const element = await box({ contact: 'iben' });
      expect(hasIcal()).to.equal(false);
      saveButton(element).click();
      await waitUntil(() => downloads.length > 0);
      expect(hasIcal()).to.equal(true);
    });

    it('offers a card that says what the box says', async () => {
      const downloads = recordDownloads();
      saveButton(await box({ contact: 'iben' })).click();
      await waitUntil(() => downloads.length > 0);
      const [file] = downloads;
      expect(file?.download).to.equal('iben.vcf');
      const content = await fetch(file?.href ?? '');
      expect(content.headers.get('content-type')).to.equal('text/vcard');
      expect((await content.text()).split('\r\n')).to.deep.equal([
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Iben Sand Ærø',
        'N:;Iben Sand Ærø;;;',
        'TITLE:Specialkonsulent',
        'ORG:Center for Offentlig Kompetenceudvikling',
        'EMAIL:iben@example.dk',
        'TEL:+45 12 34 56 78',
        'END:VCARD',
        '',
      ]);
    });

    it('says so where it did not work, beside the button, and takes it back when it did', async () => {
      const errors = refuseDownloads();
      const element = await box({ contact: 'iben' });
      const said = () => shadow(element).querySelector('.save > span')?.textContent.trim();
      saveButton(element).click();
      await waitUntil(() => said() === messages.actionFailed);
      const region = shadow(element).querySelector('[part=status][aria-live=polite]');
      expect(region?.textContent.trim()).to.equal(messages.actionFailed);
      expect(errors.join()).to.include('<contact-box>').and.to.include('Downloads are refused');
      recordDownloads();
      saveButton(element).click();
      await waitUntil(() => said() === '');
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await box({ heading: 'Kontakt' });
      const parts = [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts).to.include.members(['base', 'heading', 'status', 'contact', 'title', 'save']);
    });
  });

  describe('keyboard and accessibility', () => {
    it('saves by the keyboard', async () => {
      const downloads = recordDownloads();
      const element = await box({ contact: 'iben' });
      saveButton(element).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => downloads.length > 0);
    });

    it('tells the buttons apart for who hears them', async () => {
      const contacts = ['Iben Sand Ærø', 'Bo Å'].map((name, index) => ({
        id: `c${index}`,
        name,
        phone: '+45 12 34 56 78',
      }));
      const buttons = [...shadow(await box({}, dataset({ contacts }))).querySelectorAll('[part~=save]')];
      const names = buttons.map((button) => button.textContent.replace(/\s+/g, ' ').trim());
      expect(names).to.deep.equal(['Gem kontakt Iben Sand Ærø', 'Gem kontakt Bo Å']);
    });

    if (isChromium) {
      it('names each row in the accessibility tree', async () => {
        const element = await box({ contact: 'iben', heading: 'Kontakt' });
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Kontakt”',
          '  heading 2 “Kontakt”',
          '  list',
          '    listitem',
          '      heading 3 “Iben Sand Ærø”',
          '      “Specialkonsulent, Center for Offentlig Kompetenceudvikling”',
          '      DescriptionList',
          '        term “E-mail”',
          '        definition',
          '          link “iben@example.dk”',
          '        term “Telefon”',
          '        definition',
          '          link “+45 12 34 56 78”',
          '        term “Træffes”',
          '        definition',
          '          “Tirsdag og torsdag”',
          '      button “Gem kontakt Iben Sand Ærø”',
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('saves the contact of a box that a server wrote', async () => {
      const downloads = recordDownloads();
      saveButton(await hydratedFixture({ tag, data: richDataset })).click();
      await waitUntil(() => downloads.length > 0);
      expect(downloads[0]?.download).to.equal('iben.vcf');
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const contacts = [{ id: 'x', name: '<b>Iben</b>', hours: '<i>Tirsdag</i>' }];
      const element = await box({}, dataset({ contacts }));
      expect(shownText(element)).to.include('<b>Iben</b>').and.to.include('<i>Tirsdag</i>');
    });
  });
});
