import type { Texts } from '../command.js';
import { LIMIT_PARAMETERS } from '../limits.js';

export interface ExportWords {
  readonly conferences: string;
  readonly needsBaseUrl: (format: string) => string;
  /** @param suggestion the most similar known id. */
  readonly unknownId: (
    option: string,
    id: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly invalidLanguage: (value: string) => string;
  readonly invalidDay: (option: string, value: string) => string;
  readonly invalidYear: (option: string, value: string) => string;
  readonly invalidLimit: (option: string, value: number) => string;
  readonly noEvents: string;
  readonly left: (count: number) => string;
}

type Parameter =
  | 'maxSize'
  | 'timeout'
  | 'format'
  | 'file'
  | 'out'
  | 'baseUrl'
  | 'lang'
  | 'series'
  | 'year'
  | 'from'
  | 'to'
  | 'topic'
  | 'organiser'
  | 'withMaterials'
  | 'when'
  | 'sort'
  | 'limit';

/** The first names of a list that may be long. */
const firstOf = (names: readonly string[]) => names.slice(0, 20).join(', ');

export const exportTexts: Texts<Parameter, ExportWords> = {
  da: {
    summary:
      'Eksportér alle eller udvalgte konferencer til kalendere, feedlæsere, regneark eller søgemaskiner.',
    parameters: {
      ...LIMIT_PARAMETERS.da,
      format: 'ical: kalender; atom: feed; csv: tabel til regneark; json-ld: schema.org til søgemaskiner',
      file: 'Datasættet: en fil, en webadresse eller - for standard input',
      out: 'Filen, der skrives; ellers skrives til standard output',
      baseUrl: 'Adressen, som datasættet udgives på; den gør id’erne i filen entydige',
      lang: 'Sproget i filen, for eksempel da; ellers datasættets sprog',
      series: 'Kun konferencer i denne række eller disse rækker (id)',
      year: 'Kun fra dette år eller disse år: "2017 2019"',
      from: 'Kun fra og med dette år, denne måned eller denne dag',
      to: 'Kun til og med dette år, denne måned eller denne dag',
      topic: 'Kun med dette emne',
      organiser: 'Kun fra denne arrangør eller disse arrangører (organisationers id)',
      withMaterials: 'Kun med slides eller andre materialer',
      when: 'Kommende (upcoming), afholdte (past) eller alle (all)',
      sort: 'Rækkefølge: nyeste først, ældste først eller efter titel',
      limit: 'Højst så mange konferencer',
    },
    words: {
      conferences: 'Konferencer',
      needsBaseUrl: (format) =>
        `I ${format} skal hver konference have et id, der er entydigt overalt. Tilføj --base-url med adressen, som datasættet udgives på, for eksempel --base-url https://data.eksempel.dk/.`,
      unknownId: (option, id, suggestion, known) =>
        `${option} "${id}" findes ikke i datasættet. ${suggestion ? `Mente du "${suggestion}"?` : `Vælg mellem: ${firstOf(known) || 'ingen'}.`}`,
      invalidLanguage: (value) =>
        `--lang "${value}" er ikke en sprogkode. Skriv for eksempel da, en eller en-GB.`,
      invalidDay: (option, value) =>
        `${option} "${value}" er ikke en dato. Skriv et år, en måned eller en dag, for eksempel 2017, 2017-09 eller 2017-09-06.`,
      invalidYear: (option, value) => `${option} "${value}" er ikke et år. Skriv for eksempel 2017.`,
      invalidLimit: (option, value) => `${option} ${value} er ugyldig. Skriv et helt tal, 1 eller mere.`,
      noEvents:
        'Ingen af de valgte konferencer har en dato, så kalenderen ville være tom. Vælg flere, eller tilføj "start".',
      left: (count) => `${count} er ikke med i kalenderen, fordi datoen ikke er oplyst.`,
    },
  },
  en: {
    summary: 'Export all or some conferences to calendars, feed readers, spreadsheets or search engines.',
    parameters: {
      ...LIMIT_PARAMETERS.en,
      format:
        'ical: calendar; atom: feed; csv: table for spreadsheets; json-ld: schema.org for search engines',
      file: 'The dataset: a file, a web address, or - for standard input',
      out: 'The file to write. Default: standard output',
      baseUrl: 'The address where the dataset is published. It makes the ids in the file unique',
      lang: 'Language of the file, such as da. Default: the language of the dataset',
      series: 'Only conferences in this series or these series (ids)',
      year: 'Only from this year or these years: "2017 2019"',
      from: 'Only on or after this year, month or day',
      to: 'Only on or before this year, month or day',
      topic: 'Only with this topic',
      organiser: 'Only from this organiser or these organisers (ids of organisations)',
      withMaterials: 'Only with slides or other materials',
      when: 'Upcoming, past or all',
      sort: 'Order: newest first, oldest first or by title',
      limit: 'Maximum number of conferences',
    },
    words: {
      conferences: 'Conferences',
      needsBaseUrl: (format) =>
        `Each conference in ${format} needs an id that is unique everywhere. Add --base-url with the address where the dataset is published, such as --base-url https://data.example.org/.`,
      unknownId: (option, id, suggestion, known) =>
        `${option} "${id}" is not in the dataset. ${suggestion ? `Did you mean "${suggestion}"?` : `Choose from: ${firstOf(known) || 'none'}.`}`,
      invalidLanguage: (value) =>
        `--lang "${value}" is not a language code. Enter one such as da, en or en-GB.`,
      invalidDay: (option, value) =>
        `${option} "${value}" is not a date. Enter a year, month or day, such as 2017, 2017-09 or 2017-09-06.`,
      invalidYear: (option, value) => `${option} "${value}" is not a year. Enter one such as 2017.`,
      invalidLimit: (option, value) => `${option} ${value} is invalid. Enter a whole number, 1 or more.`,
      noEvents:
        'None of the selected conferences has a date, so the calendar would be empty. Select more, or add "start".',
      left: (count) => `${count} left out of the calendar because the date is not known.`,
    },
  },
};
