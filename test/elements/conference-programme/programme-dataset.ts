import { dataset } from '../../support/datasets.js';

/** At the event, in September: 2 hours before UTC. */
export const at = (day: number, time: string): string => `2030-09-${day}T${time}:00+02:00`;

const session = (
  id: string,
  title: unknown,
  day?: number,
  from?: string,
  to?: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  kind: 'talk',
  title,
  ...(day && { start: from ? at(day, from) : `2030-09-${day}` }),
  ...(day && to && { end: at(day, to) }),
  ...more,
});

/** Two days with everything that is out of the ordinary. */
export const programmeDataset = dataset({
  organisations: [{ id: 'cok', name: 'Center for Offentlig Kompetenceudvikling', shortName: 'COK' }],
  people: [
    { id: 'karen', name: 'Karen Blå', title: 'Professor', organisation: 'cok' },
    { id: 'mads', name: 'Mads Grøn' },
  ],
  conferences: [
    {
      id: 'days',
      title: 'Nabodage',
      start: '2030-09-12',
      end: '2030-09-13',
      status: 'scheduled',
      sessions: [
        session('walk', 'Natteravnene', 12, '20:00', undefined, { kind: 'other', end: at(13, '01:30') }),
        session('welcome', 'Velkommen', 12, '09:00', '09:15', {
          kind: 'keynote',
          room: { da: 'Salen', en: 'The hall' },
          speakers: ['karen'],
          abstract: ['Om at blive budt velkommen.'],
          accessibility: ['hearing-loop', 'sign-language'],
          materials: [{ title: 'Dias', url: 'https://example.dk/dias.pdf', mediaType: 'application/pdf' }],
        }),
        session('coffee', 'Kaffe', 12, '09:15', '09:30', { kind: 'break' }),
        session('ladder', 'At låne en stige', 12, '09:30', '10:15', {
          room: { da: 'Salen', en: 'The hall' },
          track: 'Naboskab',
        }),
        session('key', 'Who has the key?', 12, '09:30', '10:15', {
          title: { en: 'Who has the key?' },
          room: 'Biblioteket',
          track: 'Unge',
          language: 'en',
          speakers: ['karen', 'mads'],
        }),
        session('soup', 'Suppe', 12, '09:30', '11:00', { room: 'Køkkenet', status: 'cancelled' }),
        session('phone', 'På telefonen', 12, '10:30', '11:00', {
          kind: 'workshop',
          track: 'Unge',
          status: 'moved-online',
        }),
        session('exhibition', 'Udstilling', 12, '08:00', undefined, {
          kind: 'other',
          room: 'Foyeren',
          end: at(13, '15:00'),
        }),
        session('cake', 'Kagen', 13, '10:00', '10:30', { room: 'Salen', status: 'postponed' }),
        session('goodbye', undefined, 13, '10:30', undefined, { speakers: ['mads'], title: undefined }),
        session('open-house', 'Åbent hus', 13),
        session('book', 'Bogen'),
      ],
    },
    {
      id: 'older',
      title: 'En ældre konference',
      start: '2025',
      status: 'scheduled',
      sessions: [{ id: 'talk', kind: 'talk', title: 'Et ældre oplæg' }],
    },
    { id: 'planned', title: 'Planlagt', start: '2031', status: 'scheduled' },
  ],
});
