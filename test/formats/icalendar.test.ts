import { describe, it } from 'node:test';
import { expect } from 'chai';
import { iCalendar } from '../../src/formats/export/icalendar.js';
import { DAY, file, said, sessionFile } from './calendar-files.js';
import { calendarOptions, withConference } from './calendar-options.js';

describe('iCalendar', () => {
  describe('of an event', () => {
    it('has an id that is the same whenever and in whatever language it is written', () => {
      const { dataset, conference } = withConference({ title: { da: 'Årsmøde', en: 'Meeting' }, ...DAY });
      const later = { ...calendarOptions(dataset), now: new Date(0), language: 'en' };
      const ids = [calendarOptions(dataset), later].map((options) =>
        said(iCalendar([{ conference }], options).text ?? '', 'UID'),
      );
      expect(ids).to.deep.equal(['c@data.example', 'c@data.example']);
      expect(said(sessionFile({}), 'UID')).to.equal('c/s@data.example');
    });

    it('says in UTC and to the second when it was written', () => {
      expect(file(DAY)).to.include('\r\nDTSTAMP:20261123T120000Z\r\n');
    });

    const statuses = {
      scheduled: ['CONFIRMED', 'Årsmøde'],
      cancelled: ['CANCELLED', 'Aflyst: Årsmøde'],
      postponed: ['TENTATIVE', 'Udskudt: Årsmøde'],
      'moved-online': ['CONFIRMED', 'Flyttet online: Årsmøde'],
    };
    for (const [status, expected] of Object.entries(statuses)) {
      it(`${status} says so to programs and people`, () => {
        const text = file({ ...DAY, status });
        expect([said(text, 'STATUS'), said(text, 'SUMMARY')]).to.deep.equal(expected);
      });
    }

    it('whose date nobody stated is tentative, and says why', () => {
      const text = file({ ...DAY, dateCertainty: 'inferred' });
      expect(said(text, 'STATUS')).to.equal('TENTATIVE');
      expect(said(text, 'DESCRIPTION')).to.include('2030-05-04 (formodet)');
    });

    it('without a title says so', () => {
      const { dataset, conference } = withConference(DAY);
      expect(said(iCalendar([{ conference }], calendarOptions(dataset)).text ?? '', 'SUMMARY')).to.equal(
        'Konference uden oplyst titel',
      );
    });

    it('names place, theme, summary, topics, registration and page', () => {
      const text = file({
        ...DAY,
        theme: 'Fællesskaber',
        summary: 'Om samarbejde; og mere, \\o/',
        topics: ['Ledelse', 'Børn, unge'],
        venue: {
          name: 'Odeon',
          street: 'Odeons Kvarter 1',
          postalCode: '5000',
          city: 'Odense',
          country: 'DK',
        },
        registration: { url: 'https://example.dk/tilmelding' },
      });
      expect(said(text, 'LOCATION')).to.equal('Odeon, Odeons Kvarter 1, 5000 Odense, DK');
      expect(said(text, 'DESCRIPTION')?.split('\n\n')).to.deep.equal([
        'Fællesskaber',
        'Om samarbejde; og mere, \\o/',
        'https://example.dk/tilmelding',
        'https://example.dk/konferencer',
      ]);
      expect(said(text, 'URL')).to.equal('https://example.dk/konferencer');
      expect(text).to.include('\r\nCATEGORIES:Ledelse,Børn\\, unge\r\n');
    });

    it('says nothing of what is not known', () => {
      const { dataset, conference } = withConference({ title: 'Årsmøde', ...DAY });
      const { text = '' } = iCalendar([{ conference }], { ...calendarOptions(dataset), url: undefined });
      expect(text.split('\r\n').map((line) => line.split(/[:;]/)[0])).to.deep.equal([
        ...['BEGIN', 'PRODID', 'VERSION', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'STATUS'],
        ...['END', 'END', ''],
      ]);
    });

    it('sends nobody to a place that it was moved from', () => {
      const venue = { city: 'Odense' };
      expect(said(file({ ...DAY, venue, status: 'moved-online' }), 'LOCATION')).to.equal(undefined);
      expect(said(file({ ...DAY, venue, attendance: 'mixed' }), 'LOCATION')).to.equal('Odense');
    });
  });

  describe('of a session', () => {
    it('names room, speakers and conference', () => {
      const people = [{ id: 'karen', name: 'Karen Blå' }];
      const text = sessionFile(
        { speakers: ['karen'], room: 'Store sal', abstract: ['Velkommen.'] },
        { venue: { name: 'Odeon' } },
        { people },
      );
      expect([said(text, 'SUMMARY'), said(text, 'LOCATION')]).to.deep.equal(['Åbning', 'Store sal, Odeon']);
      expect(said(text, 'DESCRIPTION')).to.match(/^Karen Blå\n\nÅrsmøde\n\nVelkommen\./);
    });

    it('without a title goes by its speakers', () => {
      const people = [{ id: 'karen', name: 'Karen Blå' }];
      expect(
        said(sessionFile({ title: undefined, speakers: ['karen'] }, {}, { people }), 'SUMMARY'),
      ).to.equal('Karen Blå');
    });

    it('is cancelled with its conference, and by itself', () => {
      expect(said(sessionFile({}, { status: 'cancelled' }), 'STATUS')).to.equal('CANCELLED');
      expect(said(sessionFile({ status: 'cancelled' }), 'STATUS')).to.equal('CANCELLED');
      expect(said(sessionFile({}), 'STATUS')).to.equal('CONFIRMED');
    });
  });

  describe('in its lines', () => {
    const title = 'Rødgrød med fløde på Ærø, 👍🏽 og; mere '.repeat(10).trim();
    const text = file({ ...DAY, title });
    const lines = text.split('\r\n');

    it('ends every one by CRLF', () => {
      expect(lines.at(-1)).to.equal('');
      expect(lines.some((line) => /[\r\n]/.test(line))).to.equal(false);
    });

    it('folds them at 75 octets, and inside no letter', () => {
      const octets = lines.map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).to.be.within(70, 75);
      expect(lines.some((line) => /[\uD800-\uDBFF]$/.test(line))).to.equal(false);
      expect(said(text, 'SUMMARY')).to.equal(title);
    });

    it('lets no value begin one of its own', () => {
      const injected = file({ ...DAY, title: 'A\r\nATTENDEE:mailto:x@example.dk\rX:1\nY:2' });
      expect(injected).not.to.match(/^(ATTENDEE|X|Y)/m);
      expect(said(injected, 'SUMMARY')).to.equal('A\nATTENDEE:mailto:x@example.dk\nX:1\nY:2');
    });
  });
});
