import { describe, it } from 'node:test';
import { expect } from 'chai';
import { selectSpeakers, type SpeakerCriteria } from '../../../src/dataset/queries/select-speakers.js';
import { parsed } from './parsed.js';

const names = [
  'Ørsted Åberg',
  'Bo Aagaard',
  'Cees van den Bos',
  'Anne Bos',
  'Åse',
  'Ida Zoffmann',
  'Kontakt',
];

const talk = (speakers: readonly string[]) => ({
  id: speakers.join('-'),
  kind: 'talk',
  title: speakers.join(' og '),
  speakers,
});

const data = parsed({
  series: [
    { id: 'frivillighed', name: 'Frivillighed' },
    { id: 'sundhed', name: 'Sundhed' },
  ],
  people: names.map((name, index) => ({ id: `p${index}`, name })),
  conferences: [
    { id: 'undated', status: 'scheduled', sessions: [talk(['p5'])] },
    {
      id: 'c2016',
      start: '2016',
      series: 'frivillighed',
      status: 'scheduled',
      sessions: [talk(['p0', 'p1'])],
    },
    {
      id: 'c2018',
      start: '2018-09-06',
      series: 'sundhed',
      status: 'scheduled',
      sessions: [talk(['p4']), talk(['p1', 'p2', 'p3'])],
    },
  ],
});

/** The names of those selected, in order. */
function select(criteria: Partial<SpeakerCriteria> = {}, language = 'da'): string[] {
  return selectSpeakers(data, { sort: 'name', ...criteria }, language).map(({ person }) => person.name);
}

describe('selectSpeakers', () => {
  it('gives all who speak by their last name, as Danes sort: Å last, Aa with it', () => {
    expect(select()).to.deep.equal([
      'Anne Bos',
      'Cees van den Bos',
      'Ida Zoffmann',
      'Ørsted Åberg',
      'Bo Aagaard',
      'Åse',
    ]);
  });

  it('sorts as the English do in an English page', () => {
    expect(select({}, 'en').slice(0, 2)).to.deep.equal(['Bo Aagaard', 'Ørsted Åberg']);
  });

  it('leaves out who is named by no programme', () => {
    expect(select()).not.to.include('Kontakt');
  });

  it('gives those of one of the conferences or series', () => {
    expect(select({ conference: ['c2016'] })).to.deep.equal(['Ørsted Åberg', 'Bo Aagaard']);
    expect(select({ series: ['sundhed'] })).to.deep.equal([
      'Anne Bos',
      'Cees van den Bos',
      'Bo Aagaard',
      'Åse',
    ]);
    expect(select({ conference: ['c2016', 'undated'] })).to.have.lengthOf(3);
    expect(select({ conference: ['c2016'], series: ['sundhed'] })).to.deep.equal([]);
  });

  it('has of each the talks at those conferences, newest first', () => {
    const talks = (criteria: Partial<SpeakerCriteria>) =>
      selectSpeakers(data, { sort: 'name', ...criteria }, 'da')
        .find(({ person }) => person.id === 'p1')
        ?.talks.map(({ conference }) => conference.id);
    expect(talks({})).to.deep.equal(['c2018', 'c2016']);
    expect(talks({ series: ['frivillighed'] })).to.deep.equal(['c2016']);
  });

  it('sorts by the newest talk, then by name, and undated ones last', () => {
    expect(select({ sort: 'newest' })).to.deep.equal([
      'Anne Bos',
      'Cees van den Bos',
      'Bo Aagaard',
      'Åse',
      'Ørsted Åberg',
      'Ida Zoffmann',
    ]);
  });

  it('gives at most the limit, of those first in order', () => {
    expect(select({ limit: 1 })).to.deep.equal(['Anne Bos']);
  });
});
