import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from './read.js';

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
