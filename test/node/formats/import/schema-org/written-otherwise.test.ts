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
