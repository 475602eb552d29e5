import { expect } from '@open-wc/testing';
import '../../../src/elements/conference-series/conference-series.define.js';
import type { ConferenceSeriesElement } from '../../../src/elements/conference-series/conference-series.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { headingLevels, shownText, statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, hydratedFixture, shadow } from '../../support/fixtures.js';
import { recordWarnings } from '../../support/warnings.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';
import { waitUntil } from '../../support/wait-until.js';

const tag = 'conference-series';

function series(
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = richDataset,
): Promise<ConferenceSeriesElement> {
  return clientFixture({ tag, attributes, data });
}

/** All that can be read, in one line. */
function text(element: Element): string {
  return shownText(element).replace(/\s+/g, ' ');
}

describe('conference-series', () => {
  describeContract({
    tag,
    attributes: {},
    data: realDataset,
    text: 'Konferencer om frivillighed',
    empty: messages.noSeries,
  });

  describe('states', () => {
    it('says that there is none for an unknown id, and tells the editor which was meant', async () => {
      const warnings = recordWarnings();
      const element = await series({ series: 'frivilighed' });
      expect(statusText(element)).to.equal(messages.noSeries);
      expect(text(element)).to.equal(messages.noSeries);
      await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
      expect(warnings.join()).to.match(/<conference-series>.*series="frivilighed".*"frivillighed"/);
    });
  });

  describe('properties', () => {
    it('series picks one or several of all', async () => {
      const names = async (attributes: Readonly<Record<string, string>>) =>
        [...shadow(await series(attributes)).querySelectorAll('[part~=title]')].map(
          (name) => name.textContent,
        );
      expect(await names({})).to.deep.equal(['Konferencer om frivillighed', 'Health days']);
      expect(await names({ series: 'sundhed' })).to.deep.equal(['Health days']);
      expect(await names({ series: 'sundhed frivillighed' })).to.have.lengthOf(2);
    });

    it('the names are headings one level below the widget’s own', async () => {
      expect(headingLevels(await series({ heading: 'Om konferencerne' }))).to.deep.equal([2, 3, 3]);
    });
  });

  describe('content', () => {
    it('shows all that the real dataset says of its series and of itself', async () => {
      expect(text(await series({}, realDataset))).to.equal(
        'Konferencer om frivillighed Hvert år holdes der en konference om frivillighed. ' +
          'Arrangører Social- og Boligstyrelsen Center for Offentlig Kompetenceudvikling Center for Frivilligt Socialt Arbejde ' +
          'Målgruppe De dele af kommuner og regioner, der i stigende grad møder frivillighed og bruger den som led i udviklingen af velfærdssamfundet. ' +
          'Senest opdateret 2. februar 2022 Udgiver: Social- og Boligstyrelsen ' +
          'Kilde: Konferencer om frivillighed på sbst.dk (2. februar 2022)',
      );
    });

    it('links series, organisers and source that have an address, and nothing else', async () => {
      const links = [...shadow(await series()).querySelectorAll('a')];
      expect(links.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
        ['Konferencer om frivillighed', 'https://example.dk/serien'],
        ['Center for Offentlig Kompetenceudvikling', 'https://example.dk/cok'],
        ['Kommunens kalender', 'https://example.dk/kalender'],
      ]);
    });

    it('says how old the information is once, however many series there are', async () => {
      expect(text(await series()).match(/Senest opdateret 1\. november 2026/g)).to.have.lengthOf(1);
    });

    it('leaves out what a dataset does not say', async () => {
      const data = dataset({ updated: undefined, series: [{ id: 'x', name: 'Kun et navn' }] });
      const element = await series({}, data);
      expect(text(element)).to.equal('Kun et navn');
      expect(shadow(element).querySelectorAll('dl, [part~=edition], a')).to.have.lengthOf(0);
    });

    it('marks an English name in a Danish page', async () => {
      const marked = shadow(await series({ series: 'sundhed' })).querySelector('[part~=title] [lang=en]');
      expect(marked?.textContent).to.equal('Health days');
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await series({ heading: 'Om konferencerne' });
      const parts = [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts).to.include.members(['base', 'heading', 'status', 'series', 'title', 'facts', 'edition']);
    });
  });

  describe('keyboard and accessibility', () => {
    if (isChromium) {
      it('names organisers and audience in the accessibility tree', async () => {
        const element = await series({ heading: 'Om konferencerne', series: 'frivillighed' });
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Om konferencerne”',
          '  heading 2 “Om konferencerne”',
          '  list',
          '    listitem',
          '      heading 3 “Konferencer om frivillighed”',
          '      “Hvert år.”',
          '      “In a new town each time.”',
          '      DescriptionList',
          '        term “Arrangører”',
          '        definition',
          '          list',
          '            listitem',
          '              link “Center for Offentlig Kompetenceudvikling”',
          '            listitem',
          '              “KL”',
          '        term “Målgruppe”',
          '        definition',
          '          “Kommuner og regioner”',
          '  list',
          '    listitem',
          '      “Senest opdateret 1. november 2026”',
          '    listitem',
          '      “Udgiver”',
          '      “KL”',
          '    listitem',
          '      “Kilde”',
          '      link “Kommunens kalender”',
          '      “31. oktober 2026”',
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('goes on as another series', async () => {
      const element = await hydratedFixture({ tag, data: richDataset });
      element.series = 'sundhed';
      await element.updateComplete;
      expect(text(element)).to.include('Health days').and.not.to.include('Konferencer om frivillighed');
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const data = dataset({ series: [{ id: 'x', name: '<b>Navn</b>', audience: '<i>Alle</i>' }] });
      const element = await series({}, data);
      expect(text(element)).to.include('<b>Navn</b>').and.to.include('<i>Alle</i>');
    });
  });
});
