import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

test('things that stand elsewhere in the graph are found by their id', () => {
  const { dataset } = read('schema-org', {
    '@graph': [
      {
        '@type': 'Event',
        '@id': '#e',
        name: 'A',
        location: { '@id': '#place' },
        organizer: [{ '@id': '#town' }],
        superEvent: { '@id': '#e' },
      },
      { '@type': 'Place', '@id': '#place', name: 'Havnen', address: { '@id': '#address' } },
      { '@type': 'PostalAddress', '@id': '#address', addressLocality: 'Aarhus' },
      { '@type': 'Organization', '@id': '#town', name: 'Byen' },
    ],
  });
  const [conference] = dataset.conferences;
  assert.deepEqual(conference?.venue, { name: 'Havnen', city: 'Aarhus' });
  assert.deepEqual(conference.organisers, ['byen']);
});

test('values may be written out, in several languages, and names with the vocabulary before them', () => {
  const { dataset, notices } = read('schema-org', {
    '@type': 'schema:Event',
    'schema:name': [
      { '@value': 'Årsmøde', '@language': 'da' },
      { '@value': 'Annual', '@language': 'en' },
    ],
    'https://schema.org/startDate': { '@type': 'Date', '@value': '2027-09-14' },
    'schema:eventStatus': { '@id': 'https://schema.org/EventCancelled' },
  });
  assert.deepEqual(dataset.conferences, [
    {
      id: 'arsmode-2027-09-14',
      title: { da: 'Årsmøde', en: 'Annual' },
      start: '2027-09-14',
      status: 'cancelled',
    },
  ]);
  assert.deepEqual(notices, []);
});

test('what pages write in place of things and single values is read', () => {
  const { dataset, notices } = read('schema-org', {
    '@type': 'Event',
    name: 'A',
    location: 'Havnen',
    organizer: ['Byen', 'Byen'],
    performer: 'Karen Blå',
    audience: 'Alle',
    description: ['First.', 'Second.'],
    url: ['https://a.example/', 'https://b.example/'],
    offers: 'https://c.example/',
  });
  const [conference] = dataset.conferences;
  assert.equal(conference?.venue?.name, 'Havnen');
  assert.deepEqual(conference.organisers, ['byen']);
  assert.equal(conference.audience, 'Alle');
  assert.deepEqual(conference.description, ['First.', 'Second.']);
  assert.deepEqual(
    conference.links?.map(({ url }) => url),
    ['https://a.example/', 'https://b.example/'],
  );
  assert.equal(conference.registration?.url, 'https://c.example/');
  assert.deepEqual(notices, []);
});

test('events within a series belong to it', () => {
  const { dataset } = read('schema-org', {
    '@type': 'EventSeries',
    name: 'Annual meetings',
    subEvent: [{ '@type': 'Event', name: 'A', startDate: '2027-09-14' }],
  });
  assert.equal(dataset.conferences[0]?.series, 'annual-meetings');
  assert.equal(dataset.series[0]?.name, 'Annual meetings');
});

test('the sessions inside days and blocks are the programme, and a block is the track of those that name none', () => {
  const session = (name: string, more: object = {}) => ({
    '@type': 'Event',
    name,
    startDate: '2027-09-14T09:00+02:00',
    endDate: '2027-09-14T09:05+02:00',
    ...more,
  });
  const { dataset, notices } = read('schema-org', {
    '@type': 'Event',
    name: 'Annual',
    startDate: '2027-09-14',
    subEvent: [
      {
        '@type': 'Event',
        name: 'Day one',
        startDate: '2027-09-14',
        subEvent: [
          session('A'),
          session('About the sea', {
            location: 'Hall',
            description: 'Two talks.',
            subEvent: [session('B'), session('C', { keywords: 'Fish', location: 'Foyer' })],
          }),
        ],
      },
      session('Day 2', { subEvent: { ...session('D') } }),
    ],
  });
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ title, track, room }) => [title, track, room]),
    [
      ['A', undefined, undefined],
      ['B', 'About the sea', 'Hall'],
      ['C', 'Fish', 'Foyer'],
      ['D', undefined, undefined],
    ],
  );
  assert.match(notices.join('\n'), /description × 1/);
});

test('events that name the conference they are part of are its sessions, whether it names them or not', () => {
  const graph = (parts: readonly object[]) => ({
    '@graph': [
      { '@type': 'Event', '@id': '#k', name: 'Annual', startDate: '2027-09-14', subEvent: parts },
      { '@type': 'Event', '@id': '#day', name: 'One', startDate: '2027-09-14', superEvent: { '@id': '#k' } },
      ...[...Array(200).keys()].map((index) => ({
        '@type': 'Event',
        '@id': `#s${index}`,
        name: `S${index}`,
        startDate: '2027-09-14T09:00+02:00',
        superEvent: { '@id': '#day', name: 'One' },
      })),
    ],
  });
  for (const parts of [[], [{ '@id': '#day' }]]) {
    const { dataset, notices } = read('schema-org', graph(parts));
    assert.equal(dataset.conferences.length, 1);
    assert.equal(dataset.conferences[0]?.sessions?.length, 200);
    assert.doesNotMatch(notices.join('\n'), /superEvent/);
  }
});

test('degrees may have a comma or minutes, and seats are read where nothing is sold', () => {
  const { dataset } = read('schema-org', {
    '@type': 'Event',
    name: 'Annual',
    startDate: '2027-09-14',
    remainingAttendeeCapacity: 12,
    location: { '@type': 'Place', name: 'Odeon', geo: { latitude: '55,4038', longitude: '10°24′9″ E' } },
  });
  const [conference] = dataset.conferences;
  assert.deepEqual(conference?.venue?.geo, { latitude: 55.4038, longitude: 10.4025 });
  assert.deepEqual(conference.registration, { seats: 12 });
});

test('long texts by language are texts without markup, paragraph by paragraph', () => {
  const { dataset } = read('schema-org', {
    '@type': 'Event',
    name: 'Annual',
    startDate: '2027-09-14',
    description: [
      { '@value': '<p>Et</p><p>To &amp; tre</p>', '@language': 'da' },
      { '@value': '<p>One</p>', '@language': 'en' },
    ],
  });
  assert.deepEqual(dataset.conferences[0]?.description, [{ da: 'Et', en: 'One' }, { da: 'To & tre' }]);
});
