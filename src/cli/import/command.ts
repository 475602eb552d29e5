import { basename } from 'node:path';
import { mergeImport } from '../../dataset/merge/merge-import.js';
import type { MergePlan } from '../../dataset/merge/plan.js';
import { updateBaseline } from '../../dataset/merge/baseline.js';
import { isSame } from '../../dataset/merge/merge-value.js';
import { parseText } from '../../dataset/parse/parse-text.js';
import type { Fields } from '../../dataset/parse/read-record.js';
import { IDENTIFIER, isTimeZone, LANGUAGE } from '../../dataset/parse/rules.js';
import { IMPORT_FORMATS, type ImportFormat } from '../../formats/import/import-source.js';
import { type Context, defineCommand } from '../command.js';
import { writeIssues } from '../dataset/check-dataset.js';
import { EXIT, type ExitCode, Refusal } from '../failure.js';
import { checkSources } from './check-sources.js';
import { hasRecords, readSource, type ReadSource, writeNotice } from './read-source.js';
import { beginDataset, baselinePath, readTarget, type Target } from './target.js';
import { countChanges, writeNotices, writePlan } from './write-plan.js';
import { isUrl } from '../read-address.js';
import { importTexts, type ImportWords } from './texts.js';

interface Given {
  readonly format: ImportFormat | undefined;
  readonly inputs: readonly string[];
}

/** The format comes first and is optional. A file with the name of a format is given as `./csv`. */
function splitWords(words: readonly string[]): Given {
  const format = IMPORT_FORMATS.find((name) => name === words[0]);
  return { format, inputs: format === undefined ? words : words.slice(1) };
}

/** Indented by two spaces, as most people write JSON. */
function toText(dataset: Fields): string {
  return `${JSON.stringify(dataset, undefined, 2)}\n`;
}

/** Added by browsers to the name of a file downloaded again: `schedule (1).json`. */
const COPY_NUMBER = / ?\(\d+\)(?=\.\w+$)/;

/** The same name wherever the file is, so that records missing from the source can be listed. */
function sourceName(input: string): string {
  return isUrl(input) || input === '-' ? input : basename(input).replace(COPY_NUMBER, '');
}

interface Planned {
  readonly source: ReadSource;
  readonly plan: MergePlan;
  /** The new text of the dataset; undefined if nothing changes. */
  readonly text: string | undefined;
}

/** Writes the dataset before the baseline: without the dataset, a new baseline would make old values look edited by hand. */
async function write(
  path: string,
  { plan, text }: Planned,
  { baseline }: Target,
  input: string,
  { io }: Context<ImportWords>,
): Promise<void> {
  if (text !== undefined) await io.files.write(path, text);
  const updated = updateBaseline(baseline, plan.imported, sourceName(input), plan.dataset);
  if (!baseline || !isSame(updated, baseline)) await io.files.write(baselinePath(path), toText(updated));
}

interface Settings {
  readonly timeZone: string | undefined;
  readonly lang: string | undefined;
  readonly conference: string | undefined;
}

function checkSettings({ timeZone, lang, conference }: Settings, words: ImportWords): void {
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw new Refusal(words.invalidTimeZone(timeZone));
  if (lang !== undefined && !LANGUAGE.test(lang)) throw new Refusal(words.invalidLanguage(lang));
  if (conference !== undefined && !IDENTIFIER.test(conference))
    throw new Refusal(words.invalidId(conference));
}

async function planImport(
  { format, inputs }: Given,
  { timeZone, lang, conference }: Settings,
  { current, baseline }: Target,
  into: string,
  context: Context<ImportWords>,
): Promise<Planned> {
  const { language, words } = context;
  const [input = ''] = inputs;
  const datasetTimeZone = typeof current?.timeZone === 'string' ? current.timeZone : undefined;
  const source = await readSource(input, format, { timeZone, datasetTimeZone, conference }, context);
  const misuse = source.notices.find(({ code }) => code.startsWith('conference-'));
  if (misuse) throw new Refusal(writeNotice(misuse, language).message);
  const root =
    current ?? (!hasRecords(source) ? {} : beginDataset(lang, timeZone ?? source.timeZone, into, words));
  const { records } = source;
  const plan = mergeImport(
    root,
    { ...records },
    {
      language: lang,
      baseline,
      source: sourceName(input),
      named: source.named,
    },
  );
  const { added, changed } = countChanges(plan);
  return { source, plan, text: added + changed > 0 ? toText(plan.dataset) : undefined };
}

function report(
  { source, plan, text }: Planned,
  { input, into, isDry, json }: { input: string; into: string; isDry: boolean; json: boolean },
  { io, language, words }: Context<ImportWords>,
): void {
  const notices = source.notices.map((notice) => writeNotice(notice, language));
  const isWritten = !isDry && text !== undefined;
  if (json) {
    const { format } = source;
    const forPrograms = { input, format, into, written: isWritten, changes: plan.changes, notices };
    io.out(`${JSON.stringify(forPrograms)}\n`);
    return;
  }
  io.out(`${words.plan(input, source.format, into)}\n`);
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

export const importCommand = defineCommand({
  name: 'import',
  positionals: { input: { isRequired: true, isList: true } },
  options: {
    into: { type: 'string' },
    dryRun: { type: 'boolean' },
    conference: { type: 'string' },
    timeZone: { type: 'string' },
    lang: { type: 'string' },
    check: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  texts: importTexts,
  example: 'schedule.json --into conferences.json --dry-run',
  async run({ input: all, into, dryRun, check, json, ...settings }, context): Promise<ExitCode> {
    const { words } = context;
    checkSettings(settings, words);
    const given = splitWords(all);
    const [input] = given.inputs;
    if (input === undefined) throw new Refusal(words.noInput);
    if (check) return checkSources(given.inputs, given.format, { ...settings, json }, context);
    if (given.inputs.length > 1) throw new Refusal(words.manyInputs(given.inputs, IMPORT_FORMATS));
    if (into === undefined) throw new Refusal(words.needsInto);
    const target = await readTarget(into, context);
    if (!target) return EXIT.dataErrors;
    const planned = await planImport(given, settings, target, into, context);
    const { text, source } = planned;
    if (text !== undefined && !isValid(text, into, context)) return EXIT.dataErrors;
    if (!dryRun && hasRecords(source)) await write(into, planned, target, input, context);
    report(planned, { input, into, isDry: dryRun, json }, context);
    return source.notices.some(({ severity }) => severity === 'error') ? EXIT.dataErrors : EXIT.fine;
  },
});
