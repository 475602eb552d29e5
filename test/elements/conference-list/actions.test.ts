import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/conference-list/conference-list.define.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { readEvents, readInstant } from '../../formats/calendar-reader.js';
import { axeViolations } from '../../support/axe.js';
import { recordDownloads, refuseDownloads } from '../../support/downloads.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { item, list } from './shown-list.js';
import { ALL, button, CONFERENCES, labels, listRow, listWith, rows, said } from './shown-row.js';

async function contentOf(files: readonly HTMLAnchorElement[]): Promise<Response> {
  await waitUntil(() => files.length > 0, 'no file was offered');
  return fetch(files[0]?.href ?? '');
}

// The runner's own modules fill what a browser remembers by itself.
performance.setResourceTimingBufferSize(10_000);

/** Whether the page has asked for a file. */
const hasAskedFor = (path: string) =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes(path));

describe('what can be taken along of a conference-list', () => {
  describe('states', () => {
    // First, because what the page has once asked for it has.
    it('asks for each part only when it is wanted', async () => {
      const downloads = recordDownloads();
      await list({}, CONFERENCES);
      expect(hasAskedFor('/actions/actions.ts')).to.equal(false);
      const element = await listWith(ALL);
      expect([hasAskedFor('/ical'), hasAskedFor('/export/conference-table')]).to.deep.equal([false, false]);
      button(listRow(element), 'table').click();
      await contentOf(downloads);
      expect([hasAskedFor('/ical'), hasAskedFor('/export/conference-table')]).to.deep.equal([false, true]);
    });

    it('says so where it did not work, and takes it back when it did', async () => {
      const errors = refuseDownloads();
      const row = listRow(await listWith(ALL));
      button(row, 'table').click();
      await waitUntil(() => said(row) === messages.actionFailed);
      expect(errors.join()).to.include('<conference-list>').and.to.include('Downloads are refused');
      recordDownloads();
      button(row, 'table').click();
      await waitUntil(() => said(row) === messages.saved('conferences.csv', true));
    });
  });

  describe('properties', () => {
    it('actions picks what is offered', async () => {
      expect(labels(listRow(await listWith(ALL)))).to.deep.equal([
        'Gem alle i kalender (.ics)',
        'Hent som CSV',
        'Del',
      ]);
      expect(labels(listRow(await listWith('csv')))).to.deep.equal(['Hent som CSV']);
    });

    it('actions changed is followed', async () => {
      const element = await listWith('csv');
      element.actions = 'share';
      await element.updateComplete;
      expect(labels(listRow(element))).to.deep.equal(['Del']);
      element.actions = undefined;
      await element.updateComplete;
      expect(rows(shadow(element))).to.deep.equal([]);
    });
  });

  describe('content', () => {
    it('offers each conference with a day to a calendar, and no other', async () => {
      const element = await listWith(ALL);
      const buttons = [0, 1, 2, 3].map((place) => rows(item(element, place)).flatMap(labels));
      expect(buttons).to.deep.equal([
        ['Gem i kalender (.ics): Årsmøde'],
        ['Gem i kalender (.ics): Foreningsdag'],
        [],
        [],
      ]);
    });

    it('stands behind the disclosure where there is one, and else beneath the facts', async () => {
      const element = await listWith(ALL);
      expect(rows(item(element, 0))[0]?.checkVisibility()).to.equal(false);
      expect(rows(item(element, 1))[0]?.checkVisibility()).to.equal(true);
    });

    it('offers no calendar for a list in which no day is known', async () => {
      const element = await listWith(ALL);
      element.year = '2026';
      await element.updateComplete;
      expect(labels(listRow(element))).to.deep.equal(['Hent som CSV', 'Del']);
    });

    it('saves all in one file, and says how many could not be in it', async () => {
      const downloads = recordDownloads();
      const row = listRow(await listWith(ALL));
      button(row, 'save').click();
      const content = await contentOf(downloads);
      expect(downloads[0]?.download).to.equal('conferences.ics');
      expect(content.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
      const events = readEvents(await content.text());
      expect(events.map((event) => event.get('SUMMARY')?.value)).to.deep.equal([
        'Årsmøde',
        'Aflyst: Foreningsdag',
      ]);
      await waitUntil(() => said(row));
      expect(said(row)).to.equal(
        `${messages.saved('conferences.ics', true)} 2 er ikke med i kalenderen, fordi dagen ikke er oplyst.`,
      );
    });

    it('saves one, at the instant that it is for a visitor in New York, with the page’s address', async () => {
      const downloads = recordDownloads();
      const [row] = rows(item(await listWith(ALL)));
      button(row ?? document, 'save').click();
      const [event, ...others] = readEvents(await (await contentOf(downloads)).text());
      expect([downloads[0]?.download, others.length]).to.deep.equal(['meeting.ics', 0]);
      expect(readInstant(event, 'DTSTART')).to.equal(Date.UTC(2027, 8, 14, 7));
      expect(event?.get('UID')?.value).to.equal('meeting@data.example');
      expect(event?.get('URL')?.value).to.equal(location.href.replace(/#.*/, ''));
    });

    it('links one to the calendars of the web', async () => {
      const element = await listWith(ALL);
      const links = [...item(element).querySelectorAll<HTMLAnchorElement>('[part~=actions] a')];
      expect(links.map(({ textContent }) => textContent)).to.deep.equal([
        'Google',
        'Outlook.com',
        'Microsoft 365',
      ]);
      expect(new URL(links[0]?.href ?? '').searchParams.get('dates')).to.equal(
        '20270914T070000Z/20270914T140000Z',
      );
      expect(listRow(element).querySelectorAll('a')).to.have.lengthOf(0);
    });

    it('makes a table of what the list shows', async () => {
      const downloads = recordDownloads();
      const element = await listWith(ALL);
      element.year = '2027';
      await element.updateComplete;
      button(listRow(element), 'table').click();
      const content = await contentOf(downloads);
      expect(downloads[0]?.download).to.equal('conferences.csv');
      expect(content.headers.get('content-type')).to.equal('text/csv;charset=utf-8');
      const lines = (await content.text()).trim().split('\r\n');
      expect(lines.map((line) => line.split(';')[0])).to.deep.equal(['Titel', 'Årsmøde', 'Foreningsdag']);
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const parts = [...shadow(await listWith(ALL)).querySelectorAll('[part]')].flatMap((each) => [
        ...each.part,
      ]);
      expect(parts).to.include.members(['actions', 'save', 'table', 'share', 'said']);
    });
  });

  describe('keyboard and accessibility', () => {
    it('saves by the keyboard', async () => {
      const downloads = recordDownloads();
      button(listRow(await listWith(ALL)), 'save').focus();
      await sendKeys({ press: 'Enter' });
      await contentOf(downloads);
    });

    it('has no fault that a checker finds', async () => {
      const element = await listWith(ALL);
      for (const details of shadow(element).querySelectorAll('details')) details.open = true;
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    if (isChromium) {
      it('tells the rows apart in the accessibility tree', async () => {
        const element = await listWith(ALL);
        element.fields = 'theme';
        element.year = '2027';
        element.limit = 1;
        await element.updateComplete;
        expect(await accessibilityTree(element)).to.deep.equal([
          'list',
          '  listitem',
          '    heading 2 “Årsmøde”',
          '    group “Årsmøde”',
          '      button “Gem i kalender (.ics) : Årsmøde”',
          '      group',
          '        DisclosureTriangle “Webkalender : Årsmøde”',
          'button “Gem alle i kalender (.ics)”',
          'button “Hent som CSV”',
          'button “Del”',
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('adds its buttons by script, as they would be dead without', async () => {
      const element = await hydratedFixture({
        tag: 'conference-list',
        attributes: { actions: ALL },
        data: CONFERENCES,
      });
      await waitUntil(() => rows(shadow(element)).length === 3);
      expect(labels(listRow(element))).to.have.lengthOf(3);
    });
  });

  describe('isolation', () => {
    it('two lists in a page say how it went each for itself', async () => {
      recordDownloads();
      const [one, other] = [listRow(await listWith(ALL)), listRow(await listWith(ALL))];
      button(one, 'save').click();
      await waitUntil(() => said(one));
      expect(said(other)).to.equal('');
    });
  });
});
