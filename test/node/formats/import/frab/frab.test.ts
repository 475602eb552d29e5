import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { read } from '../read.js';

const talk = {
  guid: '6a1f7d5e-0000-4000-8000-000000000001',
  id: 7,
  date: '2027-09-14T09:30:00+02:00',
  duration: '01:15',
  room: 'Aula',
  title: 'Neighbours',
  subtitle: 'who they are',
  track: 'Towns',
  type: 'Lecture',
  language: 'da',
  abstract: 'In short.',
  description: '<p>First &amp; best.</p><p>Second.</p>',
  persons: [
    {
      code: 'KBLAA1',
      public_name: 'Karen Blå',
      biography: 'Knows everybody.',
      avatar: 'https://x.example/k.jpg',
    },
  ],
  attachments: [{ title: 'Slides', url: 'https://files.example/slides.pdf' }],
};

const schedule = (events: readonly object[], more: object = {}) => ({
  schedule: {
    conference: {
      acronym: 'annual2027',
      title: 'Annual 2027',
      start: '2027-09-14',
      end: '2027-09-15',
      time_zone_name: 'Europe/Copenhagen',
      ...more,
      days: [{ date: '2027-09-14', rooms: { Aula: events } }],
    },
  },
});

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <conference><acronym>annual2027</acronym><title>Annual 2027</title><start>2027-09-14</start><end>2027-09-15</end>
    <time_zone_name>Europe/Copenhagen</time_zone_name></conference>
  <day index="1" date="2027-09-14"><room name="Aula">
    <event id="7" guid="6a1f7d5e-0000-4000-8000-000000000001">
      <start>09:30</start><duration>01:15</duration><room>Aula</room><title>Neighbours</title><track>Towns</track>
      <type>Lecture</type><persons><person id="3">Karen Blå</person></persons>
      <links><link href="https://files.example/more">More</link></links>
    </event></room></day>
</schedule>`;

test('a schedule is a conference with its sessions, people and materials, under their own ids', () => {
  const { dataset, notices } = read('frab', schedule([talk]));
  const [conference] = dataset.conferences;
  assert.equal(conference?.id, 'annual2027');
  assert.equal(conference.end, '2027-09-15');
  assert.deepEqual(conference.sessions, [
    {
      id: talk.guid,
      kind: 'talk',
      title: 'Neighbours – who they are',
      language: 'da',
      abstract: ['In short.', 'First & best.', 'Second.'],
      speakers: ['KBLAA1'],
      start: '2027-09-14T09:30:00+02:00',
      end: '2027-09-14T10:45:00+02:00',
      room: 'Aula',
      track: 'Towns',
      materials: [{ title: 'Slides', url: 'https://files.example/slides.pdf' }],
    },
  ]);
  assert.deepEqual(dataset.people, [{ id: 'KBLAA1', name: 'Karen Blå', bio: ['Knows everybody.'] }]);
  assert.match(notices.join(), /Portraits were left out/);
});

test('the XML says the same; times without an offset are in the zone that it names', () => {
  const { dataset, notices } = read('frab', xml);
  const [session] = dataset.conferences[0]?.sessions ?? [];
  assert.equal(session?.id, talk.guid);
  assert.equal(session.start, '2027-09-14T09:30:00+02:00');
  assert.equal(session.end, '2027-09-14T10:45:00+02:00');
  assert.deepEqual(session.materials, [{ title: 'More', url: 'https://files.example/more' }]);
  assert.deepEqual(
    dataset.people.map(({ name }) => name),
    ['Karen Blå'],
  );
  assert.match(notices.join(), /Europe\/Copenhagen, the time zone of the source/);
});

const days = (...lines: readonly string[]) => `<schedule>
  <conference><acronym>annual2027</acronym><title>Annual 2027</title>
    <time_zone_name>Europe/Copenhagen</time_zone_name></conference>
  ${lines.join('\n')}
</schedule>`;

const plain = (id: string, ...more: readonly string[]) =>
  `<event id="${id}"><title>${id}</title>${more.join('')}</event>`;

test('a room that stands twice in a day, or has no name, loses none of its events', () => {
  const { dataset } = read(
    'frab',
    days(
      `<day date="2027-09-14"><room name="Aula">${plain('a')}</room><room name="Hall">${plain('b')}</room>`,
      `<room name="Aula">${plain('c')}</room><room>${plain('d')}</room><room>${plain('e')}</room></day>`,
    ),
  );
  assert.deepEqual(dataset.conferences[0]?.sessions?.map(({ id, room }) => [id, room]).toSorted(), [
    ['a', 'Aula'],
    ['b', 'Hall'],
    ['c', 'Aula'],
    ['d', undefined],
    ['e', undefined],
  ]);
});

test('an event that says neither day nor room has those that it is listed under', () => {
  const { guid, title } = talk;
  const { dataset } = read('frab', schedule([{ guid, title, start: '09:30', duration: '01:15' }]));
  assert.deepEqual(dataset.conferences[0]?.sessions, [
    {
      id: guid,
      kind: 'other',
      title,
      start: '2027-09-14T09:30:00+02:00',
      end: '2027-09-14T10:45:00+02:00',
      room: 'Aula',
    },
  ]);
});

test('what begins after midnight is on the next day, where the day says when it begins', () => {
  const { dataset } = read(
    'frab',
    days(
      '<day date="2027-09-14" start="2027-09-14T09:00:00+02:00"><room name="Aula">',
      plain('evening', '<start>23:30</start>'),
      plain('night', '<start>0:30</start>'),
      '</room></day>',
    ),
  );
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ start }) => start),
    ['2027-09-14T23:30:00+02:00', '2027-09-15T00:30:00+02:00'],
  );
});

test('people may be names alone', () => {
  const { dataset } = read('frab', schedule([{ ...talk, persons: ['Karen Blå', 'Ib Grå'] }]));
  assert.deepEqual(
    dataset.people.map(({ name }) => name),
    ['Karen Blå', 'Ib Grå'],
  );
});

test('a schedule without a conference is refused', () => {
  const { notices } = importSource('<schedule></schedule>', 'frab', {});
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['wrong-format'],
  );
});

test('the zone that is asked for goes before the source’s own', () => {
  const { dataset } = read('frab', xml, { timeZone: 'Europe/London' });
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.start, '2027-09-14T09:30:00+01:00');
});

test('what cannot be read is said with its place, and the rest is taken', () => {
  const odd = { ...talk, guid: 'odd', date: 'tomorrow', room: 'Hall' };
  const { dataset, notices } = read('frab', schedule([talk, odd]));
  const sessions = dataset.conferences[0]?.sessions ?? [];
  assert.deepEqual(
    sessions.map(({ id, start }) => [id, start]),
    [
      [talk.guid, '2027-09-14T09:30:00+02:00'],
      ['odd', undefined],
    ],
  );
  assert.ok(
    notices.some((notice) => /^schedule\.conference\.days\[0\]\.rooms\.Aula\[1\] .*"tomorrow"/.test(notice)),
    notices.join('\n'),
  );
});

test('a zone that nobody knows is named, and only the day is kept', () => {
  const { dataset, notices } = read(
    'frab',
    schedule([{ ...talk, date: '2027-09-14T09:30' }], { time_zone_name: 'Mars/Olympus' }),
  );
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.start, '2027-09-14');
  assert.match(notices.join(), /Mars\/Olympus is not recognised/);
  assert.match(notices.join(), /--time-zone/);
});

test('a conference elsewhere keeps its own time zone', () => {
  const zone = (name: string) => {
    const source = schedule([talk], { time_zone_name: name });
    return read('frab', source, { datasetTimeZone: 'Europe/Copenhagen' }).dataset.conferences[0]?.timeZone;
  };
  assert.deepEqual([zone('America/Nuuk'), zone('Europe/Copenhagen')], ['America/Nuuk', undefined]);
});
