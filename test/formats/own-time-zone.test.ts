import { describe, it } from 'node:test';
import { expect } from 'chai';
import ICAL from 'ical.js';
import { conferenceTable, csv } from '../../src/formats/export/conference-table.js';
import { iCalendar } from '../../src/formats/export/icalendar.js';
import { structuredEvents } from '../../src/formats/export/json-ld.js';
import { webCalendars } from '../../src/formats/export/web-calendars.js';
import { withOffset } from '../../src/formats/export/zoned-time.js';
import { messages } from '../../src/i18n/messages/da.js';
import { parsed } from '../dataset/queries/parsed.js';
import { calendarOptions } from './calendar-options.js';

const NUUK = {
  id: 'nuuk',
  title: 'Naboskab i nord',
  status: 'scheduled',
  timeZone: 'America/Nuuk',
  start: '2027-09-14T10:00:00Z',
  end: '2027-09-14T17:00:00Z',
  registration: { url: 'https://example.org/', opens: '2027-08-01T12:00:00Z', closes: '2027-09-01' },
  sessions: [{ id: 's', kind: 'talk', title: 'Åbning', start: '2027-12-14T11:00:30Z' }],
};
const ODENSE = { id: 'odense', status: 'scheduled', start: '2027-09-14T10:00:00Z' };
const TORSHAVN = { id: 'torshavn', status: 'scheduled', timeZone: 'Atlantic/Faroe', start: '2027-05-04' };

const dataset = parsed({ conferences: [NUUK, ODENSE, TORSHAVN] });
const [nuuk, odense] = dataset.conferences;

function calendar(): string {
  const sessions = nuuk?.sessions?.map((session) => ({ conference: nuuk, session })) ?? [];
  const items = [...dataset.conferences.map((conference) => ({ conference })), ...sessions];
  return iCalendar(items, calendarOptions(dataset)).text ?? '';
}

describe('a conference with a time zone of its own', () => {
  describe('in iCalendar', () => {
    const text = calendar();

    it('has its own clock, and the others the time in UTC', () => {
      expect(text).to.include('DTSTART;TZID=America/Nuuk:20270914T090000\r\n');
      expect(text).to.include('DTEND;TZID=America/Nuuk:20270914T160000\r\n');
      expect(text).to.include('DTSTART;TZID=America/Nuuk:20271214T090030\r\n');
      expect(text).to.include('DTSTART:20270914T100000Z\r\n');
    });

    it('describes that clock to programs that do not know it, so that they get the same instants', () => {
      const component = ICAL.Component.fromString(text);
      const zones = component.getAllSubcomponents('vtimezone');
      expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).to.deep.equal(['America/Nuuk']);
      const starts = component
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
      expect(starts[0]).to.equal('2027-09-14T10:00:00.000Z');
      expect(starts.at(-1)).to.equal('2027-12-14T11:00:30.000Z');
    });

    it('needs no clock for whole days', () => {
      expect(text).to.include('DTSTART;VALUE=DATE:20270504\r\n');
      expect(text).not.to.include('Faroe');
    });
  });

  it('has the offset of its place in JSON-LD, with its sessions and deadlines', () => {
    const options = { dataset, datasetUrl: 'https://example.org/', language: 'da', url: undefined };
    const [event, other] = structuredEvents(dataset.conferences, options);
    expect(event).to.include({
      startDate: '2027-09-14T09:00:00-01:00',
      endDate: '2027-09-14T16:00:00-01:00',
    });
    expect(event?.['offers']).to.include({
      validFrom: '2027-08-01T11:00:00-01:00',
      validThrough: '2027-09-01',
    });
    expect(event).to.have.nested.property('subEvent[0].startDate', '2027-12-14T09:00:30-02:00');
    expect(other).to.include({ startDate: '2027-09-14T12:00:00+02:00' });
  });

  it('has its own clock in a table, in whose column the time zone is named', () => {
    const table = conferenceTable(dataset.conferences, { dataset, language: 'da', words: messages });
    const [headings = [], ...rows] = table;
    const column = (name: string) => rows.map((row) => row[headings.indexOf(name)]);
    expect(column('Start (Europe/Copenhagen)')).to.deep.equal([
      '2027-09-14 09:00',
      '2027-09-14 12:00',
      '2027-05-04',
    ]);
    expect(column('Tidszone')).to.deep.equal(['America/Nuuk', '', 'Atlantic/Faroe']);
    expect(csv(table, { locale: 'da' })).to.include('2027-09-14 09:00;2027-09-14 16:00;America/Nuuk;');
  });

  it('adds no column to a table where all have the clock of the dataset', () => {
    const conferences = odense ? [odense] : [];
    const [headings] = conferenceTable(conferences, { dataset, language: 'da', words: messages });
    expect(headings).not.to.include('Tidszone');
  });

  it('has the same instant in calendars of the web', () => {
    const [google] = nuuk ? webCalendars({ conference: nuuk }, calendarOptions(dataset)) : [];
    expect(google?.url).to.include('dates=20270914T100000Z%2F20270914T170000Z');
  });
});

describe('withOffset', () => {
  it('leaves days, and times that have the offset of their place, as they are written', () => {
    for (const date of [
      '2027',
      '2027-09',
      '2027-09-14',
      '2027-09-14T09:00+02:00',
      '2027-09-14T09:00:00.5+02:00',
    ])
      expect(withOffset(date, 'Europe/Copenhagen')).to.equal(date);
    expect(withOffset('2027-01-14T09:00:00Z', 'Europe/London')).to.equal('2027-01-14T09:00:00Z');
  });

  it('gives other times the offset that clocks have there on that day', () => {
    expect(withOffset('2027-01-14T09:00:00Z', 'Europe/Copenhagen')).to.equal('2027-01-14T10:00:00+01:00');
    expect(withOffset('2027-07-14T09:00:00Z', 'Asia/Kathmandu')).to.equal('2027-07-14T14:45:00+05:45');
    expect(withOffset('2027-07-14T23:00:00-02:00', 'America/St_Johns')).to.equal('2027-07-14T22:30:00-02:30');
  });
});
