import type { FieldOutcome, RecordChange } from '../../dataset/merge/plan.js';
import type { Texts } from '../command.js';

export interface ImportWords {
  /** What happens to a record. */
  readonly outcomes: Readonly<Record<RecordChange['outcome'], string>>;
  /** What happens to a field, from the dataset's value and the source's, as JSON. */
  readonly fields: Readonly<Record<FieldOutcome, (before: string, after: string) => string>>;
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
  readonly noInput: string;
  readonly manyInputs: (inputs: readonly string[], formats: readonly string[]) => string;
  readonly needsInto: string;
  readonly intoNoFile: (path: string) => string;
  readonly needsLanguage: (path: string) => string;
  readonly needsTimeZone: (path: string) => string;
  readonly noTimeZone: (value: string) => string;
  readonly noLanguage: (value: string) => string;
  readonly noIdentifier: (value: string) => string;
  readonly unknownFormat: (file: string) => string;
  readonly brokenMemory: (path: string) => string;
}

type Parameter = 'input' | 'into' | 'dryRun' | 'conference' | 'timeZone' | 'lang' | 'check' | 'json';

const count = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`;

export const importTexts: Texts<Parameter, ImportWords> = {
  da: {
    summary:
      'Hent konferencer, program og personer fra andre formater ind i et datasæt. Det, der er rettet i hånden, bliver stående, og intet slettes.',
    parameters: {
      input:
        'Formatet og kilden. Formatet er frab, sessionize, confs-tech, ical, schema-org, indico eller csv; udeladt: det ses på kilden. Kilden er en fil, en webadresse eller - for standard input',
      into: 'Datasættets fil; findes den ikke, begyndes den',
      dryRun: 'Vis kun, hvad der ville ske',
      conference: 'Id på konferencen, som kildens program hører til, eller som kildens ene konference får',
      timeZone: 'Tidszonen for tider, der ingen har, for eksempel Europe/Copenhagen',
      lang: 'Sproget, som kildens tekster er på, for eksempel en; udeladt: datasættets',
      check: 'Læs kun filer og mapper, og sig, hvad der ikke kan læses',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      outcomes: {
        added: 'tilføjes',
        changed: 'ændres',
        kept: 'bliver, som den er rettet',
        gone: 'er ikke længere i kilden, men bliver',
      },
      fields: {
        added: (_, after) => `+ ${after}`,
        changed: (before, after) => `${before} → ${after}`,
        kept: (before, after) => `rettet i hånden til ${before}, og det bliver; kilden siger ${after}`,
        conflict: (before, after) =>
          `rettet i hånden til ${before}, og det bliver, men kilden er også ændret: ${after}`,
        gone: (before) => `står ikke længere i kilden, men bliver: ${before}`,
      },
      summary: ({ added, changed, kept, gone }) =>
        `${added} tilføjes, ${changed} ændres, ${kept} bliver, som de er rettet i hånden, ${gone} er ikke længere i kilden.`,
      plan: (input, format, into) => `${input} (${format}) ind i ${into}:`,
      written: (path) => `Skrevet: ${path}`,
      dry: 'Intet er skrevet, for det var en prøve (--dry-run).',
      nothingWritten: 'Datasættet er uændret.',
      found: (file, format, conferences, sessions, people) =>
        `${file}: ${format}, ${count(conferences, 'konference', 'konferencer')}, ${count(sessions, 'programpunkt', 'programpunkter')}, ${count(people, 'person', 'personer')}.`,
      checked: (files, errors) =>
        `${count(files, 'fil', 'filer')}, heraf ${errors} med noget, der ikke kan læses.`,
      noInput: 'Der mangler en kilde: en fil, en webadresse eller - for standard input.',
      manyInputs: (inputs, formats) =>
        `Der er givet flere kilder: ${inputs.join(', ')}. Giv én ad gangen; er det første et format, så vælg ${formats.join(', ')}.`,
      needsInto: 'Der mangler et datasæt. Tilføj --into med dets fil, eller se kun efter med --check.',
      intoNoFile: (path) => `--into er ${path}, som ingen fil er. Skriv stien til en fil.`,
      needsLanguage: (path) =>
        `${path} findes ikke endnu, og et datasæt skal have et sprog. Skriv kildens med --lang, for eksempel --lang da.`,
      needsTimeZone: (path) =>
        `${path} findes ikke endnu, og et datasæt skal have en tidszone, som kilden ikke nævner. Skriv den, for eksempel --time-zone Europe/Copenhagen.`,
      noTimeZone: (value) =>
        `--time-zone er "${value}", som ikke kendes. Skriv tidszonens navn, for eksempel Europe/Copenhagen.`,
      noLanguage: (value) => `--lang er "${value}"; skriv sprogets kode, for eksempel da, en eller en-GB.`,
      noIdentifier: (value) =>
        `--conference er "${value}"; et id har kun bogstaverne a-z, cifre og . _ -, for eksempel aarsmoede-2027.`,
      unknownFormat: (file) =>
        `${file}: formatet kendes ikke. Skriv det foran, for eksempel import csv; mangler en tabel overskrifter, så tag dem fra skabelonen.`,
      brokenMemory: (path) =>
        `${path}, som husker, hvad kilder har sagt, er ikke gyldig JSON. Hent den igen fra sikkerhedskopien, eller slet den; så kan rettelser i hånden ikke kendes.`,
    },
  },
  en: {
    summary:
      'Bring conferences, programmes and people from other formats into a dataset. What was changed by hand stays, and nothing is deleted.',
    parameters: {
      input:
        'The format and the source. The format is frab, sessionize, confs-tech, ical, schema-org, indico or csv; left out: told by the source. The source is a file, a web address, or - for standard input',
      into: 'The file of the dataset; it is begun where there is none',
      dryRun: 'Only show what would happen',
      conference: 'Id of the conference that the programme belongs to, or that the one conference gets',
      timeZone: 'Time zone of times that have none, such as Europe/Copenhagen',
      lang: 'Language of the texts in the source, such as en; left out: that of the dataset',
      check: 'Only read files and folders, and say what cannot be read',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      outcomes: {
        added: 'added',
        changed: 'changed',
        kept: 'stays as changed by hand',
        gone: 'gone from the source, but stays',
      },
      fields: {
        added: (_, after) => `+ ${after}`,
        changed: (before, after) => `${before} → ${after}`,
        kept: (before, after) => `changed by hand to ${before}, which stays; the source says ${after}`,
        conflict: (before, after) =>
          `changed by hand to ${before}, which stays, but the source has changed, too: ${after}`,
        gone: (before) => `gone from the source, but stays: ${before}`,
      },
      summary: ({ added, changed, kept, gone }) =>
        `${added} added, ${changed} changed, ${kept} stay as changed by hand, ${gone} gone from the source.`,
      plan: (input, format, into) => `${input} (${format}) into ${into}:`,
      written: (path) => `Written: ${path}`,
      dry: 'Nothing is written, as this was a trial (--dry-run).',
      nothingWritten: 'The dataset is unchanged.',
      found: (file, format, conferences, sessions, people) =>
        `${file}: ${format}, ${count(conferences, 'conference', 'conferences')}, ${count(sessions, 'session', 'sessions')}, ${count(people, 'person', 'people')}.`,
      checked: (files, errors) =>
        `${count(files, 'file', 'files')}, ${errors} with something that cannot be read.`,
      noInput: 'A source is missing: a file, a web address, or - for standard input.',
      manyInputs: (inputs, formats) =>
        `Several sources are given: ${inputs.join(', ')}. Give one at a time; if the first is a format, choose ${formats.join(', ')}.`,
      needsInto: 'A dataset is missing. Add --into with its file, or only look with --check.',
      intoNoFile: (path) => `--into is ${path}, which is no file. Give the path of a file.`,
      needsLanguage: (path) =>
        `${path} does not exist yet, and a dataset must have a language. Give the source's with --lang, such as --lang en.`,
      needsTimeZone: (path) =>
        `${path} does not exist yet, and a dataset must have a time zone, which the source does not name. Give it, such as --time-zone Europe/Copenhagen.`,
      noTimeZone: (value) =>
        `--time-zone is "${value}", which is not known. Give the name of the time zone, such as Europe/Copenhagen.`,
      noLanguage: (value) => `--lang is "${value}"; give the code of the language, such as da, en or en-GB.`,
      noIdentifier: (value) =>
        `--conference is "${value}"; an id has only the letters a-z, digits and . _ -, such as annual-2027.`,
      unknownFormat: (file) =>
        `${file}: the format is not known. Name it first, such as import csv; where a table lacks headings, take them from the template.`,
      brokenMemory: (path) =>
        `${path}, which remembers what sources have said, is not valid JSON. Restore it from the backup, or delete it; changes by hand can then not be told.`,
    },
  },
};
