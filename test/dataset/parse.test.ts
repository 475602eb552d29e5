import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parse } from '../../src/dataset/parse/parse.js';
import { describeIssue } from '../../src/dataset/issues/describe-issue.js';
import { dayOf, wallClock } from '../../src/dataset/queries/dates.js';
import { FULL_DATASET } from './full-dataset.js';
import { CONFERENCE, readConference, readTolerantly, ROOT } from './read-tolerantly.js';

describe('parse', () => {
  describe('a valid dataset', () => {
    it('is kept whole', () => {
      expect(parse(FULL_DATASET)).to.deep.equal({ dataset: FULL_DATASET, issues: [] });
    });

    it('has an empty list for each that is left out', () => {
      const { dataset, found } = readTolerantly({ ...ROOT, conferences: [CONFERENCE] });
      expect(found).to.deep.equal([]);
      expect(dataset).to.include({ language: 'da' });
      expect(dataset?.people).to.deep.equal([]);
      expect(dataset?.newsletters).to.deep.equal([]);
    });

    it('is not changed by reading', () => {
      const input = structuredClone(FULL_DATASET);
      parse(input, { mode: 'tolerant' });
      expect(input).to.deep.equal(FULL_DATASET);
    });
  });

  describe('modes', () => {
    const withOneBadRecord = { ...ROOT, conferences: [CONFERENCE, { status: 'scheduled' }] };

    it('strict, unless told: no dataset when there is an error', () => {
      const { dataset, issues } = parse(withOneBadRecord);
      expect(dataset).to.equal(undefined);
      expect(issues).to.deep.equal(parse(withOneBadRecord, { mode: 'tolerant' }).issues);
    });

    it('strict: hints are no errors', () => {
      const { dataset, issues } = parse({ ...ROOT, conferences: [{ ...CONFERENCE, titel: 'Årsmødet' }] });
      expect(issues.map(({ severity }) => severity)).to.deep.equal(['hint']);
      expect(dataset?.conferences).to.deep.equal([CONFERENCE]);
    });

    it('tolerant: the bad record is left out, the good one stays', () => {
      expect(parse(withOneBadRecord, { mode: 'tolerant' }).dataset?.conferences).to.deep.equal([CONFERENCE]);
    });
  });

  describe('the smallest thing that is wrong', () => {
    it('is left out alone wherever it lies', () => {
      const { conference, found } = readConference({
        sessions: [
          {
            id: 'a',
            kind: 'talk',
            title: 'God',
            materials: [{ title: 'Dias' }, { url: 'https://example.org' }],
          },
          { id: 'b', kind: 'lecture', title: 'Dårlig' },
        ],
        links: [{ title: 'Fotos', url: 'javascript:alert(1)' }],
        venue: { city: 'Odense', postalCode: 5000 },
      });
      expect(conference).to.deep.equal({
        ...CONFERENCE,
        sessions: [
          {
            id: 'a',
            kind: 'talk',
            title: 'God',
            materials: [{ title: 'Dias' }, { title: 'https://example.org', url: 'https://example.org' }],
          },
          { id: 'b', kind: 'other', title: 'Dårlig' },
        ],
        links: [],
        venue: { city: 'Odense' },
      });
      expect(found).to.have.members([
        'missing conferences[0].sessions[0].materials[1].title',
        'choice conferences[0].sessions[1].kind',
        'web-address conferences[0].links[0].url',
        'type conferences[0].venue.postalCode',
      ]);
    });

    it('is an optional field, and its record stays', () => {
      expect(readConference({ start: '2017-02-30' })).to.deep.include({
        conference: CONFERENCE,
        found: ['date conferences[0].start'],
      });
    });

    it('is an item of a list, and the list stays', () => {
      expect(readConference({ topics: ['godt', 5, 'bedre'] })).to.deep.include({
        conference: { ...CONFERENCE, topics: ['godt', 'bedre'] },
        found: ['text conferences[0].topics[1]'],
      });
    });

    it('is one language of a text, and the others stay', () => {
      const title = { da: 'Årsmøde', en: ' ', dansk: 'Årsmøde' };
      expect(readConference({ title })).to.deep.include({
        conference: { ...CONFERENCE, title: { da: 'Årsmøde' } },
        found: ['text conferences[0].title.en', 'language conferences[0].title.dansk'],
      });
    });

    it('is an end before the start', () => {
      expect(readConference({ start: '2027-09-14', end: '2027-09-13' })).to.deep.include({
        conference: { ...CONFERENCE, start: '2027-09-14' },
        found: ['date-order conferences[0].end'],
      });
    });

    it('is nothing where a value stands in place of a list of it', () => {
      const session = { id: 'a', kind: 'talk', title: 'Åbning', speakers: 'karen' };
      const { conference, found } = readConference({ topics: 'Naboer', sessions: session });
      expect(conference?.topics).to.deep.equal(['Naboer']);
      expect(conference?.sessions).to.deep.equal([{ ...session, speakers: ['karen'] }]);
      expect(found).to.have.members([
        'type conferences[0].topics',
        'type conferences[0].sessions',
        'type conferences[0].sessions.speakers',
      ]);
    });

    it('is a word for status or kind, in place of which the usual one stands', () => {
      const { conference, issues } = readConference({
        status: 'of course',
        sessions: [{ id: 'a', title: 'Åbning' }],
      });
      expect(conference?.status).to.equal('scheduled');
      expect(conference?.sessions?.[0]?.kind).to.equal('other');
      expect(issues.map(({ code, instead }) => [code, instead])).to.have.deep.members([
        ['choice', 'scheduled'],
        ['missing', 'other'],
      ]);
    });

    it('is a title or name, in place of which a short name or an address stands', () => {
      const url = 'https://example.org/';
      const { dataset } = readTolerantly({
        ...ROOT,
        organisations: [{ id: 'aau', shortName: 'AAU', url }, { id: 'cok', url, name: '' }, { id: 'kl' }],
        conferences: [{ ...CONFERENCE, links: [{ url }], materials: [{ url, title: 5 }] }],
      });
      expect(dataset?.organisations.map(({ name }) => name)).to.deep.equal(['AAU', url]);
      expect(dataset?.conferences[0]?.links).to.deep.equal([{ title: url, url }]);
      expect(dataset?.conferences[0]?.materials).to.deep.equal([{ title: url, url }]);
    });

    it('is a record that cannot be shown without what it lacks', () => {
      const { dataset, issues } = readTolerantly({
        ...ROOT,
        people: [{ id: 'karen', name: 5 }],
        conferences: [{ ...CONFERENCE, sessions: [{ id: 'a', kind: 'talk', title: '' }] }],
        contacts: [{ id: 'a', name: ' ' }],
        newsletters: [{ id: 'a' }],
      });
      expect(dataset).to.deep.include({ people: [], contacts: [], newsletters: [] });
      expect(dataset?.conferences[0]?.sessions).to.deep.equal([]);
      expect(issues.map(({ leftOut }) => leftOut)).to.deep.equal(['record', 'record', 'record', 'record']);
    });

    it('is told by each issue: what was left out, or what stands in for it', () => {
      const { issues } = readConference({
        start: 'snart',
        topics: ['', 'a'],
        organisers: 'nobody',
        status: 1,
      });
      expect(issues.map(({ code, leftOut, instead }) => [code, leftOut, instead])).to.have.deep.members([
        ['date', 'field', undefined],
        ['text', 'item', undefined],
        ['type', 'field', undefined],
        ['choice', undefined, 'scheduled'],
      ]);
    });

    it('may be no record at all', () => {
      const { dataset, found } = readTolerantly({
        ...ROOT,
        conferences: [null, 5, CONFERENCE],
        people: 'Karen',
        contacts: {},
      });
      expect(dataset?.conferences).to.deep.equal([CONFERENCE]);
      expect(found).to.have.members([
        'type people',
        'type conferences[0]',
        'type conferences[1]',
        'type contacts',
      ]);
    });

    it('says once what is wrong with a value', () => {
      expect(readConference({ links: [{ title: 'Fotos', url: 'foto' }] }).found).to.have.length(1);
      expect(readConference({ start: '14. september' }).found).to.have.length(1);
    });
  });

  describe('a photo', () => {
    const photo = { src: 'https://example.org/karen.jpg', alt: 'Portræt' };

    it('without consent is left out, and the person stays', () => {
      for (const consent of [undefined, false, 'true', 1]) {
        const { dataset, found } = readTolerantly({
          ...ROOT,
          people: [{ id: 'karen', name: 'Karen', photo: { ...photo, consent } }],
        });
        expect(dataset?.people).to.deep.equal([{ id: 'karen', name: 'Karen' }]);
        expect(found).to.deep.equal(['consent people[0].photo.consent']);
      }
    });
  });

  describe('dates', () => {
    for (const date of [
      '2017',
      '2017-09',
      '2017-09-06',
      '2024-02-29',
      '2027-09-14T09:00+02:00',
      '2027-09-14T09:00:00Z',
    ]) {
      it(`takes ${date}`, () => {
        expect(readConference({ start: date }).conference?.start).to.equal(date);
      });
    }
    for (const date of [
      '17',
      '2017-13',
      '2017-02-29',
      '2017-9-6',
      '2027-09-14T09:00:00',
      '2027-09-14T24:00Z',
      '2027 ',
      2027,
    ]) {
      it(`refuses ${JSON.stringify(date)}`, () => {
        expect(readConference({ start: date })).to.deep.include({
          conference: CONFERENCE,
          found: [`${typeof date === 'string' ? 'date' : 'type'} conferences[0].start`],
        });
      });
    }

    for (const date of [
      '1000',
      '1000-01-01',
      '1000-01-03T00:00+14:00',
      '9998-12-31',
      '9998-12-29T23:59:59-14:59',
    ]) {
      it(`takes ${date}, whose year has four digits in every time zone`, () => {
        expect(readConference({ start: date }).found).to.deep.equal([]);
        for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12', 'America/New_York']) {
          expect(dayOf(date, timeZone)).to.match(/^\d{4}(-|$)/);
        }
      });
    }

    for (const date of [
      '0000',
      '0001-01-01T00:00:00Z',
      '0999-12-31',
      '1000-01-01T00:00:00+14:00',
      '1000-01-02T00:00Z',
      '9998-12-31T23:59:59-12:00',
      '9998-12-30T00:00Z',
      '9999',
      '9999-12',
      '9999-12-31',
      '9999-12-31T23:59:59Z',
    ]) {
      it(`leaves out ${date}, which stands for a date that is unknown`, () => {
        expect(readConference({ start: date })).to.deep.include({
          conference: CONFERENCE,
          found: ['date-range conferences[0].start'],
        });
        const { conference, found } = readConference({ end: date, start: '2030-09-12T09:00:00+02:00' });
        expect(conference).not.to.have.property('end');
        expect(found).to.deep.equal(['date-range conferences[0].end']);
      });
    }

    it('says limits that no refused date is within, and no accepted one beyond, in any time zone', () => {
      const years = (date: string) =>
        ['Etc/GMT+12', 'UTC', 'Pacific/Kiritimati'].map((timeZone) =>
          Number(wallClock(date, timeZone).slice(0, 4)),
        );
      const [first, last] = ['1000-01-03T00:00:00+14:59', '9998-12-29T23:59:59-14:59'];
      for (const date of [first, last]) {
        expect(readConference({ start: date }).found, date).to.deep.equal([]);
        for (const year of years(date)) expect(year).to.be.within(1000, 9998);
      }
      const issue = readConference({ start: '1000-01-01T00:00:00Z' }).issues[0];
      expect(issue && describeIssue(issue, 'en')).to.contain('between 3 January 1000 and 29 December 9998');
      expect(issue && describeIssue(issue, 'da')).to.contain('mellem 3. januar 1000 og 29. december 9998');
    });

    it('refuses an end before the start', () => {
      for (const [start, end] of [
        ['2027-09-14', '2027-09-13'],
        ['2027-09-14', '2026'],
        ['2027-09', '2027-08-31'],
        ['2027-09-14T09:00:00+02:00', '2027-09-14T08:59:00+02:00'],
        ['2027-09-14T09:00:00+02:00', '2027-09-14T08:30:00+03:00'],
      ]) {
        expect(readConference({ start, end }).found).to.deep.equal(['date-order conferences[0].end']);
      }
    });

    it('takes an end that may lie after the start', () => {
      for (const [start, end] of [
        ['2027-09-14', '2027-09-14'],
        ['2027-09-14', '2027'],
        ['2027', '2027-01-01'],
        ['2027-09-14T09:00:00+02:00', '2027-09-14'],
        ['2027-09-14T09:00:00+02:00', '2027-09-14T08:30:00+01:00'],
      ]) {
        expect(readConference({ start, end }).found).to.deep.equal([]);
      }
    });
  });
});
