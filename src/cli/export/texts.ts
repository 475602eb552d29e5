import type { Texts } from '../command.js';

export interface ExportWords {
  readonly conferences: string;
  readonly needsBaseUrl: (format: string) => string;
  /** @param suggestion the id that was probably meant. */
  readonly unknownId: (
    option: string,
    id: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly noLanguage: (value: string) => string;
  readonly noDay: (option: string, value: string) => string;
  readonly noYear: (option: string, value: string) => string;
  readonly noCount: (option: string, value: number) => string;
  readonly noEvents: string;
  readonly left: (count: number) => string;
}

type Parameter =
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
  | 'when'
  | 'sort'
  | 'limit';

/** As many names as a person reads. */
const some = (names: readonly string[]) => names.slice(0, 20).join(', ');

export const exportTexts: Texts<Parameter, ExportWords> = {
  da: {
    summary:
      'Skriv konferencer til kalendere, feedlæsere, regneark eller søgemaskiner: alle eller et udvalg.',
    parameters: {
      format: 'ical: kalender; atom: feed; csv: tabel til regneark; json-ld: schema.org til søgemaskiner',
      file: 'Datasættets fil eller webadresse; - er standard input',
      out: 'Filen, der skrives; udeladt: standard output',
      baseUrl: 'Adressen, som datasættet offentliggøres under; den gør navnene i filen entydige',
      lang: 'Tekster og ord på dette sprog, for eksempel da; udeladt: datasættets',
      series: 'Kun konferencer i denne række eller disse (id)',
      year: 'Kun fra dette år eller disse: "2017 2019"',
      from: 'Kun på eller efter dette år, denne måned eller dag',
      to: 'Kun på eller før dette år, denne måned eller dag',
      topic: 'Kun om dette emne',
      organiser: 'Kun med denne arrangør eller disse (id på organisationer)',
      when: 'Kommende, afholdte eller alle',
      sort: 'Rækkefølge: nyeste, ældste eller efter titel',
      limit: 'Højst så mange',
    },
    words: {
      conferences: 'Konferencer',
      needsBaseUrl: (format) =>
        `${format} giver hver konference et navn, der gælder overalt. Tilføj --base-url med den adresse, som datasættet offentliggøres under, for eksempel --base-url https://data.eksempel.dk/.`,
      unknownId: (option, id, suggestion, known) =>
        `${option} "${id}" er ikke i datasættet. ${suggestion ? `Mente du "${suggestion}"?` : `Der er: ${some(known) || 'ingen'}.`}`,
      noLanguage: (value) => `--lang er "${value}"; skriv sprogets kode, for eksempel da, en eller en-GB.`,
      noDay: (option, value) =>
        `${option} er "${value}"; skriv et år, en måned eller en dag, for eksempel 2017, 2017-09 eller 2017-09-06.`,
      noYear: (option, value) => `${option} er "${value}"; skriv et år, for eksempel 2017.`,
      noCount: (option, value) => `${option} er ${value}; skriv et helt tal, 1 eller mere.`,
      noEvents:
        'Ingen af de valgte konferencer har en dag, så der er ingen kalender at skrive. Vælg flere, eller tilføj "start".',
      left: (count) => `${count} er ikke med i kalenderen, fordi dagen ikke er oplyst.`,
    },
  },
  en: {
    summary: 'Write conferences for calendars, feed readers, spreadsheets or search engines: all or some.',
    parameters: {
      format:
        'ical: calendar; atom: feed; csv: table for spreadsheets; json-ld: schema.org for search engines',
      file: 'File or web address of the dataset; - is standard input',
      out: 'The file to write; left out: standard output',
      baseUrl: 'The address that the dataset is published under; it makes the names in the file unique',
      lang: 'Texts and words in this language, for example da; left out: that of the dataset',
      series: 'Only conferences of this series, or these (ids)',
      year: 'Only of this year, or these: "2017 2019"',
      from: 'Only on or after this year, month or day',
      to: 'Only on or before this year, month or day',
      topic: 'Only with this topic',
      organiser: 'Only of this organiser, or these (ids of organisations)',
      when: 'Upcoming, past or all',
      sort: 'Order: newest, oldest or by title',
      limit: 'At most this many',
    },
    words: {
      conferences: 'Conferences',
      needsBaseUrl: (format) =>
        `${format} gives each conference a name that holds everywhere. Add --base-url with the address that the dataset is published under, for example --base-url https://data.example.org/.`,
      unknownId: (option, id, suggestion, known) =>
        `${option} "${id}" is not in the dataset. ${suggestion ? `Did you mean "${suggestion}"?` : `There are: ${some(known) || 'none'}.`}`,
      noLanguage: (value) => `--lang is "${value}"; give the code of the language, such as da, en or en-GB.`,
      noDay: (option, value) =>
        `${option} is "${value}"; give a year, month or day, such as 2017, 2017-09 or 2017-09-06.`,
      noYear: (option, value) => `${option} is "${value}"; give a year, such as 2017.`,
      noCount: (option, value) => `${option} is ${value}; give a whole number, 1 or more.`,
      noEvents:
        'None of the chosen conferences has a day, so there is no calendar to write. Choose more, or add "start".',
      left: (count) => `${count} left out of the calendar, as the day is not known.`,
    },
  },
};
