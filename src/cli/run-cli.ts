import { chooseLanguage } from './choose-language.js';
import type { CliLanguage } from './command.js';
import { COMMANDS } from './commands.js';
import { describeFailure } from './describe-failure.js';
import { EXIT, type ExitCode } from './failure.js';
import type { Io } from './io.js';
import { parseArguments, PROGRAM } from './parse-arguments.js';
import { frameTexts } from './frame-texts.js';

/** What to tell of an error: a sentence where it was to be foreseen, and else all that a report needs. */
function describeError(error: unknown, language: CliLanguage): string {
  const known = describeFailure(error, language);
  if (known) return known;
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return `${frameTexts[language].unexpected(message)}\n${stack}`;
}

/**
 * Runs a command line.
 *
 * @param argv the words after the program's name.
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
        return await request.command.run(request.values, io, language);
      } catch (error) {
        return refuse(describeError(error, language));
      }
  }
}
