import { dataset } from '../support/datasets.js';

const LONG_WORD = 'Frivillighedskoordineringsnetværksmedarbejderuddannelsesdag';

/** Records that say everything the schema lets them say, so that a widget shows all it can. */
export const richDataset = dataset({
  organisations: [
    {
      id: 'cok',
      name: 'Center for Offentlig Kompetenceudvikling',
      shortName: 'COK',
      url: 'https://example.dk/cok',
    },
    { id: 'kl', name: 'KL' },
  ],
  publisher: 'kl',
  source: { title: 'Kommunens kalender', url: 'https://example.dk/kalender', date: '2026-10-31' },
  series: [
    {
      id: 'frivillighed',
      name: 'Konferencer om frivillighed',
      description: ['Hvert år.', { en: 'In a new town each time.' }],
      audience: 'Kommuner og regioner',
      organisers: ['cok', 'kl'],
      url: 'https://example.dk/serien',
    },
    { id: 'sundhed', name: { en: 'Health days' } },
  ],
  people: [
    {
      id: 'karen',
      name: 'Karen Blå',
      title: 'Professor',
      organisation: 'cok',
      bio: ['Forsker i fællesskaber.', { en: 'Writes about volunteering.' }],
      links: [
        { title: 'Hjemmeside', url: 'https://example.dk/karen' },
        { title: 'Udgivelser', url: 'https://example.dk/karen/udgivelser' },
      ],
      photo: {
        src: new URL('../../node_modules/dkfds/dist/img/logo-placeholder.png', import.meta.url).href,
        alt: 'Karen Blå på talerstolen',
        consent: true,
      },
    },
    { id: 'mads', name: 'Mads Roke Grøn', organisation: 'kl' },
  ],
  conferences: [
    {
      id: 'everything',
      title: LONG_WORD,
      theme: 'Fællesskaber',
      start: '2027-09-14T09:00:00+02:00',
      end: '2027-09-15T16:00:00+02:00',
      status: 'scheduled',
      attendance: 'mixed',
      venue: {
        name: 'Odeon',
        street: 'Odeons Kvarter 1',
        postalCode: '5000',
        city: 'Odense',
        country: 'DK',
        url: 'https://example.dk/odeon/find-vej',
      },
      organisers: ['cok', 'kl'],
      audience: 'Kommuner og regioner',
      summary: 'Om samarbejde. '.repeat(30).trim(),
      description: ['Første afsnit.', 'Andet afsnit.'],
      perspectives: ['Hvordan?', 'Hvorfor?'],
      topics: ['Ledelse'],
      sessions: [
        {
          id: 'opening',
          kind: 'keynote',
          title: 'Åbning',
          start: '2027-09-14T09:00:00+02:00',
          end: '2027-09-14T09:45:00+02:00',
          room: 'Store sal',
          speakers: ['karen'],
          materials: [
            {
              title: 'Dias',
              url: 'https://example.dk/dias.pdf',
              mediaType: 'application/pdf',
              bytes: 1234567,
              language: 'en',
            },
          ],
        },
        { id: 'coffee', kind: 'break', title: 'Kaffe', start: '2027-09-14T09:45:00+02:00' },
        {
          id: 'off',
          kind: 'workshop',
          title: 'Værksted',
          language: 'en',
          start: '2027-09-15T10:00:00+02:00',
          track: 'Praksis',
          accessibility: ['sign-language'],
          status: 'cancelled',
          speakers: ['mads'],
        },
      ],
      materials: [
        { title: 'Rapport', url: 'https://example.dk/rapport', mediaType: 'text/html' },
        { title: 'Optagelse', speakers: ['karen'] },
      ],
      links: [
        { title: { en: 'About the venue' }, url: 'https://example.dk/odeon', language: 'en' },
        { title: 'Rejseplan', url: 'https://example.dk/rejseplan' },
      ],
      registration: {
        url: 'https://example.dk/tilmelding',
        opens: '2027-05-01',
        closes: '2027-08-01',
        status: 'open',
        price: { amount: 1900, currency: 'DKK', note: 'Uden moms' },
      },
      accessibility: ['hearing-loop', 'step-free'],
      sources: [
        { title: 'Nyhed', url: 'https://example.dk/nyhed', date: '2027-01-02', supports: ['Tid og sted.'] },
      ],
    },
    { id: 'off', title: 'Konferencen, der ikke blev', start: '2026-12', status: 'cancelled' },
    {
      id: 'older',
      title: 'En ældre konference',
      start: '2024',
      status: 'scheduled',
      sessions: [{ id: 'talk', kind: 'talk', title: 'Et ældre oplæg', speakers: ['karen'] }],
    },
  ],
  contacts: [
    {
      id: 'iben',
      name: 'Iben Sand Ærø',
      title: 'Specialkonsulent',
      organisation: 'cok',
      email: 'iben@example.dk',
      phone: '+45 12 34 56 78',
      hours: 'Tirsdag og torsdag',
    },
    { id: 'bo', name: 'Bo Å' },
  ],
  activities: [
    { id: 'lasting', title: 'Byttebørsen', description: ['Er åben hele året.', 'Spørg på kontoret.'] },
    {
      id: 'course',
      title: LONG_WORD,
      url: 'https://example.dk/kursus',
      start: '2027-10-07T17:00:00+02:00',
      end: '2027-10-08T20:00:00+02:00',
    },
    {
      id: 'soup',
      title: { en: 'Soup day' },
      start: '2027-06-14T12:00:00+02:00',
      end: '2027-06-14T14:00:00+02:00',
    },
    { id: 'reception', title: 'Nytårstaffel', start: '2025-01-06' },
  ],
  newsletters: [
    {
      id: 'news',
      title: 'Nyt fra naboen',
      description: ['Første mandag i måneden.'],
      url: 'https://example.dk/nyhedsbrev',
    },
    { id: 'board', title: { en: 'The notice board' } },
  ],
});
