import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { describeNotice } from '../../../../../src/formats/import/notice-sentences.js';
import { read } from '../read.js';

const event = { '@context': 'http://schema.org', '@type': 'Event', name: 'A', startDate: '2027-09-14' };

const conference = (fields: object) => {
  const { dataset, notices } = read('schema-org', { ...event, ...fields });
  const [found] = dataset.conferences;
  assert.ok(found);
  return { ...found, people: dataset.people, all: dataset.organisations, notices: notices.join('\n') };
};

test('a page of The Events Calendar has no person, plain paragraphs and an open registration', () => {
  const page = `<!doctype html><html lang="da"><head><title>Årsmøde</title><script type="application/ld+json">
[{"@context":"http://schema.org","@type":"Event","name":"&Aring;rsm&oslash;de &#8211; del 1","description":"&lt;p&gt;Vi m\\u00f8des om &lt;strong&gt;f\\u00e6llesskab&lt;/strong&gt; &amp; andet [&hellip;]&lt;/p&gt;\\\\n","url":"https://t.example/event/a/","startDate":"2027-09-14T09:00:00+02:00","organizer":{"@type":"Person","name":"Foreningen","url":"","email":""},"offers":{"@type":"Offer","price":"0","priceCurrency":"DKK","availability":"inStock","validFrom":"2027-01-01T00:00:00+00:00"},"performer":"Organization"}]
</script></head><body></body></html>`;
  const { dataset, notices } = read('schema-org', page);
  const [found] = dataset.conferences;
  assert.deepEqual(dataset.people, []);
  assert.equal(found?.sessions, undefined);
  assert.equal(found?.title, 'Årsmøde – del 1');
  assert.deepEqual(found.description, ['Vi mødes om fællesskab & andet […]']);
  assert.equal(found.registration?.status, 'open');
  assert.deepEqual(found.registration.price, { amount: 0, currency: 'DKK' });
  assert.deepEqual(notices, []);
});

for (const name of [
  'Organization',
  'organisation',
  'https://schema.org/Person',
  'PerformingGroup',
  'TBA',
  'N/A',
  '-',
  '?',
  'Kommer senere',
  'To be announced',
  'admin',
  '  ',
]) {
  test(`what is no name makes nobody: "${name}"`, () => {
    const found = conference({
      performer: [name, { '@type': 'Person', name }],
      organizer: [name, { '@type': 'Organization', name }],
    });
    assert.deepEqual(found.people, []);
    assert.deepEqual(found.all, []);
    assert.equal(found.sessions, undefined);
  });
}

test('a person keeps their name, also in two parts; a band is no speaker and is counted', () => {
  const found = conference({
    performers: [
      { '@type': 'http://schema.org/Person', givenName: 'Karen', familyName: 'Blå' },
      { '@type': 'MusicGroup', name: 'The Band' },
    ],
  });
  assert.deepEqual(
    found.people.map(({ name }) => name),
    ['Karen Blå'],
  );
  assert.match(found.notices, /performer × 1/);
});

for (const prefix of ['', 'http://schema.org/', 'https://schema.org/', 'schema:']) {
  test(`the words of enumerations are known in any case, with "${prefix}" before them`, () => {
    const found = conference({
      eventStatus: `${prefix}eventcanceled`,
      eventAttendanceMode: `${prefix}ONLINEEVENTATTENDANCEMODE`,
      offers: { availability: `${prefix}instock`, url: 'https://o.example/' },
    });
    assert.deepEqual(
      [found.status, found.attendance, found.registration?.status],
      ['cancelled', 'online', 'open'],
    );
    assert.equal(found.notices, '');
  });
}

test('the words are known without what all of them share', () => {
  const found = conference({ eventStatus: 'Cancelled', eventAttendanceMode: 'online' });
  assert.deepEqual([found.status, found.attendance, found.notices], ['cancelled', 'online', '']);
});

test('a performer who is in no part of the programme is counted', () => {
  const found = conference({
    performer: ['Karen Blå', 'Ib Grå'],
    subEvent: [{ '@type': 'Event', name: 'B', performer: 'Karen Blå' }],
  });
  assert.deepEqual(
    found.people.map(({ name }) => name),
    ['Karen Blå'],
  );
  assert.match(found.notices, /performer × 1/);
});

test('of several offers, registration is open as long as one is, and a price is only one that all share', () => {
  const offers = [
    {
      price: '100',
      priceCurrency: 'dkk',
      availability: 'SoldOut',
      validFrom: '2027-02-01',
      validThrough: '2027-03-01',
    },
    {
      price: 100,
      priceCurrency: 'DKK',
      availability: 'InStock',
      validFrom: '2027-01-01',
      validThrough: '2027-04-01',
      url: 'https://o.example/',
    },
  ];
  assert.deepEqual(conference({ offers }).registration, {
    url: 'https://o.example/',
    opens: '2027-01-01',
    closes: '2027-04-01',
    price: { amount: 100, currency: 'DKK' },
    status: 'open',
  });
  const others = conference({ offers: [offers[0], { ...offers[1], price: 200, availability: 'soldout' }] });
  assert.equal(others.registration?.price, undefined);
  assert.equal(others.registration?.status, 'sold-out');
  assert.match(others.notices, /offers\.price × 2/);
});

const times: readonly (readonly [written: string, start: string])[] = [
  ['2027-01-09T17:00:0009:00', '2027-01-09T17:00:00+09:00'],
  ['2027-01-09T17:00:00 01:00', '2027-01-09T17:00:00+01:00'],
  ['20270109T170000Z', '2027-01-09T17:00:00Z'],
  ['20270109', '2027-01-09'],
  ['2027-01-09 17:00', '2027-01-09T17:00:00+01:00'],
  ['2027-01-09T17:00:00.000+0100', '2027-01-09T17:00:00+01:00'],
];
for (const [written, start] of times) {
  test(`a time is read as programs write it: ${written}`, () => {
    const { records } = importSource(JSON.stringify({ ...event, startDate: written }), 'schema-org', {
      datasetTimeZone: 'Europe/Copenhagen',
    });
    assert.equal(records.conferences[0]?.start, start);
  });
}

test('an end may be a duration, and a conference abroad keeps its zone', () => {
  const text = JSON.stringify({
    ...event,
    startDate: '2027-01-09T17:00',
    duration: 'PT1H30M',
    doTimeZone: 'America/Nuuk',
  });
  const { records } = importSource(text, 'schema-org', { datasetTimeZone: 'Europe/Copenhagen' });
  const [found] = records.conferences;
  assert.deepEqual(
    [found?.start, found?.end, found?.timeZone],
    ['2027-01-09T17:00:00-02:00', '2027-01-09T18:30:00-02:00', 'America/Nuuk'],
  );
});

test('pages, the address to attend online, pictures, sponsors and recordings are kept; the rest is counted', () => {
  const found = conference({
    url: 'https://a.example/',
    sameAs: ['https://a.example/', 'https://b.example/'],
    location: [{ '@type': 'VirtualLocation', url: 'https://call.example/' }],
    recordedIn: { '@type': 'VideoObject', name: 'Film', url: 'https://v.example/' },
    sponsor: { name: 'S' },
    image: ['https://i.example/i.jpg'],
    doorTime: '08:30',
    inLanguage: 'da',
  });
  assert.deepEqual(
    found.links?.map(({ url }) => url),
    ['https://a.example/', 'https://b.example/'],
  );
  assert.deepEqual(found.materials, [{ title: 'Film', url: 'https://v.example/' }]);
  assert.equal(found.attendance, 'online');
  assert.equal(found.onlineUrl, 'https://call.example/');
  assert.deepEqual(found.image, { src: 'https://i.example/i.jpg', alt: found.title });
  assert.deepEqual(found.partners, [{ organisation: 's', role: 'sponsor' }]);
  assert.match(found.notices, /doorTime × 1/);
});

test('rooms have what pages say of them, and the venue is none', () => {
  const room = (name: string, more: object) => ({ '@type': 'MeetingRoom', name, ...more });
  const found = conference({
    location: { '@type': 'Place', name: 'Huset', maximumAttendeeCapacity: 900 },
    subEvent: [
      {
        '@type': 'Event',
        name: 'A',
        location: room('Sal 1', { maximumAttendeeCapacity: '120', floorLevel: 2 }),
      },
      {
        '@type': 'Event',
        name: 'B',
        location: room('Sal 2', {
          amenityFeature: [
            { '@type': 'LocationFeatureSpecification', name: 'Wheelchair accessible', value: true },
            { '@type': 'LocationFeatureSpecification', name: 'Teleslynge' },
            { '@type': 'LocationFeatureSpecification', name: 'Sign language', value: false },
            { '@type': 'LocationFeatureSpecification', name: 'Coffee', value: true },
          ],
        }),
      },
      { '@type': 'Event', name: 'C', location: room('Sal 3', {}) },
      {
        '@type': 'Event',
        name: 'D',
        location: { '@type': 'Place', name: 'Huset', maximumAttendeeCapacity: 900 },
      },
    ],
  });
  assert.deepEqual(found.rooms, [
    { id: 'sal-1', name: 'Sal 1', floor: '2', capacity: 120 },
    { id: 'sal-2', name: 'Sal 2', accessibility: ['step-free', 'hearing-loop'] },
  ]);
  assert.deepEqual(
    found.sessions?.map((session) => session.room),
    ['sal-1', 'sal-2', 'Sal 3', undefined],
  );
  assert.match(found.notices, /amenityFeature × 1/);
});

test('a hashtag stands among the keywords, and where to answer in an action', () => {
  const found = conference({
    keywords: 'Omsorg, #friv27, #andet',
    potentialAction: [
      { '@type': 'JoinAction', target: 'https://j.example/' },
      { '@type': 'ReviewAction', target: { '@type': 'EntryPoint', urlTemplate: 'https://svar.example/' } },
    ],
  });
  assert.deepEqual([found.hashtag, found.topics], ['#friv27', ['Omsorg', '#andet']]);
  assert.equal(found.feedbackUrl, 'https://svar.example/');
});

test('a sponsor may have a role of its own with its level', () => {
  const sponsor = {
    '@type': 'OrganizationRole',
    roleName: 'Guld',
    sponsor: { '@type': 'Organization', name: 'Bo A/S' },
  };
  const found = conference({ sponsor: [sponsor, { '@type': 'Organization', name: 'Cy' }] });
  assert.deepEqual(found.partners, [
    { organisation: 'bo-a-s', role: 'sponsor', level: 'Guld' },
    { organisation: 'cy', role: 'sponsor' },
  ]);
});

test('relative addresses start from the page', () => {
  const page = `<link rel="canonical" href="https://t.example/da/moede"><script type="application/ld+json">${JSON.stringify({ ...event, url: '/tilmelding' })}</script>`;
  assert.equal(
    read('schema-org', page).dataset.conferences[0]?.links?.[0]?.url,
    'https://t.example/tilmelding',
  );
});

test('blocks may have comments, line breaks in texts and a comma too many; what two say of one event is put together', () => {
  const page = `<!doctype html>
<script type="application/ld+json"> // by hand
{ "@type": "Event", /* the meeting */ "name": "A", "startDate": "2027-09-14", }</script>
<script type="application/ld+json"><!--
{"@type":"Event","name":"A","startDate":"2027-09-14","description":"One
two"} --></script>
<script type='application/ld+json; charset=utf-8'>{"@graph":[{"@type":"WebSite"},{"@type":"Event","name":"B"}]}</script>
<script type="application/ld+json">{ broken</script>`;
  const { dataset, notices } = read('schema-org', page);
  assert.deepEqual(
    dataset.conferences.map(({ title, description }) => [title, description]),
    [
      ['A', ['One two']],
      ['B', undefined],
    ],
  );
  assert.match(notices.join('\n'), /^line 8 The file is not valid JSON/);
});

test('a page with microdata only is said to have no data that is read', () => {
  const page = '<div itemscope itemtype="https://schema.org/Event"><span itemprop="name">A</span></div>';
  const { notices } = importSource(page, 'schema-org', {});
  assert.match(
    notices.map((notice) => describeNotice(notice, 'en')).join(),
    /microdata and RDFa are not read/,
  );
});
