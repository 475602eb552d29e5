import { parseText } from '../../dataset/parse/parse-text.js';
import { IDENTIFIER, isTimeZone, LANGUAGE } from '../../dataset/parse/rules.js';
import { IMPORT_FORMATS, type ImportFormat } from '../../formats/import/import-format.js';
import type { ColumnChoice } from '../../formats/import/importer.js';
import { type Context, defineCommand } from '../command.js';
import { writeIssues } from '../dataset/check-dataset.js';
import { LIMIT_OPTIONS } from '../limits.js';
import { EXIT, type ExitCode, Refusal } from '../failure.js';
import { checkSources } from './check-sources.js';
import { countByKind } from '../../dataset/merge/count-changes.js';
import { type Planned, planImport, type Settings } from './plan-import.js';
import { type LoadedSource, loadSource } from './read-source.js';
import { type PlannedImport, saveImport } from './save-import.js';
import { sourceName } from './source-name.js';
import { readTarget } from './target.js';
import { importTexts, type ImportWords } from './texts.js';
import { writeNotices, writePlan, writeTables } from './write-plan.js';

interface Given {
  readonly format: ImportFormat | undefined;
  readonly inputs: readonly string[];
}

/** The format comes first and is optional. A file with the name of a format is given as `./csv`. */
function splitWords(words: readonly string[]): Given {
  const format = IMPORT_FORMATS.find((name) => name === words[0]);
  return { format, inputs: format === undefined ? words : words.slice(1) };
}

type Checked = Pick<Settings, 'timeZone' | 'lang' | 'conference'>;

function checkSettings({ timeZone, lang, conference }: Checked, words: ImportWords): void {
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw new Refusal(words.invalidTimeZone(timeZone));
  if (lang !== undefined && !LANGUAGE.test(lang)) throw new Refusal(words.invalidLanguage(lang));
  if (conference !== undefined && !IDENTIFIER.test(conference))
    throw new Refusal(words.invalidId(conference));
}

/** `Oplæg=title`, or `Program!Oplæg=title` for one sheet. @throws Refusal if it is neither */
function columnChoice(written: string, words: ImportWords): ColumnChoice {
  const [, sheet, heading = '', field = ''] =
    /^(?:([^!=]+)!)?([^]+?)\s*=\s*([^=]+)$/.exec(written.trim()) ?? [];
  if (field === '') throw new Refusal(words.invalidColumn(written));
  return { ...(sheet !== undefined && { sheet: sheet.trim() }), heading, field: field.trim() };
}

interface Reported {
  readonly input: string;
  readonly into: string;
  readonly isDry: boolean;
  readonly json: boolean;
}

function report(
  { source, plan, text, notices }: Planned,
  { input, into, isDry, json }: Reported,
  { io, language, words }: Context<ImportWords>,
): void {
  const isWritten = !isDry && text !== undefined;
  const { format } = source;
  if (json) {
    const { changes } = plan;
    const counts = countByKind(plan);
    const { tables } = source;
    const result = { input, format, into, written: isWritten, changes, counts, tables, notices };
    io.out(`${JSON.stringify(result)}\n`);
    return;
  }
  io.out(`${words.plan(input, format, into)}\n`);
  io.out(writeTables(source.tables ?? [], words));
  io.err(writeNotices(notices, language));
  io.out(writePlan(plan, words));
  io.out(`${isWritten ? words.written(into) : isDry ? words.dry : words.nothingWritten}\n`);
}

/** Whether the dataset would pass `validate`. Errors are written to `err`. */
function isValid(text: string, into: string, { io, language }: Context<ImportWords>): boolean {
  const { dataset, issues } = parseText(text, { language });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!dataset) io.err(writeIssues({ address: into, text, dataset, issues: errors }, language));
  return dataset !== undefined;
}

/** The words of this command, to be shown in full. */
function wordsOf(
  inputs: readonly string[],
  options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
): string[] {
  const given = Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    if (value === true) return [`--${name}`];
    return [value].flat().flatMap((each) => [`--${name}`, each]);
  });
  return [...inputs, ...given];
}

export const importCommand = defineCommand({
  name: 'import',
  positionals: { input: { isRequired: true, isList: true } },
  options: {
    ...LIMIT_OPTIONS,
    into: { type: 'string' },
    dryRun: { type: 'boolean' },
    conference: { type: 'string' },
    new: { type: 'boolean' },
    source: { type: 'string' },
    timeZone: { type: 'string' },
    lang: { type: 'string' },
    sheet: { type: 'string', isList: true },
    column: { type: 'string', isList: true },
    check: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  texts: importTexts,
  example: 'schedule.json --into conferences.json --dry-run',
  async run(
    { input: all, into, dryRun, check, json, new: isNew, source, sheet, column, ...given },
    context,
  ): Promise<ExitCode> {
    const { words } = context;
    checkSettings(given, words);
    const columns = column.map((each) => columnChoice(each, words));
    const settings = { ...given, columns, sheets: sheet.length > 0 ? sheet : undefined };
    const { format, inputs } = splitWords(all);
    const [input] = inputs;
    if (input === undefined) throw new Refusal(words.noInput);
    if (check) return checkSources(inputs, format, { ...settings, json }, context);
    if (inputs.length > 1) throw new Refusal(words.manyInputs(inputs, IMPORT_FORMATS));
    if (into === undefined) throw new Refusal(words.needsInto);

    const { conference, timeZone, lang } = settings;
    const options = {
      into,
      conference,
      new: isNew,
      source,
      'time-zone': timeZone,
      lang,
      sheet,
      column,
      'dry-run': dryRun,
      json,
    };
    const name = source ?? sourceName(input, into);
    let loaded: LoadedSource | undefined;
    const plan = async (): Promise<PlannedImport | undefined> => {
      const target = await readTarget(into, context);
      if (!target) return undefined;
      loaded ??= await loadSource(input, format, context);
      const command = wordsOf(all, options);
      const planned = await planImport(loaded, name, { ...settings, isNew }, target, into, command, context);
      return planned.text !== undefined && !isValid(planned.text, into, context)
        ? undefined
        : { target, planned };
    };
    const first = await plan();
    const written = first && !dryRun ? await saveImport(into, first, plan, context) : first;
    if (!written) return EXIT.dataErrors;
    report(written.planned, { input, into, isDry: dryRun, json }, context);
    const hasErrors = written.planned.notices.some(({ severity }) => severity === 'error');
    return hasErrors ? EXIT.dataErrors : EXIT.fine;
  },
});
