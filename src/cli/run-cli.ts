import { Parser } from 'yargs/helpers';
import { CLI_LANGUAGES, type CliLanguage } from './command.js';
import { COMMANDS } from './commands.js';
import { describeFailure } from './describe-failure.js';
import { EXIT, type ExitCode } from './failure.js';
import { frameTexts } from './frame-texts.js';
import { Interrupted } from './interruptible.js';
import type { Io } from './io.js';
import { limitsOf } from './limits.js';
import { parseArguments, PROGRAM } from './parse-arguments.js';

function isCliLanguage(name: unknown): name is CliLanguage {
  return CLI_LANGUAGES.some((language) => language === name);
}

/**
 * The language of messages: `--language`, or else that of the environment. Danish if the environment names no language
 * (empty, `C`, `POSIX`), English if it names one without texts here. It must be known before the arguments are parsed.
 */
function chooseLanguage(argv: readonly string[], locale: string): CliLanguage {
  const { language } = Parser([...argv], { string: ['language'] });
  if (isCliLanguage(language)) return language;
  const [name = ''] = locale.split(/[_.@]/);
  if (['', 'C', 'POSIX'].includes(name)) return 'da';
  return isCliLanguage(name) ? name : 'en';
}

/** The message of an expected failure. For a bug, the message and stack that a bug report needs. */
function describeError(error: unknown, language: CliLanguage): string {
  const known = describeFailure(error, language);
  if (known) return known;
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return `${frameTexts[language].unexpected(message)}\n${stack}`;
}

/**
 * Runs a command line.
 *
 * @param argv the arguments, without the name of the program.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = chooseLanguage(argv, io.locale);
  const refuse = (message: string): ExitCode => {
    io.err(`${PROGRAM}: ${message}\n`);
    return EXIT.refused;
  };
  const request = await parseArguments(argv, COMMANDS, language);
  switch (request.kind) {
    case 'text':
      io.out(`${request.text}\n`);
      return EXIT.fine;
    case 'refused': {
      const command = COMMANDS.find(({ name }) => argv.includes(name));
      const help = frameTexts[language].seeHelp(command ? `${PROGRAM} ${command.name}` : PROGRAM);
      return refuse(`${request.message}\n${help}`);
    }
    case 'command':
      try {
        return await request.command.run(
          request.values,
          { ...io, limits: limitsOf(request.values) },
          language,
        );
      } catch (error) {
        if (error instanceof Interrupted) return EXIT.interrupted;
        return refuse(describeError(error, language));
      }
  }
}
