/** What a programme as a table says of rooms, tracks and recordings. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

const options = { conference: 'annual', timeZone: 'Europe/Copenhagen' };

function programme(...lines: readonly string[]) {
  const { dataset, notices } = read('csv', lines.join('\n'), options);
  const [conference] = dataset.conferences;
  return { conference, notices: notices.join('\n') };
}

test('a room or a track is described in one of its rows, and plain names stay names', () => {
  const { conference, notices } = programme(
    'Title;Date;Start;Room;Floor;Room capacity;Room accessibility;Track;Track colour',
    'One;2027-09-14;9:00;Hall B;;;;Design;',
    'Two;2027-09-14;10:00;Hall A;1st floor;200 seats;Hearing loop;Design;SteelBlue',
    'Three;2027-09-14;11:00;Hall A;;;;;',
  );
  assert.deepEqual(conference?.rooms, [
    { id: 'hall-a', name: 'Hall A', floor: '1st floor', capacity: 200, accessibility: ['hearing-loop'] },
  ]);
  assert.deepEqual(conference.tracks, [{ id: 'design', name: 'Design', color: '#4682b4' }]);
  assert.deepEqual(
    conference.sessions?.map(({ room, track }) => [room, track]),
    [
      ['Hall B', 'design'],
      ['hall-a', 'design'],
      ['hall-a', undefined],
    ],
  );
  assert.doesNotMatch(notices, /left out/);
});

test('rows that disagree about a room are reported with their cell', () => {
  const { conference, notices } = programme(
    'Title;Date;Start;Room;Room capacity',
    'One;2027-09-14;9:00;Hall A;200',
    'Two;2027-09-14;10:00;Hall A;20',
  );
  assert.equal(conference?.rooms?.[0]?.capacity, 200);
  assert.match(notices, /line 3 Hall A: Room capacity: 20 was left out because an earlier row/);
});

test('no colour is invented, and what belongs to a recording needs its address', () => {
  const { conference, notices } = programme(
    'Title;Date;Start;Track;Track colour;Recording;Recording length;Recording captions',
    'One;2027-09-14;9:00;Design;blueish;;45 min;Danish',
  );
  assert.equal(conference?.tracks?.[0]?.color, undefined);
  assert.match(notices, /blueish/);
  assert.match(notices, /Recording captions × 1, Recording length × 1/);
  assert.equal(conference?.sessions?.[0]?.recording, undefined);
});

test('tracks have colours in words of people, too', () => {
  const { conference } = programme(
    'Titel;Dato;Start;Spor;Sporets farve',
    'Et;2027-09-14;9:00;Havet;blå',
    'To;2027-09-14;9:00;Byen;rgb(31, 95, 139)',
    'Tre;2027-09-14;9:00;Marken;#0A0F',
    'Fire;2027-09-14;9:00;Skoven;1f5f8b',
  );
  assert.deepEqual(
    conference?.tracks?.map(({ color }) => color),
    ['#0000ff', '#1f5f8b', '#0A0', '#1f5f8b'],
  );
});

test('the words for seats are those that people use', () => {
  const words = ['få ledige', 'Fuldt', 'Åben for tilmelding', 'Lukket for tilmelding', 'Fuldtegnet'];
  const { conference } = programme(
    'Titel;Dato;Start;Tilmeldingsstatus',
    ...words.map((word) => `${word};2027-09-14;9:00;${word}`),
  );
  assert.deepEqual(
    conference?.sessions?.map(({ registration }) => registration?.status),
    ['few-left', 'full', 'open', 'closed', 'full'],
  );
});
