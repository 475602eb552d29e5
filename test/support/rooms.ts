import { dataset } from './datasets.js';

const TITLES = [
  'Frivillighed i almene boligområder',
  'At låne en stige',
  'Kommunernes samarbejde med civilsamfundet',
  'Ungdomsklubber',
  'Hvem må bestemme hvad?',
];

const time = (day: number, minutes: number) =>
  `2030-09-${day}T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+02:00`;

const session = (
  id: string,
  kind: string,
  title: string,
  day: number,
  from: number,
  length: number,
  more = {},
) => ({
  id,
  kind,
  title,
  start: time(day, from),
  end: time(day, from + length),
  ...more,
});

function dayOf(day: number, rooms: number) {
  const names = [...Array(rooms).keys()].map((index) => `Lokale ${index + 1}`);
  const parallel = (name: string, from: number, length: number) =>
    names.map((room, index) =>
      session(
        `${name}-${day}-${index}`,
        'talk',
        TITLES[(index + from) % TITLES.length] ?? '',
        day,
        from,
        length,
        {
          room,
          speakers: [index % 2 ? 'karen' : 'mads'],
        },
      ),
    );
  return [
    session(`arrival-${day}`, 'other', 'Ankomst og morgenkaffe', day, 30, 60),
    session(`opening-${day}`, 'keynote', 'Åbning ved rektor', day, 90, 45, {
      room: names[0],
      speakers: ['karen'],
    }),
    // The last room goes on through the break.
    ...parallel('morning', 150, 60).slice(0, -1),
    session(`long-${day}`, 'workshop', 'Værksted', day, 150, 150, { room: names.at(-1) }),
    session(`coffee-${day}`, 'break', 'Kaffe', day, 210, 30, { room: 'Foyeren' }),
    ...parallel('noon', 240, 60).slice(0, -1),
    session(`lunch-${day}`, 'break', 'Frokost', day, 300, 60),
    // One room has something on while the others eat.
    session(`lunch-talk-${day}`, 'talk', 'Oplæg til maden', day, 315, 30, { room: names[1] }),
    ...parallel('afternoon', 360, 60),
    session(`goodbye-${day}`, 'other', 'Afsked', day, 420, 30),
  ];
}

/** A conference of two days with sessions side by side in that many rooms, and what belongs to all. */
export function roomsDataset(rooms: number): Readonly<Record<string, unknown>> {
  return dataset({
    people: [
      { id: 'karen', name: 'Karen Blå' },
      { id: 'mads', name: 'Mads Grøn' },
    ],
    conferences: [
      {
        id: 'rooms',
        title: `Konference i ${rooms} lokaler`,
        start: '2030-09-12',
        end: '2030-09-13',
        status: 'scheduled',
        sessions: [...dayOf(12, rooms), ...dayOf(13, rooms)],
      },
    ],
  });
}
