import { isDate, isTimeZone, LANGUAGE } from '../../dataset/parse/rules.js';
import type { Io } from '../io.js';

/** What a new dataset is made from. */
export interface Answers {
  readonly organisation: string;
  /** BCP 47 tag of its texts. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly title: string;
  /** A date of the dataset; empty where it is not known yet. */
  readonly start: string;
}

type Name = keyof Answers;

/** In the order in which they are asked for. */
const NAMES: readonly Name[] = ['organisation', 'language', 'timeZone', 'title', 'start'];

const RULES = {
  language: (value: string) => LANGUAGE.test(value),
  timeZone: isTimeZone,
  start: (value: string) => value === '' || isDate(value),
};

type CheckedName = keyof typeof RULES;

function isChecked(name: Name): name is CheckedName {
  return Object.hasOwn(RULES, name);
}

/** How the questions are put. */
export interface Questions {
  readonly questions: Readonly<Record<Name, string>>;
  /** What to write instead, where an answer cannot be used. */
  readonly remedies: Readonly<Record<CheckedName, string>>;
}

async function askFor(
  name: Name,
  usual: string,
  { questions, remedies }: Questions,
  io: Io,
): Promise<string> {
  const question = `${questions[name]}${usual && ` [${usual}]`}: `;
  for (;;) {
    const answer = (await io.ask(question)) || usual;
    if (!isChecked(name) || RULES[name](answer)) return answer;
    io.err(`${remedies[name]}\n`);
  }
}

/** Asks a person for everything; an empty answer takes what is proposed. */
export async function askAll(proposed: Answers, questions: Questions, io: Io): Promise<Answers> {
  const answers = { ...proposed };
  for (const name of NAMES) answers[name] = await askFor(name, proposed[name], questions, io);
  return answers;
}
