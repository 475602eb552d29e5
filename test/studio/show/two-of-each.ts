import { dataset } from '../../support/datasets.js';

function conference(year: string) {
  return {
    id: `k${year}`,
    title: `Konference ${year}`,
    start: `${year}-01-09`,
    status: 'scheduled',
    series: `s${year}`,
    organisers: [`o${year}`],
    sessions: [{ id: `oplaeg-${year}`, kind: 'talk', title: `Oplæg ${year}`, speakers: [`p${year}`] }],
  };
}

const years = ['2018', '2019'];

/** Two of each thing that an editor can choose, which have nothing to do with each other. */
export const TWO_OF_EACH = dataset({
  series: years.map((year) => ({ id: `s${year}`, name: `Række ${year}` })),
  organisations: years.map((year) => ({ id: `o${year}`, name: `Kommune ${year}` })),
  people: years.map((year) => ({ id: `p${year}`, name: `Person ${year}` })),
  conferences: [
    {
      ...conference('2018'),
      materials: [
        { title: 'Plakat', url: 'https://example.dk/p.pdf', mediaType: 'application/pdf', language: 'da' },
      ],
    },
    {
      ...conference('2019'),
      materials: [{ title: 'Poster', url: 'https://example.dk/p', mediaType: 'text/html', language: 'en' }],
    },
    // Of the first series in the month of the second, because a calendar shows one month.
    { id: 'k', title: 'Konference', start: '2019-01-10', status: 'scheduled', series: 's2018' },
  ],
  contacts: years.map((year) => ({ id: `c${year}`, person: `p${year}` })),
  newsletters: years.map((year) => ({ id: `n${year}`, title: `Nyhedsbrev ${year}` })),
});
