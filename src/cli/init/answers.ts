import { isDate, isTimeZone, LANGUAGE } from '../../dataset/parse/rules.js';
import type { Io } from '../io.js';

/** The answers that a new dataset is made from. */
export interface Answers {
  readonly organisation: string;
  /** BCP 47 tag of its texts. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly title: string;
  /** A date as in the dataset; empty if it is not known yet. */
  readonly start: string;
}

type Name = keyof Answers;

/** In the order they are asked. */
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

/** Texts of the questions. */
export interface Questions {
  readonly questions: Readonly<Record<Name, string>>;
  /** Shown after an invalid answer. */
  readonly remedies: Readonly<Record<CheckedName, string>>;
}

async function askFor(
  name: Name,
  proposed: string,
  { questions, remedies }: Questions,
  io: Io,
): Promise<string> {
  const question = `${questions[name]}${proposed && ` [${proposed}]`}: `;
  for (;;) {
    const answer = (await io.ask(question)) || proposed;
    if (!isChecked(name) || RULES[name](answer)) return answer;
    io.err(`${remedies[name]}\n`);
  }
}

/** Asks all the questions. An empty answer accepts the proposed one. */
export async function askAll(proposed: Answers, questions: Questions, io: Io): Promise<Answers> {
  const answers = { ...proposed };
  for (const name of NAMES) answers[name] = await askFor(name, proposed[name], questions, io);
  return answers;
}
