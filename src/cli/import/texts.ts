import type { FieldOutcome, RecordChange } from '../../dataset/merge/plan.js';
import type { ReadTable } from '../../formats/import/importer.js';
import type { Kind } from '../../dataset/merge/count-changes.js';
import type { Texts } from '../command.js';
import { LIMIT_PARAMETERS } from '../limits.js';

export interface ImportWords {
  /** The outcome of the import for a record. */
  readonly outcomes: Readonly<Record<RecordChange['outcome'], string>>;
  /** The outcome of the import for a field. Both values are JSON: that of the dataset, then that of the source. */
  readonly fields: Readonly<Record<FieldOutcome, (before: string, after: string) => string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** A number of records with one outcome. */
  readonly counted: Readonly<Record<RecordChange['outcome'], (number: number) => string>>;
  readonly summary: (counts: Readonly<Record<RecordChange['outcome'], number>>) => string;
  readonly plan: (input: string, format: string, into: string) => string;
  readonly written: (path: string) => string;
  readonly dry: string;
  readonly nothingWritten: string;
  readonly found: (
    file: string,
    format: string,
    conferences: number,
    sessions: number,
    people: number,
  ) => string;
  readonly checked: (files: number, errors: number) => string;
  /** A table with the kind of its records, or a sheet without one, before its columns. */
  readonly table: (sheet: string | undefined, kind: ReadTable['kind'], rows: number) => string;
  /** In place of the field of a column. @param nearest the heading that may have been meant */
  readonly leftOut: (nearest: string | undefined) => string;
  /** How a wrong guess about a column is corrected. */
  readonly correctColumns: string;
  readonly invalidColumn: (value: string) => string;
  readonly noInput: string;
  readonly manyInputs: (inputs: readonly string[], formats: readonly string[]) => string;
  readonly needsInto: string;
  readonly intoIsNotFile: (path: string) => string;
  /** @param command the whole command, to copy */
  readonly needsMore: (
    path: string,
    missing: { readonly language: string | undefined; readonly timeZone: string | undefined },
    command: string,
  ) => string;
  /** For language and time zone of a new dataset, in this order. */
  readonly questions: readonly [string, string];
  readonly wrongLanguage: string;
  readonly wrongTimeZone: string;
  readonly unknownConference: (id: string, similar: string | undefined, ids: readonly string[]) => string;
  readonly newConference: (id: string, similar: string) => string;
  readonly untitled: (id: string, isUndated: boolean) => string;
  readonly otherLanguage: (source: string, dataset: string) => string;
  /** @param pid of the other import, if known */
  readonly busy: (path: string, pid: number | undefined, lock: string) => string;
  readonly tooLarge: (address: string, megabytes: number, limit: number) => string;
  readonly unreadable: (address: string, reason: string) => string;
  readonly invalidTimeZone: (value: string) => string;
  readonly invalidLanguage: (value: string) => string;
  readonly invalidId: (value: string) => string;
  readonly invalidBaseline: (path: string) => string;
}

type Parameter =
  | 'maxSize'
  | 'timeout'
  | 'input'
  | 'into'
  | 'dryRun'
  | 'conference'
  | 'new'
  | 'source'
  | 'timeZone'
  | 'lang'
  | 'sheet'
  | 'column'
  | 'check'
  | 'json';

/** The records in a table of each kind. */
const TABLES = {
  da: {
    conferences: 'konferencer',
    programme: 'programpunkter',
    people: 'personer',
    organisations: 'organisationer',
  },
  en: { conferences: 'conferences', programme: 'sessions', people: 'people', organisations: 'organisations' },
} as const;

/** @param most shown of a dataset that has many */
const someOf = (ids: readonly string[], most = 10) =>
  ids.slice(0, most).join(', ') + (ids.length > most ? ', …' : '');

const count = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`;

export const importTexts: Texts<Parameter, ImportWords> = {
  da: {
    summary:
      'Importér konferencer, program og personer fra andre formater til et datasæt. Dine egne rettelser bliver stående, og intet bliver slettet.',
    parameters: {
      ...LIMIT_PARAMETERS.da,
      input:
        'Formatet og kilden. Formatet er frab, sessionize, confs-tech, ical, schema-org, indico, csv, xlsx eller ods; hvis du udelader det, findes det ud fra kilden. Kilden er en fil, en webadresse eller - for standard input',
      into: 'Datasættets fil; den oprettes, hvis den ikke findes',
      dryRun: 'Vis kun, hvad der ville blive ændret',
      conference:
        'Id på den konference, som kildens program hører til, eller id til kildens eneste konference',
      new: 'Opret konferencen i --conference, selv om datasættet ikke har den',
      source: 'Et navn, som kilden huskes under; ellers dens adresse eller sti',
      timeZone: 'Tidszonen for tider uden tidszone, for eksempel Europe/Copenhagen',
      lang: 'Sproget i kildens tekster, for eksempel en; ellers datasættets sprog',
      sheet:
        'Et ark i regnearket, der skal læses; kan gentages. Ellers læses alle synlige ark med overskrifter',
      column:
        'Hvad en kolonne betyder, for eksempel "Oplæg=title", eller "Noter=-" for at udelade den; kan gentages',
      check: 'Læs kun filer og mapper, og vis, hvad der ikke kan læses',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      outcomes: {
        added: 'tilføjes',
        changed: 'ændres',
        kept: 'uændret, fordi den er rettet i hånden',
        gone: 'mangler i kilden, men bliver i datasættet',
        deleted: 'slettet i hånden og tilføjes ikke igen',
      },
      fields: {
        added: (_, after) => `+ ${after}`,
        changed: (before, after) => `${before} → ${after}`,
        kept: (before, after) => `rettet i hånden til ${before} og beholdes; kilden har ${after}`,
        conflict: (before, after) =>
          `rettet i hånden til ${before} og beholdes, men kilden er også ændret til ${after}`,
        deleted: (_, after) => `slettet i hånden og tilføjes ikke igen; kilden har ${after}`,
        gone: (before) => `mangler i kilden, men bliver i datasættet: ${before}`,
      },
      kinds: {
        conferences: 'konferencer',
        sessions: 'programpunkter',
        people: 'personer',
        materials: 'materialer',
        series: 'serier',
        organisations: 'organisationer',
      },
      counted: {
        added: (number) => `${number} tilføjes`,
        changed: (number) => `${number} ændres`,
        kept: (number) => `${number} beholdes`,
        gone: (number) => `${number} mangler i kilden`,
        deleted: (number) => `${number} er slettet i hånden`,
      },
      summary: ({ added, changed, kept, gone, deleted }) =>
        `${added} tilføjes, ${changed} ændres, ${kept} er rettet i hånden og beholdes, ${gone} mangler i kilden${deleted > 0 ? `, ${deleted} er slettet i hånden` : ''}.`,
      plan: (input, format, into) => `${input} (${format}) til ${into}:`,
      written: (path) => `Skrevet: ${path}`,
      dry: 'Intet er skrevet, fordi --dry-run er valgt.',
      nothingWritten: 'Datasættet er uændret.',
      found: (file, format, conferences, sessions, people) =>
        `${file}: ${format}, ${count(conferences, 'konference', 'konferencer')}, ${count(sessions, 'programpunkt', 'programpunkter')}, ${count(people, 'person', 'personer')}.`,
      checked: (files, errors) => `${count(files, 'fil', 'filer')}, heraf ${errors} med fejl.`,
      table: (sheet, kind, rows) => {
        const name = sheet === undefined ? 'Tabellen' : `Arket ${sheet}`;
        return kind === undefined
          ? `${name}: ikke læst, for det har ingen overskrifter, der genkendes`
          : `${name}: ${TABLES.da[kind]}, ${count(rows, 'række', 'rækker')}`;
      },
      leftOut: (nearest) => (nearest === undefined ? 'udeladt' : `udeladt (nærmest: ${nearest})`),
      correctColumns: 'Hvis en kolonne betyder noget andet, så tilføj for eksempel --column "Oplæg=title".',
      invalidColumn: (value) =>
        `--column "${value}" kan ikke læses. Skriv overskriften, et lighedstegn og feltet, for eksempel --column "Oplæg=title".`,
      noInput: 'Der mangler en kilde. Angiv en fil, en webadresse eller - for standard input.',
      manyInputs: (inputs, formats) =>
        `Der er flere kilder: ${inputs.join(', ')}. Angiv én ad gangen. Hvis det første er et format, så vælg ${formats.join(', ')}.`,
      needsInto:
        'Der mangler et datasæt. Tilføj --into med dets fil, eller brug --check for kun at læse kilden.',
      intoIsNotFile: (path) => `--into ${path} er ikke en fil. Skriv stien til en fil.`,
      needsMore: (path, { language, timeZone }, command) => {
        const missing = [language && 'et sprog', timeZone && 'en tidszone'].filter(Boolean).join(' og ');
        return `${path} findes ikke endnu. Et nyt datasæt skal have ${missing}, og det står ikke i kilden. Ret kommandoen, hvis det er forkert, og kør den:\n${command}`;
      },
      questions: ['Hvilket sprog er kildens tekster på?', 'Hvilken tidszone gælder for kildens tider?'],
      wrongLanguage: 'Det er ikke en sprogkode. Skriv for eksempel da, en eller en-GB.',
      wrongTimeZone: 'Det er ikke en tidszone. Skriv dens navn, for eksempel Europe/Copenhagen.',
      unknownConference: (id, similar, ids) =>
        `Datasættet har ingen konference med id’et ${id}. ${similar ? `Mente du ${similar}?` : `Det har ${someOf(ids)}.`} Tilføj --new, hvis konferencen skal oprettes.`,
      newConference: (id, similar) =>
        `Konferencen ${id} er ny i datasættet. Hvis du mente ${similar}, så ret --conference.`,
      untitled: (id, isUndated) =>
        `Konferencen ${id} har ${isUndated ? 'hverken titel eller dato' : 'ingen titel'}. Skriv ${isUndated ? 'dem' : 'den'} i datasættet, ellers kan besøgende ikke se, hvad det er.`,
      otherLanguage: (source, dataset) =>
        `Kildens sprog er ${source}, men datasættets er ${dataset}. Tilføj --lang ${source}, så teksterne får det rigtige sprog.`,
      busy: (path, pid, lock) =>
        `En anden import${pid === undefined ? '' : ` (proces ${pid})`} skriver til ${path}. Prøv igen, når den er færdig. Hvis der ikke er en anden, så slet ${lock}.`,
      tooLarge: (address, megabytes, limit) =>
        `${address} fylder ${megabytes} MB, og der kan højst importeres ${limit} MB ad gangen. Del kilden i flere filer.`,
      unreadable: (address, reason) =>
        `${address} kan ikke læses (${reason}). Tjek, at det er den rigtige fil, eller hent den igen.`,
      invalidTimeZone: (value) =>
        `--time-zone "${value}" er ikke en tidszone. Skriv dens navn, for eksempel Europe/Copenhagen.`,
      invalidLanguage: (value) =>
        `--lang "${value}" er ikke en sprogkode. Skriv for eksempel da, en eller en-GB.`,
      invalidId: (value) =>
        `--conference "${value}" er ikke et gyldigt id. Brug kun bogstaverne a-z, tal og . _ -, for eksempel aarsmoede-2027.`,
      invalidBaseline: (path) =>
        `${path}, som viser tidligere import, er ikke gyldig JSON. Hent filen fra en sikkerhedskopi, eller slet den. Hvis du sletter den, kan næste import overskrive rettelser, som er lavet i hånden.`,
    },
  },
  en: {
    summary:
      'Import conferences, programmes and people from other formats into a dataset. Your own edits are kept, and nothing is deleted.',
    parameters: {
      ...LIMIT_PARAMETERS.en,
      input:
        'The format and the source. The format is frab, sessionize, confs-tech, ical, schema-org, indico, csv, xlsx or ods; if you leave it out, it is detected. The source is a file, a web address, or - for standard input',
      into: 'The file of the dataset; it is created if it does not exist',
      dryRun: 'Only show what would change',
      conference:
        'Id of the conference that the programme in the source belongs to, or an id for the only conference in the source',
      new: 'Create the conference in --conference even though the dataset does not have it',
      source: 'A name to remember the source by. Default: its address or path',
      timeZone: 'Time zone of times without one, such as Europe/Copenhagen',
      lang: 'Language of the texts in the source, such as en. Default: the language of the dataset',
      sheet: 'A sheet of the workbook to read; can be repeated. Default: all visible sheets with headings',
      column: 'What a column means, such as "Talk=title", or "Notes=-" to leave it out; can be repeated',
      check: 'Only read files and folders, and report what cannot be read',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      outcomes: {
        added: 'added',
        changed: 'changed',
        kept: 'unchanged because it was edited by hand',
        gone: 'missing from the source, kept in the dataset',
        deleted: 'deleted by hand and not added again',
      },
      fields: {
        added: (_, after) => `+ ${after}`,
        changed: (before, after) => `${before} → ${after}`,
        kept: (before, after) => `edited by hand to ${before} and kept; the source has ${after}`,
        conflict: (before, after) =>
          `edited by hand to ${before} and kept, but the source has also changed to ${after}`,
        deleted: (_, after) => `deleted by hand and not added again; the source has ${after}`,
        gone: (before) => `missing from the source, kept in the dataset: ${before}`,
      },
      kinds: {
        conferences: 'conferences',
        sessions: 'sessions',
        people: 'people',
        materials: 'materials',
        series: 'series',
        organisations: 'organisations',
      },
      counted: {
        added: (number) => `${number} added`,
        changed: (number) => `${number} changed`,
        kept: (number) => `${number} kept`,
        gone: (number) => `${number} missing from the source`,
        deleted: (number) => `${number} deleted by hand`,
      },
      summary: ({ added, changed, kept, gone, deleted }) =>
        `${added} added, ${changed} changed, ${kept} edited by hand and kept, ${gone} missing from the source${deleted > 0 ? `, ${deleted} deleted by hand` : ''}.`,
      plan: (input, format, into) => `${input} (${format}) into ${into}:`,
      written: (path) => `Written: ${path}`,
      dry: 'Nothing was written because of --dry-run.',
      nothingWritten: 'The dataset has not changed.',
      found: (file, format, conferences, sessions, people) =>
        `${file}: ${format}, ${count(conferences, 'conference', 'conferences')}, ${count(sessions, 'session', 'sessions')}, ${count(people, 'person', 'people')}.`,
      checked: (files, errors) => `${count(files, 'file', 'files')}, ${errors} with errors.`,
      table: (sheet, kind, rows) => {
        const name = sheet === undefined ? 'The table' : `The sheet ${sheet}`;
        return kind === undefined
          ? `${name}: not read, because it has no headings that are recognised`
          : `${name}: ${TABLES.en[kind]}, ${count(rows, 'row', 'rows')}`;
      },
      leftOut: (nearest) => (nearest === undefined ? 'left out' : `left out (nearest: ${nearest})`),
      correctColumns: 'If a column means something else, add, for example, --column "Talk=title".',
      invalidColumn: (value) =>
        `--column "${value}" cannot be read. Write the heading, an equals sign and the field, such as --column "Talk=title".`,
      noInput: 'A source is missing. Enter a file, a web address, or - for standard input.',
      manyInputs: (inputs, formats) =>
        `There are several sources: ${inputs.join(', ')}. Enter one at a time. If the first is a format, choose ${formats.join(', ')}.`,
      needsInto: 'A dataset is missing. Add --into with its file, or use --check to only read the source.',
      intoIsNotFile: (path) => `--into ${path} is not a file. Enter the path of a file.`,
      needsMore: (path, { language, timeZone }, command) => {
        const missing = [language && 'a language', timeZone && 'a time zone'].filter(Boolean).join(' and ');
        return `${path} does not exist yet. A new dataset needs ${missing}, which the source does not state. Correct the command if it is wrong, and run it:\n${command}`;
      },
      questions: [
        'Which language are the texts of the source in?',
        'Which time zone are the times of the source in?',
      ],
      wrongLanguage: 'That is not a language code. Enter one such as da, en or en-GB.',
      wrongTimeZone: 'That is not a time zone. Enter its name, such as Europe/Copenhagen.',
      unknownConference: (id, similar, ids) =>
        `The dataset has no conference with the id ${id}. ${similar ? `Did you mean ${similar}?` : `It has ${someOf(ids)}.`} Add --new to create the conference.`,
      newConference: (id, similar) =>
        `The conference ${id} is new in the dataset. If you meant ${similar}, correct --conference.`,
      untitled: (id, isUndated) =>
        `The conference ${id} has no title${isUndated ? ' and no date' : ''}. Add ${isUndated ? 'them' : 'it'} to the dataset, or visitors cannot tell what it is.`,
      otherLanguage: (source, dataset) =>
        `The source is in ${source}, but the dataset is in ${dataset}. Add --lang ${source}, so that the texts get the right language.`,
      busy: (path, pid, lock) =>
        `Another import${pid === undefined ? '' : ` (process ${pid})`} is writing to ${path}. Try again when it has finished. If there is none, delete ${lock}.`,
      tooLarge: (address, megabytes, limit) =>
        `${address} has ${megabytes} MB, and at most ${limit} MB can be imported at a time. Split the source into several files.`,
      unreadable: (address, reason) =>
        `${address} cannot be read (${reason}). Check that it is the right file, or download it again.`,
      invalidTimeZone: (value) =>
        `--time-zone "${value}" is not a time zone. Enter its name, such as Europe/Copenhagen.`,
      invalidLanguage: (value) =>
        `--lang "${value}" is not a language code. Enter one such as da, en or en-GB.`,
      invalidId: (value) =>
        `--conference "${value}" is not a valid id. Use only the letters a-z, digits and . _ -, such as annual-2027.`,
      invalidBaseline: (path) =>
        `${path}, which records earlier imports, is not valid JSON. Restore it from a backup, or delete it. If you delete it, the next import may overwrite values edited by hand.`,
    },
  },
};
