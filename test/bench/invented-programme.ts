import {
  inventDataset,
  pick,
  sentence,
  type InventedConference,
  type InventedDataset,
  type InventedSession,
} from './invented-dataset.js';

const ROOMS = 10;
const SLOTS = 8;

/** Side by side in ten rooms, eight times a day. */
function inventSession(index: number, firstDay: string): InventedSession {
  const slot = Math.floor(index / ROOMS);
  const midnight = new Date(firstDay);
  midnight.setUTCDate(midnight.getUTCDate() + Math.floor(slot / SLOTS));
  const day = midnight.toISOString().slice(0, 10);
  const hour = String(9 + (slot % SLOTS)).padStart(2, '0');
  return {
    id: `session-${index + 1}`,
    kind: 'talk',
    title: `${index + 1}: ${sentence(7, index)}`,
    speakers: [`person-${(index % 7) + 1}`],
    start: `${day}T${hour}:00:00+01:00`,
    end: `${day}T${hour}:45:00+01:00`,
    room: `Sal ${(index % ROOMS) + 1}`,
    track: pick(['Praksis', 'Forskning', 'Ledelse'], index),
    abstract: [sentence(30, index)],
  };
}

/** One conference with that many sessions, `session-1` and so on in the order of a programme. */
export function inventProgramme(sessions: number): InventedDataset {
  const dataset = inventDataset({ conferences: 1, sessions: 0 });
  const conferences = dataset.conferences.map((conference) => {
    const all = Array.from({ length: sessions }, (_, index) => inventSession(index, conference.start));
    return { ...conference, end: all.at(-1)?.start.slice(0, 10) ?? conference.end, sessions: all };
  });
  return { ...dataset, conferences };
}

/** A session as a conference, with what it has besides in the fields that a list shows. */
function asConference(
  { id, title, start, end, room, track = '', abstract = [] }: InventedSession,
  index: number,
): InventedConference {
  return {
    id,
    title,
    theme: track,
    start,
    end,
    status: 'scheduled',
    venue: { name: room, city: 'Odense' },
    organisers: ['organisation-1'],
    audience: 'Kommunale ledere',
    summary: sentence(12, index),
    description: abstract,
    sessions: [],
    materials: [],
  };
}

/** The sessions of a programme as so many conferences, so that lists of both can be compared. */
export function asConferences(programme: InventedDataset): InventedDataset {
  const sessions = programme.conferences.flatMap((conference) => conference.sessions);
  return { ...programme, conferences: sessions.map(asConference) };
}
