import { expect } from '@open-wc/testing';
import '../../../src/elements/newsletter-box/newsletter-box.define.js';
import type { NewsletterBoxElement } from '../../../src/elements/newsletter-box/newsletter-box.js';
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

const tag = 'newsletter-box';

function box(
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = richDataset,
): Promise<NewsletterBoxElement> {
  return clientFixture({ tag, attributes, data });
}

/** All that can be read, in one line. */
function text(element: Element): string {
  return shownText(element).replace(/\s+/g, ' ');
}

describe('newsletter-box', () => {
  describeContract({
    tag,
    attributes: {},
    data: realDataset,
    text: 'Nyhedsbrev',
    empty: messages.noNewsletters,
  });

  describe('states', () => {
    it('says that there is none for an unknown id, and tells the editor which was meant', async () => {
      const warnings = recordWarnings();
      expect(statusText(await box({ newsletter: 'newz' }))).to.equal(messages.noNewsletters);
      await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
      expect(warnings.join()).to.match(/<newsletter-box>.*newsletter="newz".*"news"/);
    });
  });

  describe('properties', () => {
    it('newsletter picks one or several of all', async () => {
      const titles = async (attributes: Readonly<Record<string, string>>) =>
        [...shadow(await box(attributes)).querySelectorAll('[part~=title]')].map(
          (title) => title.textContent,
        );
      expect(await titles({})).to.deep.equal(['Nyt fra naboen', 'The notice board']);
      expect(await titles({ newsletter: 'board' })).to.deep.equal(['The notice board']);
      expect(await titles({ newsletter: 'board, news' })).to.have.lengthOf(2);
    });

    it('the titles are headings one level below the box’s own', async () => {
      expect(headingLevels(await box({ heading: 'Hold dig orienteret' }))).to.deep.equal([2, 3, 3]);
    });
  });

  describe('content', () => {
    it('shows the newsletter of the real dataset, and says that no address is known instead of a dead link', async () => {
      const element = await box({}, realDataset);
      expect(text(element)).to.equal(
        'Nyhedsbrev Nyhedsbrevene bringer faglig viden og nyt om ansøgningspuljer, udgivelser, konferencer og temadage på socialområdet. ' +
          messages.noSubscription,
      );
      expect(shadow(element).querySelectorAll('a')).to.have.lengthOf(0);
    });

    it('links the page where one signs up', async () => {
      const element = await box({ newsletter: 'news' });
      expect(text(element)).to.include('Nyt fra naboen Første mandag i måneden. Tilmeld dig');
      expect(text(element)).not.to.include(messages.noSubscription);
      expect(shadow(element).querySelector('a')?.href).to.equal('https://example.dk/nyhedsbrev');
    });

    it('marks an English title in a Danish page', async () => {
      const marked = shadow(await box({ newsletter: 'board' })).querySelector('[part~=title] [lang=en]');
      expect(marked?.textContent).to.equal('The notice board');
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await box({ heading: 'Hold dig orienteret' });
      const parts = [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts).to.include.members(['base', 'heading', 'status', 'newsletter', 'title', 'subscribe']);
    });
  });

  describe('keyboard and accessibility', () => {
    it('tells the links apart for who hears them', async () => {
      const newsletters = ['Nyt', 'Noter'].map((title) => ({ id: title, title, url: 'https://example.dk/' }));
      const links = [...shadow(await box({}, dataset({ newsletters }))).querySelectorAll('a')];
      expect(links.map(({ textContent }) => textContent)).to.deep.equal([
        'Tilmeld dig: Nyt',
        'Tilmeld dig: Noter',
      ]);
    });

    if (isChromium) {
      it('is a list of newsletters with a heading each in the accessibility tree', async () => {
        const element = await box({ heading: 'Hold dig orienteret' });
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Hold dig orienteret”',
          '  heading 2 “Hold dig orienteret”',
          '  list',
          '    listitem',
          '      heading 3 “Nyt fra naboen”',
          '      “Første mandag i måneden.”',
          '      link “Tilmeld dig : Nyt fra naboen”',
          '    listitem',
          '      heading 3 “The notice board”',
          `      “${messages.noSubscription}”`,
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('goes on as another newsletter', async () => {
      const element = await hydratedFixture({ tag, data: richDataset });
      element.newsletter = 'board';
      await element.updateComplete;
      expect(text(element)).to.equal(`The notice board ${messages.noSubscription}`);
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const newsletters = [{ id: 'x', title: '<b>Nyt</b>', description: ['<i>Hver mandag</i>'] }];
      const shown = text(await box({}, dataset({ newsletters })));
      expect(shown).to.include('<b>Nyt</b>').and.to.include('<i>Hver mandag</i>');
    });
  });
});
