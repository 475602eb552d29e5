import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  bestToDrop,
  facetValues,
  findConferences,
  type FilterResult,
  distinguishingFacets,
} from '../../../src/dataset/queries/facets.js';
import { NO_FILTER, type Facet, type FilterState } from '../../../src/dataset/queries/filter.js';
import { parsed } from './parsed.js';

const data = parsed({
  organisations: [
    { id: 'cok', name: 'COK' },
    { id: 'kl', name: 'KL' },
  ],
  series: [{ id: 'frivillighed', name: 'Frivillighed' }],
  conferences: [
    {
      id: 'a',
      status: 'scheduled',
      series: 'frivillighed',
      start: '2017-12-31',
      end: '2018-01-01',
      organisers: ['cok', 'kl'],
      venue: { city: 'Odense', name: 'Odeon' },
      topics: [{ en: 'Leadership', da: 'Ledelse' }],
      accessibility: ['step-free'],
      sessions: [
        { id: 'x', kind: 'talk', title: 'X', language: 'en-GB', accessibility: ['captioning', 'step-free'] },
        { id: 'y', kind: 'talk', title: 'Y' },
        { id: 'z', kind: 'break', title: 'Z' },
      ],
    },
    {
      id: 'b',
      status: 'moved-online',
      start: '2018',
      organisers: ['cok'],
      venue: { name: 'Odeon' },
      materials: [{ title: 'M', language: 'sv' }],
    },
    { id: 'c', status: 'scheduled', start: '2019' },
  ],
});

/** @param words the ids of those that have what was typed */
function find(selection: Partial<FilterState>, words = ['a', 'b', 'c']): FilterResult {
  return findConferences(data, data.conferences, { ...NO_FILTER, ...selection }, ({ id }) =>
    words.includes(id),
  );
}

const ids = ({ found }: FilterResult) => found.map(({ id }) => id);
const counts = (result: FilterResult, facet: Facet) => Object.fromEntries(result.counts[facet]);

describe('facetValues', () => {
  it('have the year that it is at the event, whatever the offset it is written with', () => {
    const start = '2027-12-31T23:30:00Z';
    const inTokyo = parsed({
      timeZone: 'Asia/Tokyo',
      conferences: [{ id: 'x', status: 'scheduled', start }],
    });
    expect(inTokyo.conferences.map((each) => facetValues(inTokyo, each).year)).to.deep.equal([['2028']]);
  });

  it('are those of the conference, of its sessions and of its materials, each once', () => {
    const [a, b, c] = data.conferences.map((conference) => facetValues(data, conference));
    expect(a).to.deep.equal({
      year: ['2017', '2018'],
      series: ['frivillighed'],
      topic: ['Ledelse'],
      organiser: ['cok', 'kl'],
      type: ['talk'],
      language: ['en', 'da'],
      place: ['Odense'],
      accessibility: ['step-free', 'captioning'],
      status: ['scheduled'],
    });
    expect(b).to.deep.include({ language: ['sv'], place: ['Odeon', 'online'], series: [], type: [] });
    expect(c).to.deep.include({ language: ['da'], place: [], year: ['2019'] });
  });
});

describe('findConferences', () => {
  it('finds all where nothing is asked for', () => {
    expect(ids(find({}))).to.deep.equal(['a', 'b', 'c']);
  });

  it('takes the values of one facet for alternatives, and asks for all facets', () => {
    expect(ids(find({ values: { year: ['2018', '2019'] } }))).to.deep.equal(['a', 'b', 'c']);
    expect(ids(find({ values: { year: ['2018', '2019'], organiser: ['cok'] } }))).to.deep.equal(['a', 'b']);
    expect(ids(find({ values: { organiser: ['kl'] } }, ['b', 'c']))).to.deep.equal([]);
  });

  it('takes no chosen value for no wish', () => {
    expect(ids(find({ values: { year: [] } }))).to.deep.equal(['a', 'b', 'c']);
  });

  it('counts what each value would leave', () => {
    expect(counts(find({}), 'year')).to.deep.equal({ '2017': 1, '2018': 2, '2019': 1 });
    expect(counts(find({}), 'organiser')).to.deep.equal({ cok: 2, kl: 1 });
  });

  it('counts follow the other facets and the words, not their own facet', () => {
    const result = find({ values: { year: ['2017'] } });
    expect(counts(result, 'year')).to.deep.equal({ '2017': 1, '2018': 2, '2019': 1 });
    expect(counts(result, 'organiser')).to.deep.equal({ cok: 1, kl: 1 });
    expect(counts(result, 'status')).to.deep.equal({ scheduled: 1, 'moved-online': 0 });
    expect(counts(find({}, ['c']), 'year')).to.deep.equal({ '2017': 0, '2018': 0, '2019': 1 });
  });

  it('a count is what is found when that value is chosen', () => {
    const values = { organiser: ['cok'] };
    for (const [year, count] of find({ values }).counts.year) {
      expect(ids(find({ values: { ...values, year: [year] } })), year).to.have.lengthOf(count);
    }
  });
});

describe('bestToDrop', () => {
  it('is that without which most is found', () => {
    const selection = { query: 'ord', values: { year: ['2019'], organiser: ['cok'] } };
    expect(bestToDrop(find(selection))).to.deep.equal({ criteria: ['year'], count: 2 });
  });

  it('may be what was typed', () => {
    const selection = { query: 'ord', values: { year: ['2017'] } };
    expect(bestToDrop(find(selection, []))).to.deep.equal({ criteria: ['query'], count: 1 });
  });

  it('is what was typed rather than a filter where both leave as much', () => {
    const selection = { query: 'ord', values: { year: ['2019'] } };
    expect(bestToDrop(find(selection, ['b']))).to.deep.equal({ criteria: ['query'], count: 1 });
  });

  it('is as little as helps where no single thing is in the way', () => {
    const values = { year: ['1999'], place: ['Odense'], status: ['postponed'] };
    const result = find({ query: 'ord', values }, ['a']);
    expect(bestToDrop(result)).to.deep.equal({ criteria: ['year', 'status'], count: 1 });
  });

  it('counts all that is found without it', () => {
    const selection = { query: 'ord', values: { year: ['1999'] } };
    expect(bestToDrop(find(selection, []))).to.deep.equal({ criteria: ['query', 'year'], count: 3 });
  });

  it('is nothing where something is found, or where there is nothing to find', () => {
    expect(bestToDrop(find({}))).to.equal(undefined);
    expect(bestToDrop(findConferences(data, [], NO_FILTER, () => true))).to.equal(undefined);
  });
});

describe('tellingFacets', () => {
  it('are those in which the conferences differ', () => {
    expect(distinguishingFacets(data, data.conferences)).to.include.members([
      'year',
      'place',
      'accessibility',
      'status',
    ]);
    const [, b, c] = data.conferences;
    if (!b || !c) throw new Error('There are too few conferences.');
    expect(distinguishingFacets(data, [b, c])).not.to.include.members(['accessibility']);
    expect(distinguishingFacets(data, [b])).to.deep.equal([]);
    expect(distinguishingFacets(data, [])).to.deep.equal([]);
  });
});
