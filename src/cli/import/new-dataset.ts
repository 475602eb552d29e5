import { SCHEMA_VERSION } from '../../dataset/parse/parse.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { isTimeZone, LANGUAGE } from '../../dataset/parse/rules.js';
import type { Context } from '../command.js';
import { Refusal } from '../failure.js';
import { PROGRAM } from '../parse-arguments.js';
import type { ImportWords } from './texts.js';

/** Language (BCP 47) and time zone (IANA) of a dataset; each may be missing. */
export interface Beginnings {
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
}

/** A word as a shell reads it. */
function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

/** The whole command with what was missing, to copy. */
function completeCommand(argv: readonly string[], { language, timeZone }: Beginnings): string {
  const missing = [
    ...(language === undefined ? [] : ['--lang', language]),
    ...(timeZone === undefined ? [] : ['--time-zone', timeZone]),
  ];
  return ['npx', PROGRAM, 'import', ...argv, ...missing].map(quoted).join(' ');
}

async function ask(
  question: string,
  proposed: string,
  isRight: (answer: string) => boolean,
  remedy: string,
  { io }: Context<ImportWords>,
): Promise<string> {
  for (;;) {
    const answer = (await io.ask(`${question} [${proposed}]: `)) || proposed;
    if (isRight(answer)) return answer;
    io.err(`${remedy}\n`);
  }
}

/**
 * A new dataset without records. What neither the options nor the source say is asked for on a terminal.
 *
 * @param argv the words of the command, to show how it is complete
 * @throws Refusal with the whole command if something is missing that nobody can be asked for
 */
export async function beginDataset(
  { language, timeZone }: Beginnings,
  path: string,
  argv: readonly string[],
  context: Context<ImportWords>,
): Promise<Fields> {
  const { io, words } = context;
  const proposed = { language: context.language, timeZone: 'Europe/Copenhagen' };
  const missing = {
    language: language === undefined ? proposed.language : undefined,
    timeZone: timeZone === undefined ? proposed.timeZone : undefined,
  };
  const isComplete = language !== undefined && timeZone !== undefined;
  if (!isComplete && !(io.isInteractive && !argv.includes('-'))) {
    throw new Refusal(words.needsMore(path, missing, completeCommand(argv, missing)));
  }
  const isLanguage = (answer: string) => LANGUAGE.test(answer);
  const [askedLanguage, askedZone] = words.questions;
  return {
    schemaVersion: SCHEMA_VERSION,
    language:
      language ?? (await ask(askedLanguage, proposed.language, isLanguage, words.wrongLanguage, context)),
    timeZone: timeZone ?? (await ask(askedZone, proposed.timeZone, isTimeZone, words.wrongTimeZone, context)),
  };
}
