/** Headings of a column in Danish and English. The first of each is used in the template. */
interface Column {
  readonly da: readonly string[];
  readonly en: readonly string[];
}

/** A table of conferences, or the programme of one conference. */
export type TableKind = 'conferences' | 'programme';

const CONFERENCE_COLUMNS = {
  id: { da: ['Id'], en: ['Id'] },
  title: { da: ['Titel', 'Navn', 'Konference'], en: ['Title', 'Name', 'Conference'] },
  theme: { da: ['Tema'], en: ['Theme'] },
  series: { da: ['Serie'], en: ['Series'] },
  start: { da: ['Start', 'Startdato', 'Dato'], en: ['Start', 'Start date', 'Date'] },
  end: { da: ['Slut', 'Slutdato'], en: ['End', 'End date'] },
  status: { da: ['Status'], en: ['Status'] },
  attendance: { da: ['Deltagelse'], en: ['Attendance'] },
  place: { da: ['Sted'], en: ['Place', 'Venue'] },
  street: { da: ['Adresse', 'Vej'], en: ['Address', 'Street'] },
  postalCode: { da: ['Postnummer', 'Postnr', 'Postnr.'], en: ['Postal code', 'Zip'] },
  city: { da: ['By'], en: ['City', 'Town'] },
  country: { da: ['Land'], en: ['Country'] },
  organisers: { da: ['Arrangører', 'Arrangør'], en: ['Organisers', 'Organiser', 'Organizers', 'Organizer'] },
  audience: { da: ['Målgruppe'], en: ['Audience'] },
  summary: { da: ['Resumé', 'Resume', 'Kort beskrivelse'], en: ['Summary'] },
  description: { da: ['Beskrivelse'], en: ['Description'] },
  topics: { da: ['Emner', 'Emne'], en: ['Topics', 'Topic'] },
  registration: { da: ['Tilmelding'], en: ['Registration'] },
  link: { da: ['Link', 'Hjemmeside'], en: ['Link', 'Website'] },
} as const satisfies Readonly<Record<string, Column>>;

const PROGRAMME_COLUMNS = {
  id: { da: ['Id'], en: ['Id'] },
  date: { da: ['Dato'], en: ['Date'] },
  time: { da: ['Tid', 'Tidspunkt', 'Klokken'], en: ['Time'] },
  start: { da: ['Start'], en: ['Start'] },
  end: { da: ['Slut'], en: ['End'] },
  title: { da: ['Titel', 'Programpunkt'], en: ['Title', 'Session'] },
  kind: { da: ['Type', 'Form'], en: ['Type', 'Kind'] },
  speakers: {
    da: ['Oplægsholdere', 'Oplægsholder', 'Talere', 'Taler'],
    en: ['Speakers', 'Speaker'],
  },
  room: { da: ['Lokale', 'Sal'], en: ['Room'] },
  track: { da: ['Spor'], en: ['Track'] },
  language: { da: ['Sprog'], en: ['Language'] },
  abstract: { da: ['Beskrivelse', 'Resumé'], en: ['Description', 'Abstract', 'Summary'] },
} as const satisfies Readonly<Record<string, Column>>;

const TABLES: Readonly<Record<TableKind, Readonly<Record<string, Column>>>> = {
  conferences: CONFERENCE_COLUMNS,
  programme: PROGRAMME_COLUMNS,
};

/** A table with one of these columns is a programme. */
const OF_PROGRAMMES: ReadonlySet<string> = new Set(['speakers', 'room', 'track', 'time']);

const plain = (heading: string) => heading.trim().toLowerCase().replace(/\s+/g, ' ');

/** The field of a heading, in either language and any letter case; undefined if unknown. */
export function fieldOf(heading: string, kind: TableKind): string | undefined {
  const wanted = plain(heading);
  const columns = Object.entries(TABLES[kind]);
  return columns.find(([, { da, en }]) => [...da, ...en].some((name) => plain(name) === wanted))?.[0];
}

/** Whether these are the headings of a programme rather than of a list of conferences. */
export function isProgramme(headings: readonly string[]): boolean {
  return headings.some((heading) => OF_PROGRAMMES.has(fieldOf(heading, 'programme') ?? ''));
}

/** The headings of the empty template. */
export function templateHeadings(kind: TableKind, language: 'da' | 'en'): string[] {
  return Object.values(TABLES[kind]).map((column) => column[language][0] ?? '');
}
