import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import type { ConferenceSelectEvent } from '../../../src/core/events/conference-select-event.js';
import { headingLevels, statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { completed, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { recordWarnings } from '../../support/warnings.js';
import { realDataset } from '../real-dataset.js';
import { busyDays, calendar, countText, day, listed, part, press } from './shown-calendar.js';

describe('conference-calendar', () => {
  describeContract({
    tag: 'conference-calendar',
    attributes: {},
    data: realDataset,
    text: 'Frivillighed 2020',
    empty: messages.noConferences,
    choices: {
      when: ['all', 'upcoming', 'past'],
      'start-of-week': ['auto', 'monday', 'saturday', 'sunday'],
    },
  });

  describe('states', () => {
    it('says that nothing matches when there are conferences, but none as wished', async () => {
      const element = await calendar({ when: 'upcoming' }, realDataset);
      expect(statusText(element)).to.equal(messages.noMatchingConferences);
      expect(shadow(element).querySelector('table')).to.equal(null);
    });

    it('says that nothing matches when none has a date', async () => {
      const conferences = [{ id: 'x', title: 'Engang', status: 'scheduled' }];
      expect(statusText(await calendar({}, dataset({ conferences })))).to.equal(
        messages.noMatchingConferences,
      );
    });

    it('says so in a month without dates, and offers the next one that has some', async () => {
      const element = await calendar();
      await press(element, 'next');
      expect(countText(element)).to.equal('Ingen datoer i oktober 2030.');
      expect(part(element, 'offer').innerText).to.equal('Gå til december 2030');
      await press(element, 'offer');
      expect(part(element, 'month').textContent).to.equal('december 2030');
      expect(shadow(element).querySelector('[part~=offer]')).to.equal(null);
    });

    it('offers the one before to who came from after it, and where none is after it', async () => {
      const element = await calendar();
      await press(element, 'previous');
      expect(part(element, 'offer').innerText).to.equal('Gå til marts 2029');
      const last = await calendar({}, realDataset);
      await press(last, 'next');
      expect(part(last, 'offer').innerText).to.equal('Gå til september 2020');
    });

    it('offers no month of which no more than the year is known, where there is another', async () => {
      const element = await calendar({}, realDataset);
      await press(element, 'previous');
      expect(part(element, 'offer').innerText).to.equal('Gå til september 2017');
    });

    it('offers a year where nothing more is known of any', async () => {
      const conferences = ['2019', '2025'].map((start) => ({
        id: start,
        title: start,
        status: 'scheduled',
        start,
      }));
      const element = await calendar({}, dataset({ conferences }), new Date('2019-03-01T10:00:00Z'));
      expect(part(element, 'offer').innerText).to.equal('Gå til januar 2025');
    });
  });

  describe('properties', () => {
    it('series leaves out the others', async () => {
      expect(busyDays(await calendar({ series: 'naboskab' })).map(([, titles]) => titles)).to.deep.equal([
        'Naboskabsdage kl. 08.30',
        'Naboskabsdage kl. 09.00–15.20',
      ]);
    });

    it('series that nobody has shows none, and tells the editor which was meant', async () => {
      const warnings = recordWarnings();
      expect(statusText(await calendar({ series: 'nabskab' }))).to.equal(messages.noMatchingConferences);
      await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
      expect(warnings.join()).to.match(/<conference-calendar>.*series="nabskab".*"naboskab"/);
    });

    it('when shows what is past or to come', async () => {
      expect(part(await calendar({ when: 'past' }), 'month').textContent).to.equal('marts 2029');
      expect(part(await calendar({ when: 'upcoming' }), 'month').textContent).to.equal('september 2030');
    });

    const weekdays = async (attributes: Readonly<Record<string, string>>) =>
      [...shadow(await calendar(attributes)).querySelectorAll('thead .visually-hidden')].map(
        ({ textContent }) => textContent,
      );

    it('start-of-week is Monday in Danish and English', async () => {
      expect((await weekdays({}))[0]).to.equal('mandag');
      expect((await weekdays({ lang: 'en' }))[0]).to.equal('Monday');
    });

    for (const [value, first, last] of [
      ['sunday', 'søndag', 'lørdag'],
      ['saturday', 'lørdag', 'fredag'],
      ['monday', 'mandag', 'søndag'],
    ] as const) {
      it(`start-of-week ${value} puts ${first} first`, async () => {
        const names = await weekdays({ 'start-of-week': value });
        expect([names[0], names[6]]).to.deep.equal([first, last]);
      });
    }

    it('feed links to a calendar file, and without it there is no link', async () => {
      const feed = 'https://example.org/konferencer.ics';
      const link = part(await calendar({ feed }), 'subscribe');
      expect(link.getAttribute('href')).to.equal(feed);
      expect(link.innerText).to.equal('Abonner på kalenderen');
      expect(shadow(await calendar()).querySelector('a')).to.equal(null);
    });

    for (const feed of ['webcal://example.org/a.ics', 'http://example.org/a.ics', '/a.ics', 'javascript:1']) {
      it(`feed="${feed}" makes no link, and says what would`, async () => {
        const warnings = recordWarnings();
        expect(shadow(await calendar({ feed })).querySelector('a')).to.equal(null);
        expect(warnings.filter((warning) => warning.includes(feed)).join()).to.include('https');
      });
    }

    it('month, titles and days of the programme follow each other as headings', async () => {
      const element = await calendar({ heading: 'Kalender', series: 'naboskab' });
      expect(headingLevels(element)).to.deep.equal([2, 3, 4, 5, 5]);
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await calendar({ heading: 'Kalender', feed: 'https://example.org/a.ics' });
      day(element, '2030-09-09').click();
      await element.updateComplete;
      const parts = () => [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts()).to.include('offer');
      await press(element, 'offer');
      await completed(element);
      expect(parts()).to.include.members([
        'base',
        'heading',
        'status',
        'month',
        'count',
        'previous',
        'next',
        'grid',
        'day',
        'today',
        'busy',
        'entry',
        'list',
        'item',
        'title',
        'facts',
        'summary',
        'body',
        'subscribe',
      ]);
    });
  });

  describe('events', () => {
    it('another month opens nothing unasked where a programme was opened', async () => {
      const talk = (id: string, start: string) => ({ id, kind: 'talk', title: id, start });
      const held = (id: string, start: string) => ({
        id,
        title: id,
        status: 'scheduled',
        start,
        sessions: [talk(`${id}-talk`, `${start}T10:00:00+02:00`)],
      });
      const conferences = [held('alfa', '2030-09-12'), held('beta', '2030-10-02')];
      const element = await calendar({}, dataset({ conferences }));
      part(element, 'summary').click();
      expect(part(element, 'disclosure').hasAttribute('open')).to.equal(true);
      await press(element, 'next');
      expect(listed(element)).to.deep.equal(['beta']);
      expect(part(element, 'disclosure').hasAttribute('open')).to.equal(false);
    });

    it('stays open on the day of it that is picked', async () => {
      const element = await calendar({ series: 'naboskab' });
      part(element, 'summary').click();
      day(element, '2030-09-13').click();
      await element.updateComplete;
      expect(part(element, 'disclosure').hasAttribute('open')).to.equal(true);
    });

    it('conference-select tells whose programme is opened, and can prevent it', async () => {
      const element = await calendar();
      const heard: ConferenceSelectEvent[] = [];
      element.addEventListener('conference-select', (event) => {
        heard.push(event);
        event.preventDefault();
      });
      part(element, 'summary').click();
      expect(heard.map(({ conference }) => conference)).to.deep.equal(['two-days']);
      expect(part(element, 'disclosure').hasAttribute('open')).to.equal(false);
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const title = '<img src=x onerror="document.title = 1">';
      const conferences = [{ id: 'x', title, status: 'scheduled', start: '2030-09-12' }];
      const element = await calendar({}, dataset({ conferences }));
      expect(listed(element)).to.deep.equal([title]);
      expect(busyDays(element)).to.deep.equal([['2030-09-12', title]]);
      expect(shadow(element).querySelector('img')).to.equal(null);
    });

    it('two calendars in a page go to their own months', async () => {
      const [one, other] = [await calendar(), await calendar()];
      await press(one, 'next');
      expect([one, other].map((each) => part(each, 'month').textContent)).to.deep.equal([
        'oktober 2030',
        'september 2030',
      ]);
    });
  });
});
