import type { FieldOutcome, RecordChange } from '../../dataset/merge/plan.js';
import type { Texts } from '../command.js';

export interface ImportWords {
  /** What the import does with a record. */
  readonly outcomes: Readonly<Record<RecordChange['outcome'], string>>;
  /** What the import does with a field. Both values are JSON: that of the dataset, then that of the source. */
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
  readonly intoIsNotFile: (path: string) => string;
  readonly needsLanguage: (path: string) => string;
  readonly needsTimeZone: (path: string) => string;
  readonly invalidTimeZone: (value: string) => string;
  readonly invalidLanguage: (value: string) => string;
  readonly invalidId: (value: string) => string;
  readonly invalidBaseline: (path: string) => string;
}

type Parameter = 'input' | 'into' | 'dryRun' | 'conference' | 'timeZone' | 'lang' | 'check' | 'json';

const count = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`;

export const importTexts: Texts<Parameter, ImportWords> = {
  da: {
    summary:
      'Importér konferencer, program og personer fra andre formater til et datasæt. Dine egne rettelser bliver stående, og intet bliver slettet.',
    parameters: {
      input:
        'Formatet og kilden. Formatet er frab, sessionize, confs-tech, ical, schema-org, indico eller csv; hvis du udelader det, findes det ud fra kilden. Kilden er en fil, en webadresse eller - for standard input',
      into: 'Datasættets fil; den oprettes, hvis den ikke findes',
      dryRun: 'Vis kun, hvad der ville blive ændret',
      conference:
        'Id på den konference, som kildens program hører til, eller id til kildens eneste konference',
      timeZone: 'Tidszonen for tider uden tidszone, for eksempel Europe/Copenhagen',
      lang: 'Sproget i kildens tekster, for eksempel en; ellers datasættets sprog',
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
        gone: (before) => `mangler i kilden, men bliver i datasættet: ${before}`,
      },
      summary: ({ added, changed, kept, gone }) =>
        `${added} tilføjes, ${changed} ændres, ${kept} er rettet i hånden og beholdes, ${gone} mangler i kilden.`,
      plan: (input, format, into) => `${input} (${format}) til ${into}:`,
      written: (path) => `Skrevet: ${path}`,
      dry: 'Intet er skrevet, fordi --dry-run er valgt.',
      nothingWritten: 'Datasættet er uændret.',
      found: (file, format, conferences, sessions, people) =>
        `${file}: ${format}, ${count(conferences, 'konference', 'konferencer')}, ${count(sessions, 'programpunkt', 'programpunkter')}, ${count(people, 'person', 'personer')}.`,
      checked: (files, errors) => `${count(files, 'fil', 'filer')}, heraf ${errors} med fejl.`,
      noInput: 'Der mangler en kilde. Angiv en fil, en webadresse eller - for standard input.',
      manyInputs: (inputs, formats) =>
        `Der er flere kilder: ${inputs.join(', ')}. Angiv én ad gangen. Hvis det første er et format, så vælg ${formats.join(', ')}.`,
      needsInto:
        'Der mangler et datasæt. Tilføj --into med dets fil, eller brug --check for kun at læse kilden.',
      intoIsNotFile: (path) => `--into ${path} er ikke en fil. Skriv stien til en fil.`,
      needsLanguage: (path) =>
        `${path} findes ikke endnu, og et nyt datasæt skal have et sprog. Tilføj kildens sprog, for eksempel --lang da.`,
      needsTimeZone: (path) =>
        `${path} findes ikke endnu, og et nyt datasæt skal have en tidszone, som ikke står i kilden. Tilføj den, for eksempel --time-zone Europe/Copenhagen.`,
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
      input:
        'The format and the source. The format is frab, sessionize, confs-tech, ical, schema-org, indico or csv; if you leave it out, it is detected. The source is a file, a web address, or - for standard input',
      into: 'The file of the dataset; it is created if it does not exist',
      dryRun: 'Only show what would change',
      conference:
        'Id of the conference that the programme in the source belongs to, or an id for the only conference in the source',
      timeZone: 'Time zone of times without one, such as Europe/Copenhagen',
      lang: 'Language of the texts in the source, such as en. Default: the language of the dataset',
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
        gone: (before) => `missing from the source, kept in the dataset: ${before}`,
      },
      summary: ({ added, changed, kept, gone }) =>
        `${added} added, ${changed} changed, ${kept} edited by hand and kept, ${gone} missing from the source.`,
      plan: (input, format, into) => `${input} (${format}) into ${into}:`,
      written: (path) => `Written: ${path}`,
      dry: 'Nothing was written because of --dry-run.',
      nothingWritten: 'The dataset has not changed.',
      found: (file, format, conferences, sessions, people) =>
        `${file}: ${format}, ${count(conferences, 'conference', 'conferences')}, ${count(sessions, 'session', 'sessions')}, ${count(people, 'person', 'people')}.`,
      checked: (files, errors) => `${count(files, 'file', 'files')}, ${errors} with errors.`,
      noInput: 'A source is missing. Enter a file, a web address, or - for standard input.',
      manyInputs: (inputs, formats) =>
        `There are several sources: ${inputs.join(', ')}. Enter one at a time. If the first is a format, choose ${formats.join(', ')}.`,
      needsInto: 'A dataset is missing. Add --into with its file, or use --check to only read the source.',
      intoIsNotFile: (path) => `--into ${path} is not a file. Enter the path of a file.`,
      needsLanguage: (path) =>
        `${path} does not exist yet, and a new dataset needs a language. Add the language of the source, such as --lang en.`,
      needsTimeZone: (path) =>
        `${path} does not exist yet, and a new dataset needs a time zone, which the source does not state. Add it, such as --time-zone Europe/Copenhagen.`,
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
