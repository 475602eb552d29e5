const TITLES = [
  'Fælles ansvar',
  'Børn i bevægelse',
  'Et liv med flere sprog',
  'Nærvær i praksis',
  'Sammen om skolen',
];
const THEMES = [
  'Hvad virker, og for hvem?',
  'Fra viden til hverdag',
  'Når flere skal lykkes',
  'Ude på kanten',
];
const CITIES = ['Aarhus', 'Odense', 'Roskilde', 'Aalborg', 'Esbjerg', 'Køge'];
const AUDIENCES = ['Kommunale ledere', 'Lærere og pædagoger', 'Forskere og studerende'];
const NAMES = ['Asta Holm', 'Bo Lund', 'Clara Friis', 'Dan Østergaard', 'Ea Krogh', 'Finn Bay', 'Gry Ravn'];
const WORDS =
  'vi ser på hvordan kommuner og skoler arbejder med nye måder at samle erfaringer fra praksis så flere børn trives hver dag i fællesskaber der holder'.split(
    ' ',
  );

const LATEST = Date.UTC(2030, 0, 1);
const DAY = 86_400_000;

export interface InventedSession {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly room: string;
  readonly track?: string;
  readonly abstract?: readonly string[];
}

/** With every field that a list shows by itself, and each text as a plain string. */
export interface InventedConference {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly venue: { readonly name: string; readonly city: string };
  readonly organisers: readonly string[];
  readonly audience: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly sessions: readonly InventedSession[];
  readonly materials: readonly { readonly title: string; readonly url: string; readonly mediaType: string }[];
}

interface InventedPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
}

export interface InventedDataset {
  readonly schemaVersion: number;
  readonly language: string;
  readonly timeZone: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly InventedPerson[];
  readonly conferences: readonly InventedConference[];
}

/** How much to invent. */
export interface Extent {
  readonly conferences: number;
  /** Of each conference; without any it has no full text and no materials either. */
  readonly sessions: number;
  /** One for each name when left out. */
  readonly people?: number;
}

/** The same item for the same position, at every run; neighbours differ. */
export function pick<Item>(items: readonly Item[], position: number): Item {
  const item = items[position % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

export function sentence(length: number, seed: number): string {
  const words = Array.from({ length }, (_, index) => pick(WORDS, seed * 7 + index * (1 + (seed % 5))));
  return `${words.join(' ')}.`;
}

/** With any letter first. */
function furtherName(index: number): string {
  const name = pick(NAMES, Math.floor(index / 26));
  return String.fromCharCode(65 + (index % 26)) + name.slice(0, 1).toLowerCase() + name.slice(1);
}

function inventSession(position: number, index: number, day: string, people: number): InventedSession {
  const hour = String(9 + index).padStart(2, '0');
  return {
    id: `session-${index + 1}`,
    kind: 'talk',
    title: `${pick(THEMES, position + index)} ${sentence(4, position + index)}`,
    speakers: [`person-${((position + index) % people) + 1}`],
    start: `${day}T${hour}:00:00+01:00`,
    end: `${day}T${hour}:45:00+01:00`,
    room: `Sal ${(index % 3) + 1}`,
  };
}

function inventConference(position: number, sessions: number, people: number): InventedConference {
  // Newest first, as the widgets show them, so that no contestant needs to sort.
  const [start, end] = [0, 1].map((day) =>
    new Date(LATEST - (position * 20 - day) * DAY).toISOString().slice(0, 10),
  );
  return {
    id: `conference-${position + 1}`,
    title: `${pick(TITLES, position)} ${position + 1}`,
    theme: pick(THEMES, position),
    start: String(start),
    end: String(end),
    status: 'scheduled',
    venue: { name: `Kulturhuset ${(position % 9) + 1}`, city: pick(CITIES, position) },
    organisers: ['organisation-1', `organisation-${(position % 3) + 2}`],
    audience: pick(AUDIENCES, position),
    summary: sentence(24, position),
    description: sessions > 0 ? [sentence(40, position + 1), sentence(30, position + 2)] : [],
    sessions: Array.from({ length: sessions }, (_, index) =>
      inventSession(position, index, String(start), people),
    ),
    materials:
      sessions > 0
        ? [
            {
              title: `Oplæg ${position + 1}`,
              url: `https://example.org/materials/${position + 1}.pdf`,
              mediaType: 'application/pdf',
            },
          ]
        : [],
  };
}

/** A valid dataset about nobody. Its conferences have the ids `conference-1`, `conference-2` and so on, newest first. */
export function inventDataset({ conferences, sessions, people = NAMES.length }: Extent): InventedDataset {
  return {
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    organisations: Array.from({ length: 4 }, (_, index) => ({
      id: `organisation-${index + 1}`,
      name: `Foreningen ${pick(CITIES, index)}`,
    })),
    people: Array.from({ length: people }, (_, index) => ({
      id: `person-${index + 1}`,
      name: index < NAMES.length ? pick(NAMES, index) : furtherName(index),
      title: 'Konsulent',
      organisation: `organisation-${(index % 4) + 1}`,
    })),
    conferences: Array.from({ length: conferences }, (_, position) =>
      inventConference(position, sessions, people),
    ),
  };
}
