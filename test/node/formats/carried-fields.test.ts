/** A dataset with every field of a programme goes through each format that has a place for it, as docs/publisher.md says. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../src/dataset/parse/parse.js';
import { placeName, placeOf } from '../../../src/dataset/queries/places.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import { conferenceTable, csv } from '../../../src/formats/export/conference-table.js';
import { nearestColourName } from '../../../src/formats/css-colours.js';
import { detailedColumns } from '../../../src/formats/export/detailed-columns.js';
import { iCalendar } from '../../../src/formats/export/icalendar.js';
import { structuredEvents } from '../../../src/formats/export/json-ld.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { FULL_DATASET } from '../../dataset/full-dataset.js';
import { calendarOptions } from '../../formats/calendar-options.js';
import {
  CARRIED_FIELDS,
  CARRIED_FORMATS,
  type CarriedFormat,
  NOT_CARRIED,
} from '../../run/documents/carried-fields.js';
import { read } from './import/read.js';

/** The value of a field in the first conference and its first session; undefined if it has none. */
const FIELDS: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  ...Object.fromEntries(
    ['timeZone', 'image', 'onlineUrl', 'hashtag', 'feedbackUrl'].map((name) => [
      `conference ${name}`,
      ({ conferences: [first] }: Dataset) => first?.[name as 'image'],
    ]),
  ),
  'conference partners': ({ conferences: [first], organisations }) =>
    first?.partners
      ?.map(({ organisation, role }) => [
        plain(organisations.find(({ id }) => id === organisation)?.name),
        role,
      ])
      .toSorted(),
  'partner level': ({ conferences: [first] }) => first?.partners?.find(({ level }) => level)?.level,
  'registration seats': ({ conferences: [first] }) => first?.registration?.seats,
  'registration status': ({ conferences: [first] }) => first?.registration?.status,
  'organisation logo': ({ organisations }) => organisations.find(({ logo }) => logo)?.logo,
  ...Object.fromEntries(
    ['url', 'geo', 'directions'].map((name) => [
      `venue ${name}`,
      ({ conferences: [first] }: Dataset) => first?.venue?.[name as 'url'],
    ]),
  ),
  'room name': (dataset) =>
    inFirst(dataset, (conference, session) => plain(placeName('room', conference, session))),
  'track name': (dataset) =>
    inFirst(dataset, (conference, session) => plain(placeName('track', conference, session))),
  'room capacity': (dataset) => inFirst(dataset, (...at) => placeOf('room', ...at)?.capacity),
  'room floor': (dataset) => inFirst(dataset, (...at) => placeOf('room', ...at)?.floor),
  'room accessibility': (dataset) => inFirst(dataset, (...at) => placeOf('room', ...at)?.accessibility),
  'track color': (dataset) => inFirst(dataset, (...at) => placeOf('track', ...at)?.color),
  'session recording': (dataset) => inFirst(dataset, (_, { recording }) => recording?.url),
  'recording captions, language, duration': (dataset) =>
    inFirst(dataset, (_, { recording: { url: _url, ...rest } = { url: '' } }) =>
      Object.keys(rest).length > 0 ? rest : undefined,
    ),
  ...Object.fromEntries(
    ['onlineUrl', 'registration', 'image', 'feedbackUrl', 'audience', 'level'].map((name) => [
      `session ${name}`,
      (dataset: Dataset) => inFirst(dataset, (_, session) => session[name as 'level']),
    ]),
  ),
};

type Conference = Dataset['conferences'][number];
type Session = NonNullable<Conference['sessions']>[number];

function inFirst<Value>(
  { conferences: [conference] }: Dataset,
  value: (conference: Conference, session: Session) => Value,
) {
  const [session] = conference?.sessions ?? [];
  return conference && session ? value(conference, session) : undefined;
}

const plain = (text: unknown) =>
  typeof text === 'object' && text !== null ? (Object.values(text) as unknown[])[0] : text;

const input = structuredClone(FULL_DATASET);
// Online it would have no room.
for (const each of input.conferences[0]?.sessions ?? []) delete each.status;
const { dataset } = parse(input);
assert.ok(dataset);
const conferences = dataset.conferences.slice(0, 1);
const [conference] = conferences;
assert.ok(conference);
const { sessions: [session] = [] } = conference;

/** A session with the fields that each program has, as it writes them. */
const FRAB = {
  schedule: {
    conference: {
      acronym: 'full',
      title: 'Full',
      start: '2027-09-14',
      end: '2027-09-14',
      time_zone_name: 'Atlantic/Faroe',
      logo: 'https://example.org/salen.jpg',
      tracks: [{ name: 'Fælles', color: '#1f5f8b' }],
      rooms: [{ name: 'Sal A', capacity: 200 }],
      days: [
        {
          index: 1,
          date: '2027-09-14',
          rooms: {
            'Sal A': [
              {
                guid: 'aabning',
                title: 'Åbning',
                date: '2027-09-14T09:00:00+01:00',
                duration: '01:00',
                room: 'Sal A',
                track: 'Fælles',
                logo: 'https://example.org/aabning.jpg',
                video_download_url: 'https://example.org/aabning.mp4',
                feedback_url: 'https://example.org/aabning/svar',
              },
            ],
          },
        },
      ],
    },
  },
};

const SESSIONIZE = {
  sessions: [
    {
      id: '1',
      title: 'Åbning',
      startsAt: '2027-09-14T09:00:00',
      endsAt: '2027-09-14T10:00:00',
      speakers: [],
      categoryItems: [11, 12, 13],
      roomId: 5,
      liveUrl: 'https://example.org/live',
      recordingUrl: 'https://example.org/aabning.mp4',
    },
  ],
  speakers: [],
  categories: [
    { id: 1, title: 'Track', items: [{ id: 11, name: 'Fælles' }] },
    { id: 2, title: 'Level', items: [{ id: 12, name: 'Begyndere' }] },
    { id: 3, title: 'Audience', items: [{ id: 13, name: 'Alle' }] },
  ],
  rooms: [{ id: 5, name: 'Sal A' }],
};

const INDICO = {
  _type: 'HTTPAPIResult',
  count: 1,
  results: [
    {
      _type: 'Conference',
      id: '1',
      title: 'Full',
      timezone: 'Atlantic/Faroe',
      startDate: { date: '2027-09-14', time: '09:00:00', tz: 'Atlantic/Faroe' },
      endDate: { date: '2027-09-14', time: '17:00:00', tz: 'Atlantic/Faroe' },
      sessions: [
        {
          _type: 'SessionSlot',
          id: '9',
          title: 'Fælles: Formiddag',
          session: { id: '4', title: 'Fælles', color: '#1f5f8b', textColor: '#ffffff' },
          contributions: [],
        },
      ],
      contributions: [
        {
          _type: 'Contribution',
          id: '2',
          title: 'Åbning',
          startDate: { date: '2027-09-14', time: '09:00:00', tz: 'Atlantic/Faroe' },
          duration: 60,
          room: 'Sal A',
          track: 'Fælles',
        },
      ],
    },
  ],
};

const PROGRAMME = [
  'Titel;Dato;Start;Slut;Lokale;Etage;Pladser i lokalet;Lokalets tilgængelighed;Spor;Sporfarve;Onlinelink;Målgruppe;Niveau;Billede;Billedtekst;Tilmelding;Ledige pladser;Tilmeldingsstatus;Optagelse;Optagelsens undertekster;Optagelsens sprog;Optagelsens længde;Evaluering',
  'Åbning;14-09-2027;9:00;10:00;Sal A;1. sal;200;"Teleslynge, Trinfri adgang";Fælles;#1f5f8b;https://example.org/live/aabning;Alle;Begyndere;https://example.org/aabning.jpg;Scenen;https://example.org/plads;12;Få pladser;https://example.org/aabning.mp4;"Dansk, Engelsk";Engelsk;45 min;https://example.org/aabning/svar',
].join('\n');

const ORGANISATIONS = [
  'Navn;Logo;Logotekst',
  'Aalborg Universitet;https://example.org/aau.svg;Aalborg Universitet',
].join('\n');

const calendar = { ...calendarOptions(dataset), colourName: nearestColourName };
const table = { dataset, language: 'da', words: messages };
const zone = { datasetTimeZone: 'Europe/Copenhagen' };

/** What each format gives back: the conference, and the programme where it is a file of its own. */
const SOURCES: Readonly<Record<CarriedFormat, readonly Dataset[]>> = {
  frab: [read('frab', FRAB, zone).dataset],
  sessionize: [read('sessionize', SESSIONIZE, { conference: 'full', ...zone }).dataset],
  indico: [read('indico', INDICO, { datasetTimeZone: 'Europe/Copenhagen' }).dataset],
  'schema-org': [
    read(
      'schema-org',
      structuredEvents(conferences, {
        dataset,
        datasetUrl: 'https://data.example/conferences.json',
        language: 'da',
        url: undefined,
      }),
      zone,
    ).dataset,
  ],
  ical: [
    read('ical', iCalendar([{ conference }], calendar).text ?? '').dataset,
    read('ical', iCalendar([{ conference, session }], calendar).text ?? '', { conference: 'full' }).dataset,
  ],
  csv: [
    read(
      'csv',
      csv(conferenceTable(conferences, { ...table, more: detailedColumns(conferences, table) }), messages),
      zone,
    ).dataset,
    read('csv', PROGRAMME, { conference: 'full', ...zone }).dataset,
    read('csv', ORGANISATIONS, zone).dataset,
  ],
};

const valueIn = (format: CarriedFormat, field: string) =>
  SOURCES[format].map((each) => FIELDS[field]?.(each)).find((value) => value !== undefined);

for (const format of Object.keys(CARRIED_FORMATS) as CarriedFormat[])
  test(`${format} carries what the documents say, and nothing less or more`, () => {
    const carried = Object.keys(FIELDS).filter((field) => valueIn(format, field) !== undefined);
    const said = Object.entries(CARRIED_FIELDS).flatMap(([field, row]) => (row[format] ? [field] : []));
    assert.deepEqual(carried.toSorted(), said.toSorted());
  });

for (const format of Object.keys(CARRIED_FORMATS) as CarriedFormat[])
  test(`the documents say why ${format} carries nothing else`, () => {
    const missing = Object.entries(CARRIED_FIELDS).flatMap(([field, row]) => (row[format] ? [] : [field]));
    const reasoned = (NOT_CARRIED[format] ?? []).flatMap(([fields]) => fields);
    assert.deepEqual(reasoned.toSorted(), missing.toSorted());
  });

/** What comes back otherwise than it was, and how. */
const OTHERWISE: Readonly<Record<string, unknown>> = {
  // A calendar has one line for room and place, and no words for a picture.
  'ical room name': 'Sal A, Salen, Gaden 1, 5000 Odense, DK',
  'ical conference image': { src: 'https://example.org/salen.jpg', alt: 'Frivillighed 2027' },
  'ical session image': { src: 'https://example.org/aabning.jpg', alt: 'Opening' },
  'ical track color': '#4682b4',
};

for (const [field, row] of Object.entries(CARRIED_FIELDS))
  for (const [format, carried] of Object.entries(row) as [CarriedFormat, string][])
    if (carried === 'both' || format === 'csv')
      test(`the ${field} is the same after ${format}`, () => {
        const expected = OTHERWISE[`${format} ${field}`] ?? FIELDS[field]?.(dataset);
        assert.deepEqual(valueIn(format, field), expected);
      });
