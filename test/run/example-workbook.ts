/** The words and records of the example workbooks, in the languages that offices write them in. All names are invented. */
import { ENGLISH } from './example-workbook-english.js';
import type { ExampleSheet } from './example-sheet.js';

export type ExampleLanguage = 'da' | 'en';

export interface Example {
  readonly title: string;
  /** The sheet that explains the others: a heading or a paragraph in each row. */
  readonly guide: { readonly name: string; readonly lines: readonly string[] };
  readonly wrongValue: string;
  readonly sheets: readonly ExampleSheet[];
}

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));

/** A time of day, as the fraction of a day that spreadsheets keep. */
const at = (hours: number, minutes: number) => (hours * 60 + minutes) / (24 * 60);

const FIRST = day(2027, 9, 14);
const SECOND = day(2027, 9, 15);

const STARTS = [at(9, 0), at(9, 45), at(10, 30), at(10, 50), at(9, 0), at(10, 40)];
const ENDS = [at(9, 45), at(10, 30), at(10, 50), at(12, 0), at(10, 40), at(12, 0)];
const DAYS = [FIRST, FIRST, FIRST, FIRST, SECOND, SECOND];

const PEOPLE = ['Ida Test', 'Bo Prøve', 'Mona Eksempel'];

const ZONES = ['Europe/Copenhagen', 'Atlantic/Faroe', 'America/Nuuk', 'Europe/London', 'Europe/Helsinki'];

const danish: Example = {
  title: 'Konferencer – eksempel',
  wrongValue: 'Vælg et af ordene på listen.',
  guide: {
    name: 'Vejledning',
    lines: [
      'Sådan bruger du regnearket',
      'Ret eksemplerne i de andre ark, eller slet dem, og skriv jeres egne. Lad overskrifterne stå.',
      'Konferencer: en række for hver konference. Kun titlen er nødvendig. Kender du kun måneden, så vis datoen som måned og år.',
      'Program: en række for hvert programpunkt. Vælg i kolonnen Konference, hvilken konference det hører til.',
      'Oplægsholdere: en række for hver person. Skriv navnet på samme måde som i programmet. Har et punkt flere oplægsholdere, så skriv semikolon imellem.',
      'Organisationer: en række for hver arrangør, partner eller sponsor med logo eller hjemmeside. Skriv navnet på samme måde som i de andre ark.',
      'Celler med en pil har en liste. Andre ord end listens kan ikke vises på hjemmesiden.',
      'Slet de kolonner, I ikke har brug for, eller lad dem stå tomme. Beskriv et lokale eller et spor én gang, i en af dets rækker. Tilføj en kolonne med sponsorer for hvert niveau: Sponsorer (Sølv).',
      'E-mail og telefon kommer kun med, når der står Ja i kolonnen Samtykke. Spørg personen først: alle kan læse det.',
      'Skjulte rækker, kolonner og ark kommer ikke med.',
    ],
  },
  sheets: [
    {
      kind: 'conferences',
      name: 'Konferencer',
      columns: [
        { field: 'title', width: 36, values: ['Digital velfærd 2027', 'Temadag om frivillighed'] },
        { field: 'theme', width: 30, values: ['Hvem er med?'] },
        { field: 'series', width: 20, values: ['Digital velfærd'] },
        { field: 'start', width: 16, form: 'day', values: [FIRST, day(2028, 3, 1)] },
        { field: 'end', width: 16, form: 'day', values: [SECOND] },
        { field: 'timeZone', width: 20, allowed: ZONES, values: ['Europe/Copenhagen', 'Europe/Copenhagen'] },
        {
          field: 'status',
          width: 16,
          allowed: ['Planlagt', 'Aflyst', 'Udskudt', 'Flyttet online'],
          values: ['Planlagt', 'Planlagt'],
        },
        {
          field: 'attendance',
          width: 28,
          allowed: ['Fysisk fremmøde', 'Online', 'Fysisk fremmøde og online'],
          values: ['Fysisk fremmøde og online', 'Fysisk fremmøde'],
        },
        { field: 'place', width: 24, values: ['Eksempelby Rådhus'] },
        { field: 'street', width: 22, values: ['Torvet 1'] },
        { field: 'postalCode', width: 13, values: ['0999'] },
        { field: 'city', width: 16, values: ['Eksempelby'] },
        { field: 'country', width: 12, allowed: ['Danmark', 'Færøerne', 'Grønland'], values: ['Danmark'] },
        { field: 'organisers', width: 26, values: ['Eksempelby Kommune', 'Eksempelby Kommune'] },
        { field: 'audience', width: 30, values: ['Ansatte i kommuner og regioner'] },
        {
          field: 'summary',
          width: 48,
          values: ['To dage om at få alle med, når det offentlige er digitalt.'],
        },
        {
          field: 'description',
          width: 48,
          values: ['Vi viser, hvad der virker.\n\nTag en kollega med, der skriver breve.'],
        },
        { field: 'topics', width: 28, values: ['tilgængelighed; data', 'frivillighed'] },
        { field: 'registration', width: 34, values: ['https://example.org/tilmelding'] },
        { field: 'opens', width: 18, form: 'day', values: [day(2027, 5, 3)] },
        { field: 'closes', width: 18, form: 'day', values: [day(2027, 8, 20)] },
        { field: 'price', width: 14, values: ['1200 DKK'] },
        { field: 'link', width: 34, values: ['https://example.org/digital-velfaerd'] },
        { field: 'seats', width: 14, values: [12] },
        {
          field: 'registrationStatus',
          width: 20,
          allowed: ['Åben', 'Få pladser', 'Optaget', 'Venteliste', 'Lukket', 'Ikke åben'],
          values: ['Få pladser', 'Ikke åben'],
        },
        { field: 'onlineUrl', width: 34, values: ['https://example.org/live'] },
        { field: 'partners', width: 28, values: ['Eksempelby Universitet'] },
        { field: 'sponsors', note: 'Guld', width: 24, values: ['Eksempelbanken'] },
        { field: 'venueUrl', width: 30, values: ['https://example.org/raadhuset'] },
        { field: 'coordinates', width: 20, values: ['55.4038, 10.4024'] },
        { field: 'directions', width: 36, values: ['Bus 4 fra banegården. Indgang fra Torvet.'] },
        { field: 'accessibility', width: 28, values: ['Handicaptoilet; Ledsagerbillet'] },
        { field: 'image', width: 34, values: ['https://example.org/raadhuset.jpg'] },
        { field: 'imageText', width: 30, values: ['Rådhuset set fra torvet'] },
        { field: 'imageCredit', width: 20, values: ['Foto: Ida Test'] },
        { field: 'hashtag', width: 18, values: ['#digitalvelfærd'] },
        { field: 'feedbackUrl', width: 34, values: ['https://example.org/evaluering'] },
      ],
    },
    {
      kind: 'programme',
      name: 'Program',
      columns: [
        {
          field: 'conference',
          width: 26,
          isConference: true,
          values: DAYS.map(() => 'Digital velfærd 2027'),
        },
        { field: 'date', width: 14, form: 'day', values: DAYS },
        { field: 'start', width: 10, form: 'time', values: STARTS },
        { field: 'end', width: 10, form: 'time', values: ENDS },
        {
          field: 'title',
          width: 40,
          values: [
            'Velkomst og åbning',
            'Breve, alle kan læse',
            'Kaffe',
            'Byg en side, der virker for alle',
            'Hvad ved vi om dem, der ikke er med?',
            'Hvad gør vi nu?',
          ],
        },
        {
          field: 'kind',
          width: 16,
          allowed: ['Hovedoplæg', 'Oplæg', 'Workshop', 'Paneldebat', 'Pause'],
          values: ['Hovedoplæg', 'Oplæg', 'Pause', 'Workshop', 'Oplæg', 'Paneldebat'],
        },
        {
          field: 'speakers',
          width: 34,
          values: [PEOPLE[0], PEOPLE[1], undefined, 'Ida Test; Bo Prøve', PEOPLE[2], PEOPLE.join('; ')],
        },
        {
          field: 'room',
          width: 16,
          values: ['Byrådssalen', 'Byrådssalen', 'Foyeren', 'Lokale 2', 'Byrådssalen', 'Byrådssalen'],
        },
        {
          field: 'language',
          width: 12,
          allowed: ['Dansk', 'Engelsk', 'Svensk', 'Norsk'],
          values: ['Dansk', 'Dansk', undefined, 'Dansk', 'Engelsk', 'Dansk'],
        },
        { field: 'abstract', width: 50, values: [undefined, 'Tre kommuner viser, hvad de har skrevet om.'] },
        { field: 'materials', width: 36, values: [undefined, 'Slides: https://example.org/breve.pdf'] },
        {
          field: 'track',
          width: 16,
          values: [undefined, 'Sprog', undefined, 'Design', 'Sprog', undefined],
        },
        { field: 'trackColour', width: 13, values: [undefined, '#1f5f8b', undefined, '#8a4b08'] },
        { field: 'floor', width: 12, values: ['1. sal', undefined, undefined, 'Stuen'] },
        { field: 'roomCapacity', width: 12, values: [120, undefined, undefined, 24] },
        {
          field: 'roomAccessibility',
          width: 28,
          values: ['Teleslynge; Trinfri adgang', undefined, undefined, 'Trinfri adgang'],
        },
        { field: 'audience', width: 24, values: [undefined, undefined, undefined, 'Webredaktører'] },
        { field: 'level', width: 14, values: [undefined, undefined, undefined, 'Begyndere'] },
        { field: 'onlineUrl', width: 34, values: ['https://example.org/live/velkomst'] },
        {
          field: 'registration',
          width: 34,
          values: [undefined, undefined, undefined, 'https://example.org/workshop'],
        },
        { field: 'seats', width: 14, values: [undefined, undefined, undefined, 3] },
        {
          field: 'registrationStatus',
          width: 20,
          allowed: ['Åben', 'Få pladser', 'Optaget', 'Venteliste', 'Lukket'],
          values: [undefined, undefined, undefined, 'Få pladser'],
        },
        { field: 'recording', width: 34, values: ['https://example.org/velkomst.mp4'] },
        { field: 'recordingCaptions', width: 18, values: ['Dansk; Engelsk'] },
        { field: 'recordingLanguage', width: 14, values: ['Dansk'] },
        { field: 'recordingLength', width: 14, values: ['45 min'] },
        { field: 'image', width: 34, values: ['https://example.org/velkomst.jpg'] },
        { field: 'imageText', width: 30, values: ['Scenen i byrådssalen'] },
        { field: 'imageCredit', width: 20, values: ['Foto: Mona Eksempel'] },
        { field: 'feedbackUrl', width: 34, values: ['https://example.org/velkomst/evaluering'] },
        { field: 'accessibility', width: 24, values: ['Tegnsprog; Skrivetolkning'] },
        {
          field: 'status',
          width: 16,
          allowed: ['Planlagt', 'Aflyst', 'Udskudt', 'Flyttet online'],
          values: [undefined, undefined, undefined, undefined, undefined, 'Flyttet online'],
        },
      ],
    },
    {
      kind: 'people',
      name: 'Oplægsholdere',
      columns: [
        { field: 'name', width: 24, values: PEOPLE },
        { field: 'title', width: 24, values: ['Borgmester', 'Sprogkonsulent', 'Forsker'] },
        {
          field: 'organisation',
          width: 28,
          values: ['Eksempelby Kommune', 'Eksempelby Kommune', 'Eksempelby Universitet'],
        },
        { field: 'bio', width: 50, values: [undefined, 'Bo Prøve har skrevet breve om i ti år.'] },
        { field: 'link', width: 34, values: [undefined, undefined, 'https://example.org/mona'] },
        { field: 'email', width: 26, values: [undefined, 'bo@example.org'] },
        { field: 'phone', width: 16, values: [] },
        { field: 'consent', width: 12, allowed: ['Ja', 'Nej'], values: [undefined, 'Ja'] },
      ],
    },
    {
      kind: 'organisations',
      name: 'Organisationer',
      columns: [
        { field: 'name', width: 28, values: ['Eksempelby Universitet', 'Eksempelbanken'] },
        { field: 'shortName', width: 14, values: ['EU'] },
        {
          field: 'url',
          width: 34,
          values: ['https://example.org/universitet', 'https://example.org/banken'],
        },
        {
          field: 'logo',
          width: 36,
          values: ['https://example.org/universitet.svg', 'https://example.org/banken.svg'],
        },
        { field: 'logoText', width: 28, values: ['Eksempelby Universitet'] },
      ],
    },
  ],
};

const SHEET_NAMES = {
  conferences: 'Conferences',
  programme: 'Programme',
  people: 'Speakers',
  organisations: 'Organisations',
};

const english: Example = {
  title: 'Conferences – example',
  wrongValue: 'Choose one of the words in the list.',
  guide: {
    name: 'Read me',
    lines: [
      'How to use this workbook',
      'Change the examples in the other sheets, or delete them, and write your own. Keep the headings.',
      'Conferences: one row for each conference. Only the title is needed. If you know only the month, show the date as month and year.',
      'Programme: one row for each session. In the column Conference, choose which conference it belongs to.',
      'Speakers: one row for each person. Write the name as in the programme. If a session has several speakers, put semicolons between them.',
      'Organisations: one row for each organiser, partner or sponsor that has a logo or a website. Write the name as in the other sheets.',
      'Cells with an arrow have a list. Other words cannot be shown on the website.',
      'Leave out what you do not need: delete the column, or leave it empty. Say what a room or a track is like once, in any of its rows. Add a column of sponsors for each level: Sponsors (Silver).',
      'Email and phone are included only where the column Consent says Yes. Ask the person first: anyone can read them.',
      'Hidden rows, columns and sheets are left out.',
    ],
  },
  sheets: danish.sheets.map(({ kind, columns }) => ({
    kind,
    name: SHEET_NAMES[kind],
    columns: columns.map((column) => ({ ...column, ...ENGLISH[kind][column.field] })),
  })),
};

export const EXAMPLES: Readonly<Record<ExampleLanguage, Example>> = { da: danish, en: english };
