import yargs, { type Argv, type Options as YargsOptions } from 'yargs';
import { Parser } from 'yargs/helpers';
import { nearest } from '../dataset/issues/nearest.js';
import { CLI_LANGUAGES, type CliLanguage, type Command, type Option, type Positional } from './command.js';
import { frameTexts } from './frame-texts.js';
import { findInvalidLimit } from './limits.js';
import { VERSION } from '../publish/version.js';

export const PROGRAM = 'conference-widgets';

type Given = Readonly<Record<string, unknown>>;

/** A parsed command line. */
type Request =
  | { readonly kind: 'command'; readonly command: Command; readonly values: Given }
  /** The help or the version. */
  | { readonly kind: 'text'; readonly text: string }
  /** Wrong arguments, with a message in the user's language. */
  | { readonly kind: 'refused'; readonly message: string };

export function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `<file..>`, as yargs writes a required list. */
function writePositional([name, { isRequired, isList }]: [string, Positional]): string {
  const word = `${name}${isList ? '..' : ''}`;
  return isRequired ? `<${word}>` : `[${word}]`;
}

function writeUsage({ name, positionals }: Command): string {
  return [name, ...Object.entries(positionals).map(writePositional)].join(' ');
}

function toYargs(
  { type, isRequired, choices, default: defaultValue }: Option,
  describe: string,
): YargsOptions {
  return {
    type,
    describe,
    requiresArg: type !== 'boolean',
    demandOption: isRequired ?? false,
    ...(choices && { choices }),
    ...(defaultValue !== undefined && { default: defaultValue }),
  };
}

function addParameters(parser: Argv, command: Command, language: CliLanguage): Argv {
  const { name, positionals, options, texts, example } = command;
  const { summary, parameters } = texts[language];
  parser.usage(`$0 ${writeUsage(command)}\n\n${summary}`).example(`$0 ${name} ${example}`, '');
  for (const [positional, { choices }] of Object.entries(positionals)) {
    parser.positional(positional, {
      type: 'string',
      default: undefined, // otherwise the help of a list shows []
      describe: parameters[positional] ?? '',
      ...(choices && { choices }),
    });
  }
  for (const [option, shape] of Object.entries(options))
    parser.option(toKebabCase(option), toYargs(shape, parameters[option] ?? ''));
  return parser;
}

/**
 * Replaces the word `-` while yargs parses, which would drop it from a list as the start of an option. It looks the same
 * in messages.
 */
const MINUS = '\u2212';

/** The values of the command's own parameters. If one was given twice, the last counts. */
function ownValues({ positionals, options }: Command, given: Given): Given {
  const names = [...Object.keys(positionals), ...Object.keys(options)];
  const isList = (name: string) => positionals[name]?.isList ?? options[name]?.isList ?? false;
  const valueOf = (name: string): unknown => {
    const words = [given[name]].flat().filter((word) => word !== undefined);
    const all = words.map((word) => (word === MINUS ? '-' : word));
    if (isList(name)) return all;
    return options[name]?.type === 'boolean' ? (all.at(-1) ?? false) : all.at(-1);
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

/** The first option that should be a number but is not, which yargs does not check. */
function findInvalidNumber(values: Given): string | undefined {
  return Object.keys(values).find((name) => Number.isNaN(values[name]));
}

/**
 * Parses a command line whose language is already known.
 *
 * @param width columns of the help.
 */
export async function parseArguments(
  argv: readonly string[],
  commands: readonly Command[],
  language: CliLanguage,
  width = 100,
): Promise<Request> {
  const texts = frameTexts[language];
  const names = commands.map(({ name }) => name);
  const [word] = Parser([...argv], { string: ['language'] })._;
  if (word !== undefined && !names.includes(String(word)))
    return { kind: 'refused', message: texts.unknownCommand(String(word), nearest(String(word), names)) };
  let chosen: Extract<Request, { kind: 'command' }> | undefined;
  const parser = yargs([])
    .scriptName(PROGRAM)
    .parserConfiguration({
      'dot-notation': false,
      'boolean-negation': false,
      'parse-positional-numbers': false,
    })
    .exitProcess(false)
    .locale('en')
    .updateStrings(texts.parser as Record<string, string>) // its types lack plurals
    .usage(texts.usage)
    .option('language', { choices: CLI_LANGUAGES, describe: texts.parameters.language, requiresArg: true })
    .help('help', texts.parameters.help)
    .version('version', texts.parameters.version, VERSION)
    .wrap(width)
    .strict()
    .demandCommand(1, texts.noCommand)
    .showHelpOnFail(false);
  for (const command of commands) {
    parser.command(
      writeUsage(command),
      command.texts[language].summary,
      (own) => addParameters(own, command, language),
      (given) => {
        chosen = { kind: 'command', command, values: ownValues(command, given) };
      },
    );
  }
  let text = '';
  let message = '';
  await parser.parseAsync(
    argv.map((given) => (given === '-' ? MINUS : given)),
    {},
    (error: Error | null | undefined, _values: unknown, output: string) => {
      text = output;
      message = error?.message ?? '';
    },
  );
  if (message) return { kind: 'refused', message };
  if (!chosen) return { kind: 'text', text };
  const name = findInvalidNumber(chosen.values);
  if (name) return { kind: 'refused', message: texts.notANumber(`--${toKebabCase(name)}`) };
  const limit = findInvalidLimit(chosen.values);
  return limit ? { kind: 'refused', message: texts.notALimit(`--${toKebabCase(limit)}`) } : chosen;
}
