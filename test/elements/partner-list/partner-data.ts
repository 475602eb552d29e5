import { dataset } from '../../support/datasets.js';

const picture = (path: string) => new URL(`../../../${path}`, import.meta.url).href;

const logo = (name: string) => ({ src: picture(`demo/festival/logos/${name}.svg`), alt: `Logo: ${name}` });

/** As wide as high, which no other is; and an image of pixels. */
const SQUARE = picture('demo/icon.svg');
const PIXELS = picture('node_modules/dkfds/dist/img/logo-placeholder.png');

/** Where no picture is. */
const GONE = picture('demo/no-such-logo.svg');

/** A conference with partners of every role, with levels and without, with logos and without. */
export const partnerData = dataset({
  organisations: [
    {
      id: 'town',
      name: 'Eksempelkøbing Kommune',
      url: 'https://example.org/town',
      logo: logo('eksempelkoebing'),
    },
    { id: 'centre', name: 'Frivilligcentret', url: 'https://example.org/centre' },
    { id: 'school', name: { en: 'The Folk School' } },
    { id: 'radio', name: 'Radio Fabel', url: 'https://example.org/radio', logo: logo('radioen') },
    { id: 'fund', name: 'Fonden', url: 'https://example.org/fund', logo: logo('sparekassen') },
    {
      id: 'bank',
      name: 'Sparekassen',
      url: 'https://example.org/bank',
      logo: { src: SQUARE, alt: 'Logo: bank' },
    },
    { id: 'press', name: 'Trykkeriet', logo: { src: PIXELS, alt: 'Logo: press' } },
    { id: 'gone', name: 'Brugsen', url: 'https://example.org/gone', logo: { src: GONE, alt: 'Logo: gone' } },
  ],
  conferences: [
    {
      id: 'days',
      title: 'Dagene',
      start: '2030-09-12',
      status: 'scheduled',
      organisers: ['centre', 'town'],
      partners: [
        { organisation: 'town', role: 'organiser' },
        { organisation: 'radio', role: 'partner', level: 'Mediepartner' },
        { organisation: 'school', role: 'partner' },
        { organisation: 'fund', role: 'sponsor', level: { da: 'Hovedsponsor', en: 'Main sponsor' } },
        { organisation: 'bank', role: 'sponsor', level: { da: 'Sponsor', en: 'Sponsor' } },
        { organisation: 'press', role: 'sponsor', level: { da: 'Sponsor', en: 'Sponsor' } },
      ],
    },
    {
      id: 'gone',
      title: 'Uden billeder',
      start: '2028-09-12',
      status: 'scheduled',
      partners: [{ organisation: 'gone', role: 'sponsor' }],
    },
    { id: 'alone', title: 'Alene', start: '2029-09-12', status: 'scheduled' },
  ],
});
