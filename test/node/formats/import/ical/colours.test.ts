/** Colours of events (RFC 7986, section 5.9), which become those of tracks. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

const event = (uid: string, ...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  'DTSTART:20270914T090000Z',
  ...lines,
  'END:VEVENT',
];

const calendar = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

test('a track has the colour of its sessions, by its name in CSS or its digits', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      event('a', 'CATEGORIES:Keynote,Towns', 'COLOR:SteelBlue'),
      event('b', 'CATEGORIES:Towns'),
      event('c', 'CATEGORIES:Sea', 'COLOR:#1f5f8b'),
      event('d', 'CATEGORIES:Air'),
    ),
    { conference: 'annual' },
  );
  const [conference] = dataset.conferences;
  assert.deepEqual(conference?.tracks, [
    { id: 'towns', name: 'Towns', color: '#4682b4' },
    { id: 'sea', name: 'Sea', color: '#1f5f8b' },
  ]);
  assert.deepEqual(
    conference.sessions?.map(({ track }) => track),
    ['towns', 'towns', 'sea', 'Air'],
  );
  assert.doesNotMatch(notices.join(), /COLOR/);
});

test('a colour that belongs to no track, differs, or has no meaning is counted', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      event('a', 'CATEGORIES:Towns', 'COLOR:steelblue'),
      event('b', 'CATEGORIES:Towns', 'COLOR:red'),
      event('c', 'COLOR:red'),
      event('d', 'CATEGORIES:Sea', 'COLOR:blueish'),
    ),
    { conference: 'annual' },
  );
  assert.equal(dataset.conferences[0]?.tracks?.length, 1);
  assert.match(notices.join(), /COLOR × 3/);
});

test('the colour of a conference has no place', () => {
  const { notices } = read('ical', calendar(event('a', 'COLOR:red')));
  assert.match(notices.join(), /COLOR × 1/);
});
