import { describe, it } from 'node:test';
import { expect } from 'chai';
import { webCalendars } from '../../src/formats/export/web-calendars.js';
import { calendarOptions, withConference } from './calendar-options.js';

type Parts = Readonly<Record<string, unknown>>;

function links(conference: Parts): Map<string, URL> {
  const { dataset, conference: found } = withConference({ title: 'Årsmøde + fest', ...conference });
  const calendars = webCalendars({ conference: found }, calendarOptions(dataset));
  return new Map(calendars.map(({ name, url }) => [name, new URL(url)]));
}

function parameter(conference: Parts, calendar: string, name: string): string | null | undefined {
  return links(conference).get(calendar)?.searchParams.get(name);
}

const OUTLOOK = ['Outlook.com', 'Microsoft 365'];
const AT_NINE = { start: '2027-09-14T09:00:00+02:00', end: '2027-09-14T16:30:00.000+02:00' };
const DAYS = { start: '2030-05-04', end: '2030-05-05' };

describe('the calendars of the web', () => {
  it('are those of Google and Microsoft', () => {
    expect([...links(DAYS)].map(([name, { hostname }]) => [name, hostname])).to.deep.equal([
      ['Google', 'calendar.google.com'],
      ['Outlook.com', 'outlook.live.com'],
      ['Microsoft 365', 'outlook.office.com'],
    ]);
  });

  it('get instants in UTC, which are right for a visitor in New York', () => {
    expect(parameter(AT_NINE, 'Google', 'dates')).to.equal('20270914T070000Z/20270914T143000Z');
    for (const name of OUTLOOK) {
      expect(parameter(AT_NINE, name, 'startdt')).to.equal('2027-09-14T07:00:00Z');
      expect(parameter(AT_NINE, name, 'enddt')).to.equal('2027-09-14T14:30:00Z');
      expect(parameter(AT_NINE, name, 'allday')).to.equal(null);
    }
  });

  it('get whole days without a time, the end excluded', () => {
    expect(parameter(DAYS, 'Google', 'dates')).to.equal('20300504/20300506');
    for (const name of OUTLOOK) {
      expect(parameter(DAYS, name, 'startdt')).to.equal('2030-05-04');
      expect(parameter(DAYS, name, 'enddt')).to.equal('2030-05-06');
      expect(parameter(DAYS, name, 'allday')).to.equal('true');
    }
  });

  it('are none where the day is not known', () => {
    expect(links({ start: '2030-05' }).size).to.equal(0);
  });

  it('get title, place and description, and no plus sign for a space', () => {
    const conference = { ...DAYS, summary: 'Om & med', venue: { city: 'Odense' } };
    for (const [name, title, details] of [
      ['Google', 'text', 'details'],
      ['Outlook.com', 'subject', 'body'],
    ] as const) {
      expect(parameter(conference, name, title)).to.equal('Årsmøde + fest');
      expect(parameter(conference, name, 'location')).to.equal('Odense');
      expect(parameter(conference, name, details)).to.equal('Om & med\n\nhttps://example.dk/konferencer');
      expect(links(conference).get(name)?.search).not.to.include('+');
    }
  });

  it('say what is cancelled', () => {
    expect(parameter({ ...DAYS, status: 'cancelled' }, 'Google', 'text')).to.equal('Aflyst: Årsmøde + fest');
  });

  it('get as many whole paragraphs as an address has room for, and the page in any case', () => {
    const description = ['Første afsnit.', 'Æøå '.repeat(200).trim(), 'Sidste afsnit.'];
    const details = parameter({ ...DAYS, description }, 'Google', 'details');
    expect(details).to.equal('Første afsnit.\n\nhttps://example.dk/konferencer');
    for (const { href } of links({ ...DAYS, description }).values()) expect(href.length).to.be.below(2000);
  });
});
