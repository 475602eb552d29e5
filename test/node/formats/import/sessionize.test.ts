import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../src/formats/import/source/import-source.js';
import { read } from './read.js';

const view = {
  sessions: [
    {
      id: '90001',
      title: 'Neighbours',
      description: 'First.\r\n\r\nSecond 🎉.',
      startsAt: '2027-09-14T09:00:00',
      endsAt: '2027-09-14T09:45:00',
      isServiceSession: false,
      speakers: ['5f0c1f7a-0000-4000-8000-000000000002'],
      categoryItems: [11, 21],
      roomId: 5,
    },
    { id: '90002', title: 'Lunch', startsAt: '2027-09-14T12:00:00', isServiceSession: true, speakers: [] },
  ],
  speakers: [
    {
      id: '5f0c1f7a-0000-4000-8000-000000000002',
      firstName: 'Karen',
      lastName: 'Blå',
      fullName: 'Karen Blå',
      tagLine: 'Neighbour',
      bio: 'Lives here.',
      profilePicture: 'https://x.example/k.jpg',
      links: [{ title: 'Blog', url: 'https://karen.example/', linkType: 'Blog' }],
    },
  ],
  categories: [
    { id: 1, title: 'Session format', items: [{ id: 11, name: 'Workshop' }] },
    { id: 2, title: 'Track', items: [{ id: 21, name: 'Towns' }] },
  ],
  rooms: [{ id: 5, name: 'Aula' }],
};

const options = { conference: 'annual', timeZone: 'Europe/Copenhagen' };

test('sessions belong to the conference that is given, and their times to the zone that is given', () => {
  const { dataset, notices } = read('sessionize', view, options);
  const [conference] = dataset.conferences;
  assert.equal(conference?.id, 'annual');
  assert.deepEqual(conference.sessions, [
    {
      id: '90001',
      kind: 'workshop',
      title: 'Neighbours',
      abstract: ['First.', 'Second 🎉.'],
      speakers: ['5f0c1f7a-0000-4000-8000-000000000002'],
      start: '2027-09-14T09:00:00+02:00',
      end: '2027-09-14T09:45:00+02:00',
      room: '5',
      track: '21',
    },
    { id: '90002', kind: 'break', title: 'Lunch', start: '2027-09-14T12:00:00+02:00' },
  ]);
  assert.deepEqual(conference.rooms, [{ id: '5', name: 'Aula' }]);
  assert.deepEqual(conference.tracks, [{ id: '21', name: 'Towns' }]);
  assert.match(notices.join(), /Europe\/Copenhagen \(--time-zone\)/);
});

test('speakers come with what they say of themselves, but without a photograph', () => {
  const { dataset, notices } = read('sessionize', view, options);
  assert.deepEqual(dataset.people, [
    {
      id: '5f0c1f7a-0000-4000-8000-000000000002',
      name: 'Karen Blå',
      title: 'Neighbour',
      bio: ['Lives here.'],
      links: [{ title: 'Blog', url: 'https://karen.example/' }],
    },
  ]);
  assert.match(notices.join(), /Portraits were left out/);
});

test('the grid of days and rooms gives the same sessions', () => {
  const grid = [
    {
      date: '2027-09-14T00:00:00',
      rooms: [
        {
          id: 5,
          name: 'Aula',
          sessions: [
            {
              ...view.sessions[0],
              room: 'Aula',
              speakers: [{ id: 'k1', name: 'Karen Blå' }],
              categoryItems: undefined,
              categories: [{ id: 1, name: 'Session format', categoryItems: [{ id: 11, name: 'Workshop' }] }],
            },
          ],
        },
      ],
    },
  ];
  const aula = grid[0]?.rooms[0];
  const other = { id: 6, name: 'Aula', sessions: [{ id: '9', title: 'Elsewhere' }] };
  const days = [...grid, { date: '2027-09-15T00:00:00', rooms: [{ ...aula, sessions: [] }, other] }];
  const { dataset } = read('sessionize', days, options);
  const [conference] = dataset.conferences;
  const [session, elsewhere] = conference?.sessions ?? [];
  assert.equal(session?.kind, 'workshop');
  // Two rooms may have the same name.
  assert.deepEqual(conference?.rooms, [
    { id: '5', name: 'Aula' },
    { id: '6', name: 'Aula' },
  ]);
  assert.deepEqual([session.room, elsewhere?.room], ['5', '6']);
  assert.deepEqual(dataset.people, [{ id: 'k1', name: 'Karen Blå' }]);
});

test('a time that the clocks had twice is said', () => {
  const night = { ...view, sessions: [{ id: '1', title: 'Night', startsAt: '2027-10-31T02:30:00' }] };
  const { dataset, notices } = read('sessionize', night, options);
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.start, '2027-10-31T02:30:00+02:00');
  assert.match(notices.join('\n'), /sessions\[0\] The time exists twice/);
});

test('of several tracks the first is taken, of one category or two, and the others are said', () => {
  const [session] = view.sessions;
  const categories = [
    { id: 2, title: 'Track', items: [21, 22].map((id) => ({ id, name: id === 21 ? 'Towns' : 'Parks' })) },
    { id: 3, title: 'Second track', items: [{ id: 31, name: 'Roads' }] },
  ];
  const several = { ...view, categories, sessions: [{ ...session, categoryItems: [22, 21, 31] }] };
  const { dataset, notices } = read('sessionize', several, options);
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.track, '22');
  assert.match(notices.join('\n'), /sessions\[0\] Neighbours: Parks, Towns, Roads: a session has one track/);
});

test('without a conference nothing is taken, and what to give is said', () => {
  const { records, notices } = importSource(JSON.stringify(view), 'sessionize', {});
  assert.deepEqual(records.conferences, []);
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['conference-needed'],
  );
});

test('the view of sessions, by group, gives the same; what was not accepted is left out and said', () => {
  const [session] = view.sessions;
  const groups = [
    {
      groupId: 1,
      groupName: 'All',
      sessions: [
        { ...session, status: 'Accepted', room: 'Aula' },
        { ...session, id: '90009', title: 'No', status: 'Declined' },
        { ...session, id: '90010', title: 'Off', status: 'Cancelled' },
      ],
    },
  ];
  const { dataset, notices } = read('sessionize', groups, options);
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ id, status }) => [id, status]),
    [
      ['90001', undefined],
      ['90010', 'cancelled'],
    ],
  );
  assert.match(notices.join('\n'), /left out: No\./);
});

test('the language is a category of its own; answers are counted', () => {
  const source = {
    ...view,
    sessions: [
      {
        ...view.sessions[0],
        categoryItems: [31, 41],
        liveUrl: 'https://l.example/',
        recordingUrl: 'https://r.example/',
        isPlenumSession: true,
        questionAnswers: [{ answer: 'x' }],
      },
    ],
    categories: [
      { id: 3, title: 'Language', items: [{ id: 31, name: 'Danish' }] },
      { id: 4, title: 'Level', items: [{ id: 41, name: 'Easy' }] },
    ],
  };
  const { dataset, notices } = read('sessionize', source, options);
  const [session] = dataset.conferences[0]?.sessions ?? [];
  assert.equal(session?.language, 'da');
  assert.equal(session.level, 'Easy');
  assert.equal(session.onlineUrl, 'https://l.example/');
  assert.deepEqual(session.recording, { url: 'https://r.example/' });
  assert.match(notices.join('\n'), /questionAnswers × 1, isPlenumSession × 1/);
});

test('line breaks of a description stay', () => {
  const source = {
    ...view,
    sessions: [{ ...view.sessions[0], description: 'Questions:\r\n- one\r\n- two\r\n\r\nEnd' }],
  };
  assert.deepEqual(read('sessionize', source, options).dataset.conferences[0]?.sessions?.[0]?.abstract, [
    'Questions:\n- one\n- two',
    'End',
  ]);
});
