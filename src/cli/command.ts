import type { IssueLanguage } from '../dataset/issues/describe-issue.js';
import type { ExitCode } from './failure.js';
import type { Io } from './io.js';

/** The languages that the command line speaks: those in which issues are described. */
export type CliLanguage = IssueLanguage;

export const CLI_LANGUAGES = ['da', 'en'] as const satisfies readonly CliLanguage[];

/** A word that stands by its place: `validate FILE`. */
export interface Positional {
  readonly isRequired?: true;
  /** Takes all the words that are left; only the last one can. */
  readonly isList?: true;
  readonly choices?: readonly string[];
}

/** A word that has its name before it: `--base-url URL`. A boolean one is there or not. */
export interface Option {
  readonly type: 'string' | 'number' | 'boolean';
  readonly isRequired?: true;
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

/** What the person gave, checked against the shapes. */
type Values<Shapes> = { readonly [Name in keyof Shapes]: Value<Shapes[Name]> };

/** What a command says in one language. */
interface CommandTexts<Parameter extends string, Words> {
  /** What it does, in a sentence. */
  readonly summary: string;
  /** What each positional and option means. */
  readonly parameters: Readonly<Record<Parameter, string>>;
  /** What it says while it runs. */
  readonly words: Words;
}

/** A file of `texts/` has these for one command: the compiler keeps every language complete. */
export type Texts<Parameter extends string, Words> = Readonly<
  Record<CliLanguage, CommandTexts<Parameter, Words>>
>;

/** What a command gets besides its values. */
export interface Context<Words> {
  readonly io: Io;
  readonly language: CliLanguage;
  readonly words: Words;
}

interface CommandDefinition<P extends Positionals, O extends Options, Words> {
  readonly name: string;
  /** In the order in which they stand. */
  readonly positionals: P;
  /** By their names in camel case: `baseUrl` is written `--base-url`. */
  readonly options: O;
  readonly texts: Texts<Extract<keyof P | keyof O, string>, Words>;
  /** What a person would type after the name, for the help. */
  readonly example: string;
  /** @throws Refusal, or what the file system threw; anything else is a mistake of ours */
  readonly run: (values: Values<P & O>, context: Context<Words>) => Promise<ExitCode>;
}

/** A command, whatever its parameters: an entry in the list of `commands.ts`. */
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

/** Ties the types of a command's parameters to what its `run` gets and what its texts have to explain. */
export function defineCommand<const P extends Positionals, const O extends Options, Words>(
  definition: CommandDefinition<P, O, Words>,
): Command {
  const { texts } = definition;
  return {
    ...definition,
    // The argument parser has held the values to the shapes from which their type is made.
    run: (values, io, language) =>
      definition.run(values as Values<P & O>, { io, language, words: texts[language].words }),
  };
}
