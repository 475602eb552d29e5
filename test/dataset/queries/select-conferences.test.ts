import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  selectConferences,
  type ConferenceCriteria,
} from '../../../src/dataset/queries/select-conferences.js';
import { parsed } from './parsed.js';

const NOON = new Date('2026-11-23T11:00:00Z');

type Facts = Readonly<Record<string, unknown>>;

interface Question extends Partial<ConferenceCriteria> {
  readonly now?: Date;
  readonly language?: string;
  readonly timeZone?: string;
}

/** The ids of those selected, in order. */
function select(conferences: readonly Facts[], question: Question = {}): string[] {
  const { now = NOON, language = 'da', timeZone = 'Europe/Copenhagen', ...asked } = question;
  const { when = 'all', sort = 'newest', ...criteria } = asked;
  const data = parsed({
    timeZone,
    series: [
      { id: 'frivillighed', name: 'Frivillighed' },
      { id: 'sundhed', name: 'Sundhed' },
    ],
    organisations: [
      { id: 'cok', name: 'COK' },
      { id: 'cfsa', name: 'CFSA' },
    ],
    conferences: conferences.map((facts) => ({ status: 'scheduled', ...facts })),
  });
  return selectConferences(data, { ...criteria, when, sort }, now, language).map(({ id }) => id);
}

const titled = (titles: readonly string[]): Facts[] =>
  titles.map((title, index) => ({ id: String(index), title }));

describe('selectConferences', () => {
  describe('without criteria', () => {
    it('gives all, newest first and undated ones last', () => {
      const conferences = [
        { id: 'undated' },
        { id: 'old', start: '2016' },
        { id: 'new', start: '2020-09-30' },
      ];
      expect(select(conferences)).to.deep.equal(['new', 'old', 'undated']);
    });

    it('leaves the order of the dataset as it was', () => {
      const data = parsed({
        conferences: [
          { id: 'old', start: '2016', status: 'scheduled' },
          { id: 'new', start: '2020', status: 'scheduled' },
        ],
      });
      selectConferences(data, { when: 'all', sort: 'newest' }, NOON, 'da');
      expect(data.conferences.map(({ id }) => id)).to.deep.equal(['old', 'new']);
    });
  });

  describe('by series, year, organiser and topic', () => {
    const conferences = [
      { id: 'a', start: '2019', series: 'frivillighed', organisers: ['cok', 'cfsa'] },
      { id: 'b', start: '2018-12-30', end: '2019-01-02', series: 'sundhed', organisers: ['cok'] },
      { id: 'c', start: '2017', topics: ['Kommunens rolle', { da: 'Ledelse', en: 'Leadership' }] },
    ];

    it('takes one of the series', () => {
      expect(select(conferences, { series: ['frivillighed'] })).to.deep.equal(['a']);
      expect(select(conferences, { series: ['frivillighed', 'sundhed'] })).to.deep.equal(['a', 'b']);
      expect(select(conferences, { series: ['unknown'] })).to.deep.equal([]);
    });

    it('takes one of the years, and a conference over New Year in both', () => {
      expect(select(conferences, { year: ['2019'] })).to.deep.equal(['a', 'b']);
      expect(select(conferences, { year: ['2018'] })).to.deep.equal(['b']);
      expect(select(conferences, { year: ['2017', '2019'] })).to.deep.equal(['a', 'b', 'c']);
    });

    it('takes one of the organisers', () => {
      expect(select(conferences, { organiser: ['cfsa'] })).to.deep.equal(['a']);
      expect(select(conferences, { organiser: ['cok'] })).to.deep.equal(['a', 'b']);
    });

    it('takes a topic in any language and letter case, but only the whole of it', () => {
      expect(select(conferences, { topic: ['kommunens ROLLE'] })).to.deep.equal(['c']);
      expect(select(conferences, { topic: ['leadership'] })).to.deep.equal(['c']);
      expect(select(conferences, { topic: ['rolle'] })).to.deep.equal([]);
    });

    it('takes those with materials, of their own or of a session', () => {
      const talk = { id: 'oplaeg', kind: 'talk', title: 'Oplæg' };
      const materials = [{ title: 'Slides' }];
      const some = [
        { id: 'own', materials },
        { id: 'talks', sessions: [talk, { ...talk, id: 'andet', materials }] },
        { id: 'emptied', materials: [], sessions: [{ ...talk, materials: [] }] },
        { id: 'none' },
      ];
      expect(select(some, { withMaterials: true })).to.deep.equal(['own', 'talks']);
      expect(select(some, { withMaterials: false })).to.have.lengthOf(4);
    });

    it('takes those that meet all criteria at once', () => {
      expect(select(conferences, { organiser: ['cok'], year: ['2019'], series: ['sundhed'] })).to.deep.equal([
        'b',
      ]);
    });
  });

  describe('by a range', () => {
    const conferences = [
      { id: 'y2019', start: '2019' },
      { id: 'y2017', start: '2017' },
      { id: 'september-6', start: '2017-09-06' },
      { id: 'september', start: '2017-09' },
      { id: 'august-31', start: '2017-08-31' },
      { id: 'undated' },
    ];

    it('takes what may lie within, as far as the coarser of two dates tells', () => {
      expect(select(conferences, { from: '2017-09' })).to.have.members([
        'y2019',
        'y2017',
        'september-6',
        'september',
      ]);
      expect(select(conferences, { from: '2017-09-07', to: '2017' })).to.have.members(['y2017', 'september']);
    });

    it('includes both ends', () => {
      expect(select(conferences, { from: '2017-08-31', to: '2017-08-31' })).to.include('august-31');
      expect(select(conferences, { to: '2017-09-05' })).not.to.include('september-6');
      expect(select(conferences, { to: '2017-09-06' })).to.include('september-6');
    });

    it('takes a conference of several days that overlaps it', () => {
      const days = [{ id: 'days', start: '2026-09-03', end: '2026-09-05' }];
      expect(select(days, { from: '2026-09-05', to: '2026-12' })).to.deep.equal(['days']);
      expect(select(days, { from: '2026-09-06' })).to.deep.equal([]);
    });
  });

  describe('by the day at the event, whatever the offset it is written with', () => {
    const newYear = [
      { id: 'x', start: '2027-12-31T23:30:00Z', end: '2028-01-01T01:00:00Z' },
      { id: 'beginning', start: '2027-12-31T23:30:00Z' },
    ];
    const inTokyo = (question: Question) => select(newYear, { ...question, timeZone: 'Asia/Tokyo' });

    it('takes the year', () => {
      expect(inTokyo({ year: ['2028'] })).to.deep.equal(['x', 'beginning']);
      expect(inTokyo({ year: ['2027'] })).to.deep.equal([]);
    });

    it('takes a range', () => {
      expect(inTokyo({ from: '2028-01-01' })).to.deep.equal(['x', 'beginning']);
      expect(inTokyo({ to: '2027' })).to.deep.equal([]);
    });
  });

  describe('upcoming and past', () => {
    const conferences = [
      { id: 'today', start: '2026-11-23' },
      { id: 'this-month', start: '2026-11' },
      { id: 'undated' },
    ];
    const upcoming = (now: string) => select(conferences, { when: 'upcoming', now: new Date(now) });
    const past = (now: string) => select(conferences, { when: 'past', now: new Date(now) });

    it('a day is over at midnight in Copenhagen, whatever the visitor’s clock says', () => {
      expect(upcoming('2026-11-23T22:59:59Z')).to.include('today');
      expect(upcoming('2026-11-23T23:00:00Z')).not.to.include('today');
      expect(past('2026-11-23T23:00:00Z')).to.deep.equal(['today']);
    });

    it('a month is over with its last day', () => {
      expect(upcoming('2026-11-30T22:59:59Z')).to.deep.equal(['this-month']);
      expect(past('2026-11-30T23:00:00Z')).to.include('this-month');
    });

    it('without a date it is neither', () => {
      expect([...upcoming('2026-11-23T11:00:00Z'), ...past('2030-01-01T11:00:00Z')]).not.to.include(
        'undated',
      );
    });

    it('a conference of several days is upcoming until the last is over', () => {
      const days = [{ id: 'days', start: '2026-11-21', end: '2026-11-23' }];
      expect(select(days, { when: 'upcoming' })).to.deep.equal(['days']);
    });

    it('one with times is over at the minute it ends', () => {
      const day = [{ id: 'day', start: '2026-11-23T09:00:00+01:00', end: '2026-11-23T16:00:00+01:00' }];
      expect(select(day, { when: 'upcoming', now: new Date('2026-11-23T14:59:00Z') })).to.deep.equal(['day']);
      expect(select(day, { when: 'past', now: new Date('2026-11-23T15:01:00Z') })).to.deep.equal(['day']);
    });

    it('one that says when it begins, but not when it ends, lasts its day', () => {
      const day = [{ id: 'day', start: '2026-11-23T09:00:00+01:00' }];
      expect(select(day, { when: 'upcoming', now: NOON })).to.deep.equal(['day']);
      expect(select(day, { when: 'past', now: new Date('2026-11-23T23:00:00Z') })).to.deep.equal(['day']);
    });
  });

  describe('in order', () => {
    it('oldest first, and undated ones last all the same', () => {
      const conferences = [{ id: 'undated' }, { id: 'new', start: '2020' }, { id: 'old', start: '2016' }];
      expect(select(conferences, { sort: 'oldest' })).to.deep.equal(['old', 'new', 'undated']);
    });

    it('by when they start, whatever the offset they are written with', () => {
      const conferences = [
        { id: 'nine-in-london', start: '2030-09-12T09:00:00+01:00' },
        { id: 'half-past-nine-in-odense', start: '2030-09-12T09:30:00+02:00' },
      ];
      const oldest = ['half-past-nine-in-odense', 'nine-in-london'];
      expect(select(conferences, { sort: 'oldest' })).to.deep.equal(oldest);
      expect(select(conferences, { sort: 'newest' })).to.deep.equal(oldest.toReversed());
    });

    it('by title as Danes sort: Æ, Ø and Å last, Aa with Å, and 9 before 10', () => {
      const titles = ['Aarhus', 'Møde 10', 'Ørsted', 'Møde 9', 'Ærø', 'Zoo', 'Billund'];
      const order = select(titled(titles), { sort: 'title' }).map((id) => titles[Number(id)]);
      expect(order).to.deep.equal(['Billund', 'Møde 9', 'Møde 10', 'Zoo', 'Ærø', 'Ørsted', 'Aarhus']);
    });

    it('by title as the English sort in an English page, and by the English titles', () => {
      const conferences = [
        { id: 'dk', title: { da: 'Aalborg', en: 'Zealand' } },
        { id: 'uk', title: 'Billund' },
        { id: 'aa', title: 'Aarhus' },
      ];
      expect(select(conferences, { sort: 'title', language: 'en' })).to.deep.equal(['aa', 'uk', 'dk']);
    });

    it('gives at most the limit, of those first in order', () => {
      const conferences = [
        { id: 'old', start: '2016' },
        { id: 'new', start: '2020' },
        { id: 'middle', start: '2018' },
      ];
      expect(select(conferences, { limit: 2 })).to.deep.equal(['new', 'middle']);
    });
  });
});
