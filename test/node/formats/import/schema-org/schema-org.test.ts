import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../../../src/dataset/parse/parse.js';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { structuredEvents } from '../../../../../src/formats/export/json-ld.js';
import { read } from '../read.js';

const event = {
  '@context': 'https://schema.org',
  '@type': 'EducationEvent',
  '@id': 'https://havn.example/#annual-2027',
  name: 'Annual 2027',
  startDate: '2027-09-14T09:00:00+02:00',
  endDate: '2027-09-15',
  eventStatus: 'https://schema.org/EventPostponed',
  eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
  location: [
    { '@type': 'VirtualLocation', url: 'https://call.example/' },
    {
      '@type': 'Place',
      name: 'Havnen',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Kajen 1',
        postalCode: '8000',
        addressLocality: 'Aarhus',
        addressCountry: { '@type': 'Country', name: 'Danmark' },
      },
    },
  ],
  organizer: { '@type': 'Organization', name: 'Havneforeningen', url: 'https://havn.example/' },
  description: '<p>First.</p><ul><li>One</li><li>Two</li></ul>',
  keywords: 'Towns, Sea',
  offers: {
    '@type': 'Offer',
    price: '450',
    priceCurrency: 'DKK',
    availability: 'https://schema.org/SoldOut',
  },
  subEvent: [
    {
      '@type': 'Event',
      '@id': 'https://havn.example/#annual-2027/opening',
      name: 'Opening',
      startDate: '2027-09-14T09:00:00+02:00',
      performer: { '@type': 'Person', name: 'Karen Blå', image: 'https://x.example/k.jpg' },
    },
  ],
};

test('an event is a conference, and the events within it are its sessions', () => {
  const { dataset, notices } = read('schema-org', event);
  assert.deepEqual(dataset.conferences, [
    {
      id: 'annual-2027',
      title: 'Annual 2027',
      start: '2027-09-14T09:00:00+02:00',
      end: '2027-09-15',
      status: 'postponed',
      attendance: 'mixed',
      venue: { name: 'Havnen', street: 'Kajen 1', postalCode: '8000', city: 'Aarhus', country: 'DK' },
      organisers: ['havneforeningen'],
      description: ['First.', '– One\n– Two'],
      topics: ['Towns', 'Sea'],
      sessions: [
        {
          id: 'opening',
          kind: 'other',
          title: 'Opening',
          start: '2027-09-14T09:00:00+02:00',
          speakers: ['karen-bla'],
        },
      ],
      onlineUrl: 'https://call.example/',
      registration: { status: 'sold-out', price: { amount: 450, currency: 'DKK' } },
    },
  ]);
  assert.deepEqual(
    dataset.people.map(({ name }) => name),
    ['Karen Blå'],
  );
  assert.match(notices.join(), /Portraits were left out/);
});

test('events are found in a page, and a block that is no JSON is said with its line', () => {
  const page = `<!doctype html>
<title>Annual</title>
<script type="application/ld+json">{ "@type": "Event", </script>
<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, event] })}</script>`;
  const { dataset, notices } = read('schema-org', page);
  assert.deepEqual(
    dataset.conferences.map(({ id }) => id),
    ['annual-2027'],
  );
  assert.match(notices.join('\n'), /^line 3 The file is not valid JSON/);
});

test('events are found however deep they are wrapped', () => {
  const { dataset } = read('schema-org', [
    { example: 1, jsonld: { '@type': 'Organization', event: [event] } },
  ]);
  assert.equal(dataset.conferences[0]?.title, 'Annual 2027');
});

test('a word that is none of its enumeration is said with its place and those that are, and left out', () => {
  const { dataset, notices } = read('schema-org', {
    ...event,
    eventStatus: 'https://schema.org/EventMaybe',
    eventAttendanceMode: 'constructor',
    subEvent: [{ ...event.subEvent[0], eventStatus: '__proto__' }],
  });
  const [conference] = dataset.conferences;
  assert.equal(conference?.title, 'Annual 2027');
  assert.equal(conference.status, 'scheduled');
  assert.equal(conference.attendance, undefined);
  assert.equal(conference.sessions?.[0]?.title, 'Opening');
  for (const start of [
    'eventStatus https://schema.org/EventMaybe is not recognised and was left out. Choose from: EventScheduled, ',
    'eventAttendanceMode constructor is not recognised and was left out. Choose from: OfflineEventAttendanceMode, ',
    'subEvent[0].eventStatus __proto__ is not recognised and was left out. Choose from: EventScheduled, ',
  ]) {
    assert.ok(
      notices.some((notice) => notice.startsWith(start)),
      notices.join('\n'),
    );
  }
});

test('a price that is no number is said as it is written, and read where it can be', () => {
  const priced = (price: string) => read('schema-org', { ...event, offers: { ...event.offers, price } });
  const { dataset, notices } = priced('1.200,50');
  assert.equal(dataset.conferences[0]?.registration?.price?.amount, 1200.5);
  assert.ok(
    notices.some((notice) => notice.includes('"1.200,50" = 1200.5 ')),
    notices.join('\n'),
  );
  assert.ok(priced('cirka 1200').notices.some((notice) => notice.includes('"cirka 1200"')));
});

test('a block that is wrapped for XHTML is read', () => {
  const page = `<script type="application/ld+json">\n//<![CDATA[\n${JSON.stringify(event)}\n//]]>\n</script>`;
  assert.equal(read('schema-org', page).dataset.conferences[0]?.title, 'Annual 2027');
});

test('a date that is none is said with its place, and the rest of the event is taken', () => {
  const { dataset, notices } = read('schema-org', { ...event, startDate: 'in autumn', endDate: undefined });
  assert.equal(dataset.conferences[0]?.start, undefined);
  assert.equal(dataset.conferences[0]?.title, 'Annual 2027');
  assert.ok(
    notices.some((notice) => notice.includes('"in autumn"')),
    notices.join('\n'),
  );
});

test('an event without an id is known by its name and day, and what is no event is none', () => {
  const { dataset } = read('schema-org', {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Event', name: 'Fest i byen', startDate: '2027-05-01' },
      { '@type': 'PublicationEvent', name: 'A book' },
    ],
  });
  assert.deepEqual(
    dataset.conferences.map(({ id }) => id),
    ['fest-i-byen-2027-05-01'],
  );
});

test('what this project writes is known again, a series and a conference of one id as well', () => {
  const { dataset } = parse({
    schemaVersion: 1,
    language: 'en',
    timeZone: 'Europe/Copenhagen',
    series: [{ id: 'annual', name: 'Annual meetings' }],
    conferences: [
      {
        id: 'annual',
        series: 'annual',
        title: 'Annual meeting',
        status: 'scheduled',
        sessions: [{ id: 'annual', kind: 'other', title: 'Opening' }],
      },
    ],
  });
  assert.ok(dataset);
  const datasetUrl = 'https://data.example/conferences.json';
  const events = structuredEvents(dataset.conferences, {
    dataset,
    datasetUrl,
    language: 'en',
    url: undefined,
  });
  const names = [...JSON.stringify(events).matchAll(/"@id":"([^"]+)"/g)].map(([, name]) => name);
  assert.equal(new Set(names).size, 3, names.join(' '));
  const again = read('schema-org', { '@graph': events }).dataset;
  const [conference] = again.conferences;
  assert.deepEqual(
    [conference?.id, conference?.series, conference?.sessions?.[0]?.id],
    ['annual', 'annual', 'annual'],
  );
  assert.deepEqual(again.series, dataset.series);
});

test('a page without events is refused', () => {
  const { notices } = importSource('<p>Nothing here</p>', 'schema-org', {});
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['page-without-events'],
  );
});
