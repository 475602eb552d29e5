import { formatPath } from '../../dataset/issues/issue.js';
import { suggestionFor } from '../../dataset/issues/nearest.js';
import type { LocatedIssue } from '../../dataset/parse/parse-text.js';
import { type CliLanguage, defineCommand } from '../command.js';
import { checkDataset, type CheckedDataset, excerpt, writeIssues } from '../dataset/check-dataset.js';
import { describeFailure } from '../describe-failure.js';
import { LIMIT_OPTIONS } from '../limits.js';
import { EXIT, type ExitCode, Refusal } from '../failure.js';
import type { Io } from '../io.js';
import { isUrl } from '../read-address.js';
import { validateTexts } from './texts.js';

/** A dataset that could not be loaded. The others are still checked. */
interface Unreadable {
  readonly address: string;
  readonly failure: string;
}

type Outcome = CheckedDataset | Unreadable;

async function check(address: string, io: Io, language: CliLanguage): Promise<Outcome> {
  try {
    return await checkDataset(address, io, language);
  } catch (error) {
    const failure = describeFailure(error, language);
    if (failure === undefined) throw error;
    return { address, failure };
  }
}

function toJson(issue: LocatedIssue, text: string) {
  const { path, offset, expected, ...rest } = issue;
  return {
    ...rest,
    path: formatPath(path),
    suggestion: suggestionFor(issue),
    excerpt: excerpt(text, issue).shown,
  };
}

/** Only the counts of a dataset are kept once it is reported, so that its memory is free for the next. */
interface Report {
  readonly errors: number;
  readonly hints: number;
  readonly isRead: boolean;
  readonly json: unknown;
}

function report(outcome: Outcome, io: Io, language: CliLanguage, asJson: boolean): Report {
  if ('failure' in outcome) {
    const { address, failure } = outcome;
    if (!asJson) io.err(`${failure}\n`);
    return { errors: 0, hints: 0, isRead: false, json: { file: address, failure } };
  }
  const { address, text, issues } = outcome;
  if (!asJson) io.out(writeIssues(outcome, language));
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const json = asJson ? { file: address, issues: issues.map((issue) => toJson(issue, text)) } : undefined;
  return { errors, hints: issues.length - errors, isRead: true, json };
}

async function validate(
  addresses: readonly string[],
  asJson: boolean,
  io: Io,
  language: CliLanguage,
): Promise<ExitCode> {
  const reports: Report[] = [];
  for (const address of addresses)
    reports.push(report(await check(address, io, language), io, language, asJson));
  const sum = (count: (one: Report) => number) => reports.reduce((total, one) => total + count(one), 0);
  const [errors, hints] = [sum((one) => one.errors), sum((one) => one.hints)];
  const read = reports.filter(({ isRead }) => isRead).length;
  const { summary } = validateTexts[language].words;
  const files = reports.map(({ json }) => json);
  if (asJson) io.out(`${JSON.stringify({ files, errors, hints })}\n`);
  // Of what was not read, nobody knows how many errors it has.
  else if (read > 0) io.out(`${summary(reports.length, errors, hints, reports.length - read)}\n`);
  if (read < reports.length) return EXIT.refused;
  return errors > 0 ? EXIT.dataErrors : EXIT.fine;
}

export const validateCommand = defineCommand({
  name: 'validate',
  positionals: { file: { isRequired: true, isList: true } },
  options: { ...LIMIT_OPTIONS, watch: { type: 'boolean' }, json: { type: 'boolean' } },
  texts: validateTexts,
  example: 'conferences.json',
  async run({ file: addresses, watch, json }, { io, language, words }) {
    if (!watch) return validate(addresses, json, io, language);
    const notFile = addresses.find((address) => address === '-' || isUrl(address));
    if (notFile !== undefined) throw new Refusal(words.watchNeedsFile(notFile));
    // Before the first check, so that no change is missed.
    const changes = io.files.watch(addresses, io.interruption());
    let code: ExitCode;
    do {
      code = await validate(addresses, json, io, language);
      io.err(`${words.watching}\n`);
    } while ((await changes.next()).done !== true);
    return code;
  },
});
