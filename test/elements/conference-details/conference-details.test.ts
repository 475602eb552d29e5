import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { clock } from '../../../src/core/clock.js';
import { headingLevels, statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { recordWarnings } from '../../support/warnings.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';
import { details, text, title } from './shown-details.js';
import { waitUntil } from '../../support/wait-until.js';

const tag = 'conference-details';

describe('conference-details', () => {
  describeContract({
    tag,
    attributes: { conference: 'frivillighed-2017' },
    data: realDataset,
    text: 'Frivillighed 2017',
    empty: messages.noConference,
    choices: { fields: ['date', 'sources'] },
  });

  describe('states', () => {
    it('says that there is none for an unknown id, and tells the editor which was meant', async () => {
      const warnings = recordWarnings();
      const element = await details({ conference: 'frivillighed-2071' });
      expect(statusText(element)).to.equal(messages.noConference);
      const told = /<conference-details>.*conference="frivillighed-2071".*"frivillighed-20/;
      await waitUntil(() => warnings.some((text) => told.test(text)), 'the editor is told nothing');
    });

    it('says that none is to come where that was asked for', async () => {
      const element = await details({ conference: 'next' });
      expect(statusText(element)).to.equal(messages.noNextConference);
      expect(title(element)).to.equal(undefined);
    });

    it('says that there is none where none is over', async () => {
      const conferences = [{ id: 'x', title: 'X', start: '2030', status: 'scheduled' }];
      const element = await details({ conference: 'latest' }, dataset({ conferences }));
      expect(statusText(element)).to.equal(messages.noConference);
    });
  });

  describe('properties', () => {
    const now = new Date('2018-06-01T10:00:00Z');

    it('conference changes which one it shows', async () => {
      const element = await details({ conference: 'frivillighed-2017' });
      element.conference = 'frivillighed-2016';
      await element.updateComplete;
      expect(title(element)).to.equal('Velfærdssamarbejde under forandring');
      expect(text(element)).not.to.include('Meningsfulde');
    });

    it('conference next and latest go by the day', async () => {
      expect(title(await details({ conference: 'next' }, realDataset, now))).to.equal(
        messages.untitledConference,
      );
      expect(title(await details({ conference: 'latest' }, realDataset, now))).to.equal('Frivillighed 2017');
    });

    it('conference next moves on with the clock, in the open page', async () => {
      const { setInterval } = globalThis;
      const ticks: (() => void)[] = [];
      Object.assign(globalThis, { setInterval: (tick: () => void) => ticks.push(tick) });
      try {
        const element = await details({ conference: 'next' }, realDataset, new Date('2020-09-30T21:59:00Z'));
        expect(title(element)).to.equal('Frivillighed 2020');
        clock.now = () => new Date('2020-09-30T22:00:00Z');
        for (const tick of ticks) tick();
        await element.updateComplete;
        expect(statusText(element)).to.equal(messages.noNextConference);
        element.remove();
      } finally {
        Object.assign(globalThis, { setInterval });
      }
    });

    it('without conference shows the next, and the latest where none is to come', async () => {
      expect(title(await details({}, realDataset, now))).to.equal(messages.untitledConference);
      const later = new Date('2026-11-23T11:00:00Z');
      expect(title(await details({}, realDataset, later))).to.equal('Frivillighed 2020');
    });

    it('without conference shows one without a date where there is no other', async () => {
      const conferences = [{ id: 'x', title: 'Engang', status: 'scheduled' }];
      expect(title(await details({}, dataset({ conferences })))).to.equal('Engang');
    });

    it('fields picks what is shown, and the title is always there', async () => {
      const fields = 'date place registration';
      const shown = text(await details({ conference: 'frivillighed-2017', fields }));
      expect(shown).to.equal(
        '6. september 2017 Frivillighed 2017 Sted Odense Tilmelding Frist 15. juni 2017 Pris: 1.900 kr. (Uden moms)',
      );
    });

    it('the title is a heading, and the sections’ are one level below', async () => {
      const conference = 'frivillighed-2017';
      expect(headingLevels(await details({ conference }))).to.deep.equal([2, 3, 3, 3, 3]);
      const fields = 'registration';
      expect(headingLevels(await details({ conference, fields, heading: 'Sidst' }))).to.deep.equal([2, 3, 4]);
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await details({ conference: 'everything', heading: 'Konference' }, richDataset);
      const parts = [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts).to.include.members([
        'base',
        'heading',
        'status',
        'conference',
        'title',
        'facts',
        'body',
        'subheading',
      ]);
    });
  });

  describe('keyboard and accessibility', () => {
    if (isChromium) {
      it('is a heading, named facts and a heading for each section in the accessibility tree', async () => {
        const fields = 'date theme place organisers registration';
        const element = await details({ conference: 'frivillighed-2017', fields, heading: 'Konference' });
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Konference”',
          '  heading 2 “Konference”',
          '  “6. september 2017”',
          '  heading 3 “Frivillighed 2017”',
          '  “Meningsfulde fællesskaber”',
          '  DescriptionList',
          '    term “Sted”',
          '    definition',
          '      “Odense”',
          '    term “Arrangører”',
          '    definition',
          '      list',
          '        listitem',
          '          “Socialstyrelsen”',
          '        listitem',
          '          “Center for Frivilligt Socialt Arbejde”',
          '        listitem',
          '          “Center for Offentlig Kompetenceudvikling”',
          '  heading 4 “Tilmelding”',
          '  list',
          '    listitem',
          '      “Frist 15. juni 2017”',
          '    listitem',
          '      “Pris”',
          '      “1.900 kr.”',
          '      “Uden moms”',
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('goes on as another conference', async () => {
      const element = await hydratedFixture({
        tag,
        attributes: { conference: 'everything' },
        data: richDataset,
      });
      element.conference = 'older';
      await element.updateComplete;
      expect(text(element)).to.include('En ældre konference').and.not.to.include('Odeon');
    });

    it('shows the next conference of the day it was rendered', async () => {
      const element = await hydratedFixture({
        tag,
        attributes: { conference: 'next' },
        data: realDataset,
        now: new Date('2020-01-01T10:00:00Z'),
      });
      expect(title(element)).to.equal('Frivillighed 2020');
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const venue = { name: '<b>Odeon</b>' };
      const sources = [{ title: 'x', supports: ['<img src=x onerror="document.title = 1">'] }];
      const conferences = [{ id: 'x', title: '<i>X</i>', venue, sources, status: 'scheduled' }];
      const element = await details({ conference: 'x' }, dataset({ conferences }));
      expect(text(element))
        .to.include('<i>X</i>')
        .and.to.include('<b>Odeon</b>')
        .and.to.include('<img src=x');
      expect(shadow(element).querySelector('img, i, b')).to.equal(null);
    });
  });
});
