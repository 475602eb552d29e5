import { expect } from '@open-wc/testing';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture } from '../../support/fixtures.js';
import { look, showsOnly } from '../looking-in-group.js';
import { countText, marks, type } from '../searching.js';
import type { MaterialListElement } from '../../../src/elements/material-list/material-list.js';
import { list, materials } from './shown-materials.js';

const url = 'https://example.dk/dias.pdf';

/** Two conferences; the materials of the first belong to it, to a talk, and to a talk whose speakers they do not name. */
const twoConferences = dataset({
  people: [
    { id: 'asta', name: 'Asta Adler', title: 'Gartner' },
    { id: 'bo', name: 'Bo Bek' },
  ],
  conferences: [
    {
      id: 'days',
      title: 'Nabodage',
      start: '2031-09-12',
      status: 'scheduled',
      materials: [{ title: 'Plakat', url, speakers: ['bo'] }],
      sessions: [
        {
          id: 'ladder',
          kind: 'talk',
          title: 'At låne',
          abstract: ['Hvem har nøglen?'],
          speakers: ['asta'],
          materials: [{ title: 'Stigen', url }],
        },
        { id: 'hedge', kind: 'talk', title: 'Hækken', materials: [{ title: 'Kort', url }] },
      ],
    },
    {
      id: 'evening',
      title: 'Foreningsaften om nøglen',
      start: '2030-10-02',
      status: 'scheduled',
      materials: [
        { title: 'Opskrift', url },
        { title: 'Sangblad', url },
      ],
    },
  ],
});

const ALL = ['Plakat', 'Stigen', 'Kort', 'Opskrift', 'Sangblad'];

const titles = (element: MaterialListElement) => materials(element).map((line) => line.split(' ')[0] ?? '');

const shows = (element: MaterialListElement, wished: readonly string[]) =>
  showsOnly(() => titles(element), wished);

describe('material-list in a group', () => {
  const searches: [what: string, query: string, found: string[]][] = [
    ['title', 'OPSKRIFT', ['Opskrift']],
    ['people', 'bek', ['Plakat']],
    ['people’s title', 'gartner', ['Stigen']],
    ['talk', 'hækken', ['Kort']],
    ['talk’s abstract', 'hvem', ['Stigen']],
    ['conference and title', 'nabodage kort', ['Kort']],
  ];
  for (const [what, query, found] of searches) {
    it(`shows what the words are found with by its ${what}`, async () => {
      const element = await list({}, twoConferences);
      look(query);
      await shows(element, found);
      look('');
      await shows(element, ALL);
    });
  }

  it('marks the words, and nothing when they are gone', async () => {
    const element = await list({}, twoConferences);
    look('asta stige');
    await shows(element, ['Stigen']);
    expect(marks(element)).to.deep.equal(['Stige', 'Asta']);
    look('');
    await shows(element, ALL);
    expect(marks(element)).to.deep.equal([]);
  });

  it('shows all of a conference in which the words are found, but in none of them', async () => {
    const element = await list({}, twoConferences);
    look('foreningsaften');
    await shows(element, ['Opskrift', 'Sangblad']);
  });

  it('takes each conference for itself: by an abstract at the one, by its title at the other', async () => {
    const element = await list({}, twoConferences);
    look('nøglen');
    await shows(element, ['Stigen', 'Opskrift', 'Sangblad']);
  });

  it('searches with its own box among what is found, and marks the words of both', async () => {
    const element = await list({ search: '' }, twoConferences);
    look('foreningsaften');
    await shows(element, ['Opskrift', 'Sangblad']);
    await type(element, 'sang');
    expect(titles(element)).to.deep.equal(['Sangblad']);
    expect(countText(element)).to.equal('1 materiale');
    expect(marks(element)).to.deep.equal(['Foreningsaften', 'Sang']);
  });

  it('finds in what a server wrote', async () => {
    const element = await hydratedFixture({ tag: 'material-list', data: twoConferences });
    look('bek');
    await shows(element, ['Plakat']);
    expect(marks(element)).to.deep.equal(['Bek']);
  });
});
