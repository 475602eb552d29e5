import { expect } from '@open-wc/testing';
import '../../../src/elements/activity-list/activity-list.define.js';
import type { ActivityListElement } from '../../../src/elements/activity-list/activity-list.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { headingLevels, shownText, statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, hydratedFixture, shadow } from '../../support/fixtures.js';
import { surround } from '../../support/states.js';
import { recordWarnings } from '../../support/warnings.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';

const tag = 'activity-list';

const NOW = new Date('2026-11-23T11:00:00Z');

function list(
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = richDataset,
  now = NOW,
): Promise<ActivityListElement> {
  return clientFixture({ tag, attributes, data, now });
}

/** All that can be read, in one line. */
function text(element: Element): string {
  return shownText(element).replace(/\s+/g, ' ');
}

const [SOUP, COURSE, LASTING, PAST] = [
  'Soup day',
  'Frivillighedskoordineringsnetværksmedarbejderuddannelsesdag',
  'Byttebørsen',
  'Nytårstaffel',
];

function titles(element: Element): (string | null)[] {
  return [...shadow(element).querySelectorAll('[part~=title]')].map((title) => title.textContent);
}

describe('activity-list', () => {
  describeContract({
    tag,
    attributes: {},
    data: realDataset,
    text: 'Aktuelle aktiviteter på voksenområdet',
    empty: messages.noActivities,
    choices: { when: ['upcoming', 'past', 'all'] },
  });

  describe('states', () => {
    it('says that there is none when all are of another time', async () => {
      const element = await list({ when: 'past' }, realDataset);
      expect(statusText(element)).to.equal(messages.noActivities);
      expect(shadow(element).querySelector('[part=list]')).to.equal(null);
    });
  });

  describe('properties', () => {
    it('when picks by the day it is shown; what has no date is always on', async () => {
      expect(titles(await list())).to.deep.equal([SOUP, COURSE, LASTING]);
      expect(titles(await list({ when: 'past' }))).to.deep.equal([PAST]);
      expect(titles(await list({ when: 'all' }))).to.deep.equal([COURSE, SOUP, PAST, LASTING]);
      const later = new Date('2027-08-01T10:00:00Z');
      expect(titles(await list({}, richDataset, later))).to.deep.equal([COURSE, LASTING]);
    });

    it('limit takes the next ones', async () => {
      expect(titles(await list({ limit: '2' }))).to.deep.equal([SOUP, COURSE]);
    });

    it('warns about a limit that is no number of activities, and shows all', async () => {
      const warnings = recordWarnings();
      expect(titles(await list({ limit: '0' }))).to.have.lengthOf(3);
      expect(warnings.join()).to.match(/<activity-list> limit="0".*whole number/);
    });

    it('the titles are headings one level below the list’s own', async () => {
      expect(headingLevels(await list({ heading: 'Aktiviteter' }))).to.deep.equal([2, 3, 3, 3]);
    });
  });

  describe('content', () => {
    it('shows the activity of the real dataset as text: nobody gave an address', async () => {
      const element = await list({}, realDataset);
      expect(text(element)).to.equal(
        'Aktuelle aktiviteter på voksenområdet ' +
          'Under "Aktiviteter" kan man se, hvilke aktiviteter og konferencer Socialstyrelsen holder på voksenområdet, blandt andet om civilsamfundet.',
      );
      expect(shadow(element).querySelectorAll('a')).to.have.lengthOf(0);
    });

    it('shows day and time, title and description', async () => {
      const shown = text(await list());
      expect(shown).to.include('14. juni 2027 kl. 12.00–14.00 CEST Soup day');
      expect(shown).to.include(`7. oktober kl. 17.00 – 8. oktober 2027 kl. 20.00 CEST ${COURSE}`);
      expect(shown).to.include('Byttebørsen Er åben hele året. Spørg på kontoret.');
    });

    it('links the title of what has an address', async () => {
      const links = [...shadow(await list()).querySelectorAll('a')];
      expect(links.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
        [COURSE, 'https://example.dk/kursus'],
      ]);
    });

    it('marks an English title in a Danish page', async () => {
      const marked = shadow(await list()).querySelector('[part~=title] [lang=en]');
      expect(marked?.textContent).to.equal(SOUP);
    });

    it('where there is room keeps a column for dates, but not where there are none', async () => {
      const indent = async (data: unknown) => {
        const element = await list({}, data);
        surround(element, { 'inline-size': '800px' });
        const last = [...shadow(element).querySelectorAll('[part~=title]')].at(-1);
        return (last?.getBoundingClientRect().left ?? 0) - element.getBoundingClientRect().left;
      };
      expect(await indent(realDataset)).to.equal(0);
      expect(await indent(richDataset)).to.be.above(100);
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await list({ heading: 'Aktiviteter' });
      const parts = [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts).to.include.members(['base', 'heading', 'status', 'list', 'item', 'title']);
    });
  });

  describe('keyboard and accessibility', () => {
    if (isChromium) {
      it('is one list with a heading for each activity in the accessibility tree', async () => {
        const element = await list({ heading: 'Aktiviteter', limit: '2' });
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Aktiviteter”',
          '  heading 2 “Aktiviteter”',
          '  list',
          '    listitem',
          '      “14. juni 2027 kl. 12.00–14.00 CEST”',
          `      heading 3 “${SOUP}”`,
          '    listitem',
          '      “7. oktober kl. 17.00 – 8. oktober 2027 kl. 20.00 CEST”',
          `      heading 3 “${COURSE}”`,
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('goes on with other activities', async () => {
      const element = await hydratedFixture({ tag, data: richDataset, now: NOW });
      expect(titles(element)).to.deep.equal([SOUP, COURSE, LASTING]);
      element.when = 'past';
      await element.updateComplete;
      expect(titles(element)).to.deep.equal([PAST]);
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const activities = [
        { id: 'x', title: '<b>Kursus</b>', description: ['<script>document.title = 1</script>'] },
      ];
      const element = await list({}, dataset({ activities }));
      expect(text(element)).to.include('<b>Kursus</b>').and.to.include('<script>');
    });
  });
});
