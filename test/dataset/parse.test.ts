import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parse } from '../../src/dataset/parse/parse.js';
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
    const withOneBadRecord = {
      ...ROOT,
      conferences: [CONFERENCE, { ...CONFERENCE, id: 'x', status: 'of course' }],
    };

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

  describe('a bad record', () => {
    it('is left out alone when it lies in another', () => {
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
        sessions: [{ id: 'a', kind: 'talk', title: 'God', materials: [{ title: 'Dias' }] }],
        links: [],
      });
      expect(found).to.have.members([
        'missing conferences[0].sessions[0].materials[1].title',
        'choice conferences[0].sessions[1].kind',
        'web-address conferences[0].links[0].url',
        'type conferences[0].venue.postalCode',
      ]);
    });

    it('is left out for one bad value of its own', () => {
      expect(readConference({ start: '2017-02-30' })).to.deep.include({
        conference: undefined,
        found: ['date conferences[0].start'],
      });
      expect(readConference({ topics: ['godt', 5] }).found).to.deep.equal(['text conferences[0].topics[1]']);
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
        expect(readConference({ start: date }).conference).to.equal(undefined);
      });
    }

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
