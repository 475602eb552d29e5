import { describe, it } from 'node:test';
import { expect } from 'chai';
import { talksOf } from '../../../src/dataset/queries/select-speakers.js';
import { parsed } from './parsed.js';

const data = parsed({
  people: [
    { id: 'karen', name: 'Karen' },
    { id: 'mads', name: 'Mads' },
    { id: 'maj', name: 'Maj' },
  ],
  conferences: [
    {
      id: 'undated',
      status: 'scheduled',
      sessions: [{ id: 's', kind: 'talk', title: 'Udateret', speakers: ['karen'] }],
    },
    {
      id: 'c2016',
      start: '2016',
      status: 'scheduled',
      sessions: [{ id: 's', kind: 'talk', title: 'Før', speakers: ['mads', 'karen'] }],
      materials: [
        { title: 'Karens dias', speakers: ['karen'] },
        { title: 'Alles dias' },
        { title: 'Mads’ dias', speakers: ['mads'] },
      ],
    },
    {
      id: 'c2018',
      start: '2018-09-06',
      status: 'scheduled',
      sessions: [
        { id: 's1', kind: 'talk', title: 'Efter', speakers: ['karen'], materials: [{ title: 'Dias' }] },
        { id: 's2', kind: 'talk', title: 'En andens', speakers: ['mads'] },
      ],
    },
  ],
});

describe('talksOf', () => {
  it('finds the talks at all conferences, newest first and undated ones last', () => {
    const talks = talksOf(data, 'karen');
    expect(talks.map(({ session }) => session.title)).to.deep.equal(['Efter', 'Før', 'Udateret']);
    expect(talks.map(({ conference }) => conference.id)).to.deep.equal(['c2018', 'c2016', 'undated']);
  });

  it('brings the slides of the session, and those of the conference that name the speaker', () => {
    const slides = talksOf(data, 'karen').map(({ materials }) => materials.map(({ title }) => title));
    expect(slides).to.deep.equal([['Dias'], ['Karens dias'], []]);
  });

  it('brings what belongs to one of several talks at a conference once', () => {
    const twice = parsed({
      people: [{ id: 'karen', name: 'Karen' }],
      conferences: [
        {
          id: 'c',
          status: 'scheduled',
          sessions: ['a', 'b'].map((id) => ({ id, kind: 'talk', title: id, speakers: ['karen'] })),
          materials: [{ title: 'Dias', speakers: ['karen'] }],
        },
      ],
    });
    expect(talksOf(twice, 'karen').map(({ materials }) => materials.length)).to.deep.equal([1, 0]);
  });

  it('finds nothing for who did not speak', () => {
    expect(talksOf(data, 'maj')).to.deep.equal([]);
  });
});
