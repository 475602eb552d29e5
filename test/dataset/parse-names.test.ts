import { describe, it } from 'node:test';
import { expect } from 'chai';
import { suggestionFor } from '../../src/dataset/issues/nearest.js';
import { parse } from '../../src/dataset/parse/parse.js';
import { CONFERENCE, readConference, readTolerantly, ROOT } from './read-tolerantly.js';

describe('parse, names that must fit', () => {
  describe('records that stand by their ids in place of a list', () => {
    it('are read as a list, and the error is told', () => {
      const sessions = { aabning: { kind: 'talk', title: 'Åbning' }, pause: { kind: 'break', title: 5 } };
      const { conference, found } = readConference({ sessions });
      expect(conference?.sessions).to.deep.equal([{ id: 'aabning', kind: 'talk', title: 'Åbning' }]);
      expect(found).to.have.members([
        'type conferences[0].sessions',
        'text conferences[0].sessions.pause.title',
      ]);
    });

    it('are left out where there is no record among them', () => {
      const { conference, found } = readConference({ sessions: { titel: { da: 'Åbning' } } });
      expect(conference?.sessions).to.equal(undefined);
      expect(found).to.deep.equal(['type conferences[0].sessions']);
    });
  });

  describe('references', () => {
    it('to what is not there are removed, and the nearest id is suggested', () => {
      const { conference, issues, found } = readConference({
        series: 'frivillighed',
        sessions: [{ id: 'a', kind: 'talk', title: 'Et oplæg', speakers: ['karin', 'karen'] }],
      });
      expect(conference).to.deep.equal({
        ...CONFERENCE,
        sessions: [{ id: 'a', kind: 'talk', title: 'Et oplæg', speakers: ['karen'] }],
      });
      expect(found).to.deep.equal([
        'unknown-reference conferences[0].series',
        'unknown-reference conferences[0].sessions[0].speakers[0]',
      ]);
      expect(issues.map(suggestionFor)).to.deep.equal([undefined, 'karen']);
    });

    it('to the id that a record is shown under lead to it, as that id is not written anywhere', () => {
      const people = [
        { id: 'Ida Test', name: 'Ida Test' },
        { name: 'Bo Test' },
        { id: 'mo', name: 'Mo' },
        { id: 'mo', name: 'Mo' },
      ];
      const sessions = ['Ida Test', 'Ida-Test', 'Bo-Test', 'mo', 'mo-2'].map((speaker, index) => ({
        ...{ id: `s${index}`, kind: 'talk', title: 'Oplæg', speakers: [speaker] },
      }));
      const { dataset, issues } = readTolerantly({
        ...ROOT,
        people,
        conferences: [{ ...CONFERENCE, sessions }],
      });
      expect(dataset?.conferences[0]?.sessions?.map(({ speakers }) => speakers?.[0])).to.deep.equal([
        'Ida-Test',
        'Ida-Test',
        'Bo-Test',
        'mo',
        'mo-2',
      ]);
      expect(parse(dataset).issues).to.deep.equal([]);
      // The one that is written wrong is told, with the id that it was given.
      expect(
        issues.filter(({ path }) => path[0] === 'conferences').map(({ instead }) => instead),
      ).to.deep.equal(['Ida-Test']);
    });

    it('are never advised to be what no author can find', () => {
      const people = [
        { id: 'Ida Test', name: 'Ida Test' },
        { name: 'Bo Test' },
        { id: 'karen', name: 'Karen' },
      ];
      const sessions = [
        { id: 's', kind: 'talk', title: 'Oplæg', speakers: ['ida-test', 'bo-test', 'karin'] },
      ];
      const { issues } = readTolerantly({ ...ROOT, people, conferences: [{ ...CONFERENCE, sessions }] });
      const references = issues.filter(({ code }) => code === 'unknown-reference');
      expect(references.map(suggestionFor)).to.deep.equal([undefined, undefined, 'karen']);
    });

    it('to a record that was left out are removed too', () => {
      const { dataset } = readTolerantly({
        ...ROOT,
        organisations: [{ id: 'cok' }],
        publisher: 'cok',
        series: [{ id: 'frivillighed', name: 'Frivillighed', organisers: ['cok'] }],
      });
      expect(dataset?.series).to.deep.equal([{ id: 'frivillighed', name: 'Frivillighed', organisers: [] }]);
      expect(dataset).not.to.have.property('publisher');
    });

    it('are looked up whatever the order of the lists', () => {
      const people = [{ id: 'karen', name: 'Karen' }];
      expect(
        readTolerantly({ ...ROOT, contacts: [{ id: 'k', person: 'karen' }], people }).found,
      ).to.deep.equal([]);
    });

    it('leave out a session that has neither title nor speakers without them', () => {
      const { conference, found } = readConference({
        sessions: [{ id: 'a', kind: 'talk', speakers: ['nobody'] }],
      });
      expect(conference?.sessions).to.deep.equal([]);
      expect(found).to.include('session-title conferences[0].sessions[0].title');
    });

    it('leave out a contact that has neither person nor name without them', () => {
      const { dataset } = readTolerantly({
        ...ROOT,
        contacts: [
          { id: 'a', person: 'nobody' },
          { id: 'b', person: 'nobody', name: 'Sekretariatet' },
        ],
      });
      expect(dataset?.contacts).to.deep.equal([{ id: 'b', name: 'Sekretariatet' }]);
    });
  });

  describe('ids', () => {
    it('of two equal ones the first is kept, and the second record gets one of its own', () => {
      const { dataset, issues, found } = readTolerantly({
        ...ROOT,
        conferences: [
          CONFERENCE,
          { ...CONFERENCE, title: 'Et andet' },
          { ...CONFERENCE, id: 'aarsmoede-2', title: 'Et tredje' },
        ],
      });
      expect(dataset?.conferences.map(({ id, title }) => [id, title])).to.deep.equal([
        ['aarsmoede', 'Årsmøde'],
        ['aarsmoede-3', 'Et andet'],
        ['aarsmoede-2', 'Et tredje'],
      ]);
      expect(found).to.deep.equal(['duplicate-id conferences[1].id']);
      expect(issues[0]?.instead).to.equal('aarsmoede-3');
    });

    it('that are missing or wrong are derived from what the record has, always alike', () => {
      const { dataset, found } = readTolerantly({
        ...ROOT,
        people: [
          { id: 'Karen Å. Holm', name: 'Karen' },
          { name: 'Bo Ærø' },
          { id: null, name: 'Привіт' },
          { id: 5, name: 'Fem' },
        ],
        conferences: [
          { start: '2027-09-14', sessions: [{ kind: 'talk', speakers: ['Karen Å. Holm', 5] }] },
          { title: { en: 'Annual meeting' } },
          { status: 'scheduled' },
        ],
      });
      expect(dataset?.people.map(({ id }) => id)).to.deep.equal([
        'Karen-A.-Holm',
        'Bo-aero',
        'd09fd180d0b8d0b2d196d182',
        '5',
      ]);
      expect(dataset?.conferences.map(({ id }) => id)).to.deep.equal(['2027-09-14', 'Annual-meeting']);
      expect(dataset?.conferences[0]?.sessions).to.deep.equal([
        { id: 'Karen-A.-Holm', kind: 'talk', speakers: ['Karen-A.-Holm', '5'] },
      ]);
      expect(found).to.include('missing conferences[2].id');
    });

    it('of thousands of equal ones are derived within a moment', () => {
      const people = Array.from({ length: 20_000 }, () => ({ id: 'bo', name: 'Bo' }));
      const start = performance.now();
      const { dataset } = readTolerantly({ ...ROOT, people });
      expect(new Set(dataset?.people.map(({ id }) => id)).size).to.equal(20_000);
      expect(performance.now() - start).to.be.below(3000);
    });

    it('of sessions need be unique only within their conference', () => {
      const sessions = [{ id: 'aabning', kind: 'talk', title: 'Åbning' }];
      const conferences = [
        { ...CONFERENCE, sessions },
        { ...CONFERENCE, id: 'x', sessions: [...sessions, ...sessions] },
      ];
      expect(readTolerantly({ ...ROOT, conferences }).found).to.deep.equal([
        'duplicate-id conferences[1].sessions[1].id',
      ]);
    });
  });

  describe('unknown fields', () => {
    it('are left out at any depth, with a hint and the field that was meant', () => {
      const { conference, issues, found } = readConference({
        titel: 'Årsmødet',
        venue: { City: 'Odense', floor: 2 },
      });
      expect(conference).to.deep.equal({ ...CONFERENCE, venue: {} });
      expect(found).to.deep.equal([
        'unknown-field conferences[0].titel',
        'unknown-field conferences[0].venue.City',
        'unknown-field conferences[0].venue.floor',
      ]);
      expect(issues.map(suggestionFor)).to.deep.equal(['title', 'city', undefined]);
    });

    it('may be called like something every object has', () => {
      const json = '{"__proto__":{"title":"x"},"constructor":1,"toString":2}';
      const { conference, found } = readConference({ venue: JSON.parse(json) as unknown });
      expect(conference?.venue).to.deep.equal({});
      expect(found).to.deep.equal([
        'unknown-field conferences[0].venue.__proto__',
        'unknown-field conferences[0].venue.constructor',
        'unknown-field conferences[0].venue.toString',
      ]);
    });
  });
});
