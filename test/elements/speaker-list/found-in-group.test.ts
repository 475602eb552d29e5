import { expect } from '@open-wc/testing';
import type { SpeakerListElement } from '../../../src/elements/speaker-list/speaker-list.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { look, showsOnly } from '../looking-in-group.js';
import { countText, marks, type } from '../searching.js';
import { list, names, speaker } from './shown-speakers.js';

/** Two conferences with a speaker in common. */
const twoConferences = dataset({
  organisations: [{ id: 'club', name: 'Stigeklubben' }],
  people: [
    { id: 'asta', name: 'Asta Adler', organisation: 'club' },
    { id: 'bo', name: 'Bo Bek', title: 'Gartner' },
    { id: 'cara', name: 'Cara Carl' },
  ],
  conferences: [
    {
      id: 'days',
      title: 'Nabodage',
      start: '2030-09-12',
      status: 'scheduled',
      sessions: [
        {
          id: 'ladder',
          kind: 'talk',
          title: 'At låne',
          abstract: ['Hvem har nøglen?'],
          speakers: ['asta', 'cara'],
          materials: [{ title: 'Dias om stiger' }],
        },
        { id: 'hedge', kind: 'talk', title: 'Hen over hækken', speakers: ['bo'] },
      ],
    },
    {
      id: 'evening',
      title: 'Foreningsaften om nøglen',
      start: '2031-10-02',
      status: 'scheduled',
      sessions: [{ id: 'cake', kind: 'talk', title: 'Kagen', speakers: ['bo', 'asta'] }],
    },
  ],
});

const ALL = ['Asta Adler', 'Bo Bek', 'Cara Carl'];

const shows = (element: SpeakerListElement, wished: readonly string[]) =>
  showsOnly(() => names(element), wished);

describe('speaker-list in a group', () => {
  const searches: [what: string, query: string, found: string[]][] = [
    ['name', 'CARA', ['Cara Carl']],
    ['title', 'gartner hækken', ['Bo Bek']],
    ['organisation', 'stigeklub', ['Asta Adler']],
    ['talk', 'låne', ['Asta Adler', 'Cara Carl']],
    ['materials', 'dias', ['Asta Adler', 'Cara Carl']],
    ['year', '2030 bo', ['Bo Bek']],
  ];
  for (const [what, query, found] of searches) {
    it(`shows whom the words are found with by their ${what}`, async () => {
      const element = await list({}, twoConferences);
      look(query);
      await shows(element, found);
      look('');
      await shows(element, ALL);
    });
  }

  it('marks the words, and nothing when they are gone', async () => {
    const element = await list({}, twoConferences);
    look('asta låne');
    await shows(element, ['Asta Adler']);
    expect(marks(element)).to.deep.equal(['Asta', 'låne']);
    look('');
    await shows(element, ALL);
    expect(marks(element)).to.deep.equal([]);
  });

  it('shows all who speak at a conference in which the words are found, but at none of them', async () => {
    const element = await list({}, twoConferences);
    look('foreningsaften');
    await shows(element, ['Asta Adler', 'Bo Bek']);
    expect(speaker(element, 'bo')).not.to.include('hækken');
  });

  it('takes each conference for itself: by an abstract at the one, by its title at the other', async () => {
    const element = await list({}, twoConferences);
    look('nøglen');
    await waitUntil(() => !speaker(element, 'bo').includes('hækken'), 'it shows a talk without the words');
    expect(names(element)).to.deep.equal(ALL);
    expect(speaker(element, 'bo')).to.include('Kagen');
    expect(speaker(element, 'asta')).to.include('Kagen').and.to.include('At låne');
  });

  it('shows as many of those found as are asked for', async () => {
    const element = await list({ limit: '1' }, twoConferences);
    await shows(element, ['Asta Adler']);
    look('cara');
    await shows(element, ['Cara Carl']);
  });

  it('searches with its own box among those found, and marks the words of both', async () => {
    const element = await list({ search: '' }, twoConferences);
    look('låne');
    await shows(element, ['Asta Adler', 'Cara Carl']);
    await type(element, 'cara');
    expect(names(element)).to.deep.equal(['Cara Carl']);
    expect(countText(element)).to.equal('1 person');
    expect(marks(element)).to.deep.equal(['Cara', 'låne']);
    look('');
    await waitUntil(() => marks(element).join() === 'Cara', 'the words of the group are still marked');
    expect(names(element)).to.deep.equal(['Cara Carl']);
  });

  it('finds in what a server wrote', async () => {
    const element = await hydratedFixture({ tag: 'speaker-list', data: twoConferences });
    look('cara');
    await shows(element, ['Cara Carl']);
    expect(marks(element)).to.deep.equal(['Cara']);
  });
});
