import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

const at = (date: string, time: string, tz = 'Europe/Copenhagen') => ({ date, time, tz });

const speaker = (id: string, first: string, last: string) => ({
  _type: 'ContributionParticipation',
  id,
  first_name: first,
  last_name: last,
  fullName: `${last}, ${first}`,
  affiliation: 'Havneforeningen',
});

const source = {
  _type: 'HTTPAPIResult',
  count: 1,
  results: [
    {
      _type: 'Conference',
      id: '4711',
      title: 'Annual 2027',
      startDate: at('2027-09-14', '09:00:00'),
      endDate: at('2027-09-14', '16:00:00'),
      timezone: 'Europe/Copenhagen',
      location: 'Havnen',
      address: 'Kajen 1, Aarhus',
      description: '<p>Welcome.</p>',
      url: 'https://indico.example/event/4711/',
      keywords: ['Towns'],
      contributions: [
        {
          _type: 'Contribution',
          db_id: 1,
          title: 'Neighbours',
          startDate: at('2027-09-14', '09:30:00', 'UTC'),
          endDate: at('2027-09-14', '10:00:00', 'UTC'),
          speakers: [speaker('1', 'Karen', 'Blå')],
          track: 'Towns',
          type: 'Plenary talk',
          room: 'Aula',
          folders: [
            {
              attachments: [
                {
                  title: 'Slides',
                  download_url: 'https://indico.example/slides.pdf',
                  content_type: 'application/pdf',
                  size: 1200,
                },
              ],
            },
          ],
        },
      ],
      sessions: [
        {
          _type: 'Session',
          title: 'Afternoon',
          contributions: [
            {
              _type: 'Contribution',
              db_id: 2,
              title: 'Sea',
              startDate: at('2027-09-14', '13:00:00'),
              speakers: [speaker('2', 'Karen', 'Blå')],
            },
          ],
        },
      ],
    },
  ],
};

test('an event is a conference; each time is in the zone that stands beside it', () => {
  const { dataset, notices } = read('indico', source);
  const [conference] = dataset.conferences;
  assert.equal(conference?.id, 'indico-4711');
  assert.equal(conference.start, '2027-09-14T09:00:00+02:00');
  assert.deepEqual(conference.venue, { name: 'Havnen', street: 'Kajen 1, Aarhus' });
  assert.deepEqual(conference.description, ['Welcome.']);
  assert.deepEqual(conference.sessions?.[0], {
    id: '1',
    kind: 'keynote',
    title: 'Neighbours',
    speakers: ['karen-bla'],
    start: '2027-09-14T09:30:00+00:00',
    end: '2027-09-14T10:00:00+00:00',
    room: 'Aula',
    track: 'Towns',
    materials: [
      {
        title: 'Slides',
        url: 'https://indico.example/slides.pdf',
        mediaType: 'application/pdf',
        bytes: 1200,
      },
    ],
  });
  assert.deepEqual(notices, []);
});

test('sessions, which group contributions, are tracks', () => {
  const { dataset } = read('indico', source);
  assert.equal(dataset.conferences[0]?.sessions?.[1]?.track, 'Afternoon');
});

test('somebody who speaks twice is one person, with the organisation', () => {
  const { dataset } = read('indico', source);
  assert.deepEqual(dataset.people, [{ id: 'karen-bla', name: 'Karen Blå', organisation: 'havneforeningen' }]);
  assert.deepEqual(dataset.organisations, [{ id: 'havneforeningen', name: 'Havneforeningen' }]);
});

test('the conference can be one that the dataset has already', () => {
  assert.equal(read('indico', source, { conference: 'annual' }).dataset.conferences[0]?.id, 'annual');
});

const event = (fields: object) => ({
  _type: 'HTTPAPIResult',
  results: [
    {
      _type: 'Conference',
      id: '7',
      title: 'T',
      url: 'https://i.example/event/7/',
      timezone: 'Europe/Copenhagen',
      startDate: at('2027-09-14', '09:00:00'),
      ...fields,
    },
  ],
});

test('blocks without contributions are sessions, each part under an id of its own; breaks are breaks', () => {
  const block = (id: string, title: string, hour: string, fields: object = {}) => ({
    _type: 'SessionSlot',
    id,
    title,
    startDate: at('2027-09-14', `${hour}:00:00`),
    endDate: at('2027-09-14', `${hour}:30:00`),
    contributions: [],
    ...fields,
  });
  const { dataset, notices } = read(
    'indico',
    event({
      sessions: [
        block('0', 'Plenary block', '09', {
          room: 'Hall',
          slotTitle: 'Part one',
          conveners: [{ fullName: 'A, B' }],
        }),
        block('0', 'Plenary block', '11'),
        block('1', 'Coffee break', '10'),
      ],
    }),
  );
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ kind, title, start, room }) => [
      kind,
      title,
      start?.slice(11, 16),
      room,
    ]),
    [
      ['other', 'Plenary block: Part one', '09:00', 'Hall'],
      ['other', 'Plenary block', '11:00', undefined],
      ['break', 'Coffee break', '10:00', undefined],
    ],
  );
  assert.match(notices.join('\n'), /conveners × 1/);
});

test('an end may be a duration, a time may be a text, and addresses may be relative', () => {
  const { dataset, notices } = read(
    'indico',
    event({
      description: '<p>See <a href="/event/7/page">more</a><br>here</p>',
      keywords: 'Sea\nTowns',
      contributions: [
        {
          db_id: 1,
          title: 'A',
          startDate: '2027-09-14T10:00:00',
          duration: 20,
          folders: [{ attachments: [{ title: 'S', download_url: '/files/s.pdf' }] }],
          material: [{ resources: [{ name: 'Old', url: 'https://o.example/old.pdf' }] }],
          subContributions: [{ title: 'x' }, { title: 'y' }],
        },
      ],
    }),
  );
  const [conference] = dataset.conferences;
  assert.deepEqual(conference?.description, ['See more (https://i.example/event/7/page)\nhere']);
  assert.deepEqual(conference.topics, ['Sea', 'Towns']);
  const [session] = conference.sessions ?? [];
  assert.equal(session?.end, '2027-09-14T10:20:00+02:00');
  assert.deepEqual(session.materials, [
    { title: 'S', url: 'https://i.example/files/s.pdf' },
    { title: 'Old', url: 'https://o.example/old.pdf' },
  ]);
  assert.match(notices.join('\n'), /subContributions × 2/);
});

test('private contributions are left out and said; an event that does not happen is cancelled', () => {
  const { dataset, notices } = read(
    'indico',
    event({
      label: { title: 'Cancelled', is_event_not_happening: true },
      contributions: [
        { db_id: 1, title: 'A' },
        { db_id: 2, title: 'B', is_private: true },
      ],
    }),
  );
  assert.equal(dataset.conferences[0]?.status, 'cancelled');
  assert.deepEqual(
    dataset.conferences[0].sessions?.map(({ id }) => id),
    ['1'],
  );
  assert.match(notices.join('\n'), /left out: B\./);
});

test('a timetable has contributions and breaks by day and block', () => {
  const { dataset } = read('indico', {
    _type: 'HTTPAPIResult',
    results: {
      '7': {
        '20270914': {
          s1: {
            entryType: 'Session',
            title: 'Morning',
            color: '#E3F2D3',
            textColor: '#253F08',
            entries: {
              c1: {
                entryType: 'Contribution',
                contributionId: 11,
                title: 'A',
                startDate: at('2027-09-14', '09:00:00'),
              },
            },
          },
          b1: { entryType: 'Break', id: 'b1', title: 'Coffee', startDate: at('2027-09-14', '10:00:00') },
        },
      },
    },
  });
  assert.equal(dataset.conferences[0]?.id, 'indico-7');
  assert.deepEqual(
    dataset.conferences[0].sessions?.map(({ id, kind, title, track }) => [id, kind, title, track]),
    [
      ['11', 'talk', 'A', 'morning'],
      ['b1', 'break', 'Coffee', undefined],
    ],
  );
  assert.deepEqual(dataset.conferences[0].tracks, [{ id: 'morning', name: 'Morning', color: '#E3F2D3' }]);
});
