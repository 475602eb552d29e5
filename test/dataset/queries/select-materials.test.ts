import { describe, it } from 'node:test';
import { expect } from 'chai';
import { selectMaterials, type MaterialCriteria } from '../../../src/dataset/queries/select-materials.js';
import { parsed } from './parsed.js';

const data = parsed({
  series: [{ id: 'frivillighed', name: 'Frivillighed' }],
  people: [
    { id: 'karen', name: 'Karen' },
    { id: 'mads', name: 'Mads' },
  ],
  conferences: [
    { id: 'undated', status: 'scheduled', materials: [{ title: 'Udateret' }] },
    {
      id: 'old',
      start: '2016',
      status: 'scheduled',
      materials: [{ title: 'Paper', mediaType: 'application/msword', language: 'en-GB' }],
    },
    {
      id: 'new',
      start: '2018',
      series: 'frivillighed',
      status: 'scheduled',
      sessions: [
        {
          id: 's',
          kind: 'talk',
          title: 'Oplæg',
          speakers: ['karen', 'mads'],
          materials: [
            { title: 'Fælles dias', mediaType: 'application/pdf', language: 'da' },
            { title: 'Mads’ dias', mediaType: 'video/mp4', speakers: ['mads'] },
          ],
        },
      ],
      materials: [{ title: 'Rapport', mediaType: 'text/html' }],
    },
  ],
});

function select(criteria: MaterialCriteria = {}): unknown[] {
  return selectMaterials(data, criteria).map(({ material }) => material.title);
}

describe('selectMaterials', () => {
  it('gives all by conference, newest first and undated ones last; each conference’s own before its programme’s', () => {
    expect(select()).to.deep.equal(['Rapport', 'Fælles dias', 'Mads’ dias', 'Paper', 'Udateret']);
  });

  it('names the speakers of the material, else those of its session', () => {
    const speakers = selectMaterials(data, { series: ['frivillighed'] }).map((listed) => listed.speakers);
    expect(speakers).to.deep.equal([[], ['karen', 'mads'], ['mads']]);
  });

  it('gives those of one of the conferences or series', () => {
    expect(select({ conference: ['old', 'undated'] })).to.deep.equal(['Paper', 'Udateret']);
    expect(select({ series: ['frivillighed'] })).to.have.lengthOf(3);
  });

  it('gives those of one of the types, by what people call them', () => {
    expect(select({ type: ['pdf', 'mp4'] })).to.deep.equal(['Fælles dias', 'Mads’ dias']);
    expect(select({ type: ['web'] })).to.deep.equal(['Rapport']);
    expect(select({ type: ['word'] })).to.deep.equal(['Paper']);
  });

  it('gives those in one of the languages; one that names none is in the dataset’s', () => {
    expect(select({ language: ['en'] })).to.deep.equal(['Paper']);
    expect(select({ language: ['da'] })).to.deep.equal(['Rapport', 'Fælles dias', 'Mads’ dias', 'Udateret']);
    expect(select({ language: ['en', 'da'] })).to.have.lengthOf(5);
  });
});
