import type { IssueLanguage } from '../dataset/issues/describe-issue.js';
import type { ExitCode } from './failure.js';
import type { Io } from './io.js';

/** Languages of the command line: the same as those of issue messages. */
export type CliLanguage = IssueLanguage;

export const CLI_LANGUAGES = ['da', 'en'] as const satisfies readonly CliLanguage[];

/** An argument known by its position, as in `validate FILE`. */
export interface Positional {
  readonly isRequired?: true;
  /** Takes all remaining words. Only the last positional can be a list. */
  readonly isList?: true;
  readonly choices?: readonly string[];
}

/** An argument known by its name, as in `--base-url URL`. A boolean option takes no value. */
export interface Option {
  readonly type: 'string' | 'number' | 'boolean';
  readonly isRequired?: true;
  /** May be given several times. */
  readonly isList?: true;
  readonly choices?: readonly string[];
  readonly default?: string | number;
}

type Positionals = Readonly<Record<string, Positional>>;
type Options = Readonly<Record<string, Option>>;

type Single<Shape> = Shape extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Shape extends { type: 'number' }
    ? number
    : string;

type Value<Shape> = Shape extends { isList: true }
  ? readonly Single<Shape>[]
  : Shape extends { type: 'boolean' }
    ? boolean
    : Shape extends { isRequired: true } | { default: string | number }
      ? Single<Shape>
      : Single<Shape> | undefined;

/** The values given, checked against the definitions of the parameters. */
type Values<Shapes> = { readonly [Name in keyof Shapes]: Value<Shapes[Name]> };

/** The texts of one command in one language. */
interface CommandTexts<Parameter extends string, Words> {
  /** One sentence that says what the command does. */
  readonly summary: string;
  /** Explanation of each positional and option, for the help. */
  readonly parameters: Readonly<Record<Parameter, string>>;
  /** Messages of the command while it runs. */
  readonly words: Words;
}

/** The texts of one command in all languages. The compiler finds a missing one. */
export type Texts<Parameter extends string, Words> = Readonly<
  Record<CliLanguage, CommandTexts<Parameter, Words>>
>;

/** The second argument of `run`. */
export interface Context<Words> {
  readonly io: Io;
  readonly language: CliLanguage;
  readonly words: Words;
}

interface CommandDefinition<P extends Positionals, O extends Options, Words> {
  readonly name: string;
  /** In the order they are typed. */
  readonly positionals: P;
  /** By name in camel case: `baseUrl` is typed as `--base-url`. */
  readonly options: O;
  readonly texts: Texts<Extract<keyof P | keyof O, string>, Words>;
  /** Example arguments for the help, without the command's name. */
  readonly example: string;
  /** @throws Refusal or a file system error. Any other error is a bug. */
  readonly run: (values: Values<P & O>, context: Context<Words>) => Promise<ExitCode>;
}

/** A command with any parameters, as listed in `commands.ts`. */
export interface Command {
  readonly name: string;
  readonly positionals: Positionals;
  readonly options: Options;
  readonly texts: Texts<string, unknown>;
  readonly example: string;
  readonly run: (
    values: Readonly<Record<string, unknown>>,
    io: Io,
    language: CliLanguage,
  ) => Promise<ExitCode>;
}

/** Derives the types of `run` and of the texts from the parameters of the command. */
export function defineCommand<const P extends Positionals, const O extends Options, Words>(
  definition: CommandDefinition<P, O, Words>,
): Command {
  const { texts } = definition;
  return {
    ...definition,
    // The argument parser has checked the values against the definitions that their type comes from.
    run: (values, io, language) =>
      definition.run(values as Values<P & O>, { io, language, words: texts[language].words }),
  };
}
