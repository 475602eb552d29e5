import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { messages } from '../../../src/i18n/messages/da.js';
import { SessionSelectEvent } from '../../../src/core/events/session-select-event.js';
import { headingLevels, shownText, statusText } from '../../support/appearance.js';
import { axeViolations } from '../../support/axe.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { at, programmeDataset } from './programme-dataset.js';
import { all, dayButtons, find, line, programme, sessions, texts } from './shown-programme.js';

const tag = 'conference-programme';

describe('conference-programme', () => {
  describeContract({
    tag,
    attributes: {},
    data: programmeDataset,
    text: 'Velkommen',
    empty: messages.noConference,
    choices: {
      layout: ['list', 'grid', 'agenda'],
      columns: ['room', 'track'],
      day: ['all', 'today', '2030-09-12', '2030-09-13'],
      fields: ['conference', 'speakers', 'materials'],
    },
  });

  describe('states', () => {
    it('says that a conference has no programme, and that none is to come', async () => {
      expect(statusText(await programme({ conference: 'planned' }))).to.equal(messages.noProgramme);
      const later = new Date('2040-01-01');
      const element = await programme({ conference: 'next' }, programmeDataset, later);
      expect(statusText(element)).to.equal(messages.noNextConference);
    });

    it('says that nothing is in a room and a track at once, and shows again what is', async () => {
      const element = await programme({ room: 'Salen', track: 'Unge' });
      expect(statusText(element)).to.equal(messages.noMatchingSessions);
      element.room = undefined;
      await element.updateComplete;
      expect(statusText(element)).to.equal('');
      expect(sessions(element)).to.deep.equal(['key', 'phone']);
    });
  });

  describe('slots and parts', () => {
    const common = [
      'base',
      'heading',
      'status',
      'conference',
      'days',
      'day-button',
      'count',
      'day',
      'day-title',
    ];
    const own = ['list', 'slot', 'session', 'title', 'break', 'facts', 'marker', 'summary', 'body'];

    for (const [layout, names] of Object.entries({
      list: own,
      grid: ['grid', 'session', 'title', 'break'],
    })) {
      it(`lets the page style each part (${layout})`, async () => {
        const now = new Date(at(12, '09:00'));
        const element = await programme({ layout, heading: 'Program' }, programmeDataset, now);
        const parts = all(element, '[part]').flatMap((each) => [...each.part]);
        expect(parts).to.include.members([...common, ...names]);
      });
    }
  });

  describe('events', () => {
    for (const layout of ['list', 'grid']) {
      it(`session-select tells which one is opened, and not when it is closed (${layout})`, async () => {
        const element = await programme({ layout });
        const events: SessionSelectEvent[] = [];
        element.parentElement?.addEventListener('session-select', (event) => events.push(event));
        find(element, '#welcome summary').click();
        find(element, '#welcome summary').click();
        expect(events).to.have.lengthOf(1);
        expect(events[0]).to.be.instanceOf(SessionSelectEvent);
        expect(events[0]).to.include({ session: 'welcome', conference: 'days', composed: true });
      });
    }

    it('session-select prevented leaves it closed', async () => {
      const element = await programme();
      element.addEventListener('session-select', (event) => event.preventDefault());
      find(element, '#welcome summary').click();
      expect(find(element, '#welcome details').hasAttribute('open')).to.equal(false);
    });
  });

  describe('keyboard and accessibility', () => {
    it('picks a day by the keyboard, and keeps the focus on its button', async () => {
      const element = await programme();
      dayButtons(element)[0]?.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      const button = dayButtons(element)[2];
      expect(shadow(element).activeElement).to.equal(button);
      expect(button?.getAttribute('aria-pressed')).to.equal('true');
      expect(texts(element, '[part~=day-title]').join()).to.match(/^fredag (den )?13\. september$/i);
    });

    it('tells rows with the same words apart for who hears them', async () => {
      const row = find(await programme(), '#welcome summary');
      expect(row.textContent.replace(/\s+/g, ' ').trim()).to.equal('Læs mere, 1 materiale om Velkommen');
    });

    it('marks now and next by a word', async () => {
      const element = await programme({}, programmeDataset, new Date(at(12, '09:05')));
      expect(line(find(element, '.marker.now'))).to.equal(messages.progress.now);
      expect(line(find(element, '.marker.next'))).to.equal(messages.progress.next);
    });

    for (const inlineSize of ['320px', '1200px']) {
      it(`is accessible as a grid of ${inlineSize}`, async () => {
        const element = await programme({ layout: 'grid', heading: 'Program' });
        element.parentElement?.style.setProperty('inline-size', inlineSize);
        expect(await axeViolations(element)).to.deep.equal([]);
      });
    }

    if (isChromium) {
      it('is a list of times in the accessibility tree, and within each one of what is parallel', async () => {
        const element = await programme({
          day: '2030-09-12',
          track: 'Unge',
          fields: 'kind room',
          heading: 'Program',
        });
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Program”',
          '  heading 2 “Program”',
          '  “Tidszone for alle tider: Centraleuropæisk sommertid”',
          '  heading 3 “Torsdag 12. september”',
          '  list',
          '    listitem',
          '      “09.30–10.15”',
          '      heading 4 “Who has the key?”',
          '      list',
          '        listitem',
          '          “Lokale”',
          '          “Biblioteket”',
          '    listitem',
          '      “10.30–11.00”',
          '      heading 4 “Flyttet online: På telefonen”',
          '      list',
          '        listitem',
          '          “Workshop”',
        ]);
      });

      for (const inlineSize of ['320px', '1200px']) {
        it(`as a grid of ${inlineSize} is a table with its headers in the accessibility tree`, async () => {
          const attributes = { layout: 'grid', day: '2030-09-12', fields: 'kind', track: 'Unge' };
          const element = await programme(attributes);
          element.parentElement?.style.setProperty('inline-size', inlineSize);
          const tree = (await accessibilityTree(element)).map((each) => each.trim());
          expect(tree).to.include.members(['columnheader “Tid”', 'columnheader “Biblioteket”']);
          expect(tree).to.include.members(['rowheader “09.30”', 'rowheader “10.30”']);
          expect(tree.filter((each) => each.startsWith('table'))).to.have.lengthOf(1);
          expect(tree.filter((each) => each === 'row')).to.have.lengthOf(3);
        });
      }
    }
  });

  describe('server rendering', () => {
    it('marks now and next only where it is read, not where it was written', async () => {
      const now = new Date(at(12, '09:05'));
      const element = await hydratedFixture({ tag, data: programmeDataset, now });
      await waitUntil(() => shadow(element).querySelector('.marker.now'), 'nothing was marked');
      expect(shownText(element)).to.include(messages.progress.next);
    });

    it('picks a day of what a server wrote', async () => {
      const element = await hydratedFixture({ tag, attributes: { layout: 'grid' }, data: programmeDataset });
      dayButtons(element)[2]?.click();
      await element.updateComplete;
      expect(sessions(element)).to.include('cake').and.not.to.include('welcome');
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const talk = { id: 't', kind: 'talk', title: '<b>Titel</b>', room: '<i>Sal</i>' };
      const conferences = [{ id: 'x', status: 'scheduled', sessions: [talk] }];
      const shown = shownText(await programme({}, dataset({ conferences })));
      expect(shown).to.include('<b>Titel</b>').and.to.include('<i>Sal</i>');
    });

    it('two programmes in a page show the day that was picked in each', async () => {
      const [one, other] = [await programme(), await programme()];
      dayButtons(one)[2]?.click();
      await one.updateComplete;
      expect(sessions(one)).not.to.include('welcome');
      expect(sessions(other)).to.include('welcome');
      expect(headingLevels(other)).to.include(3);
    });
  });
});
