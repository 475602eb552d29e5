import type { IssueCode } from '../issue.js';

/** The parts of a sentence about an issue, ready to print. */
export interface SentenceParts {
  /** The place: `conferences[3].start`. */
  readonly where: string;
  /** What stands there: `"2017-02-30"`. */
  readonly value: string;
  /** What may stand there: `"online", "onsite" or "mixed"`, or a kind such as "a whole number"; empty where unknown. */
  readonly expected: string;
  /** The name that was probably meant, quoted; undefined where none is near. */
  readonly suggestion: string | undefined;
}

/** What a language needs to speak of issues. */
export interface IssueSentences {
  /** What zod calls the kinds of values. */
  readonly kinds: Readonly<Record<string, string>>;
  /** For each issue what is wrong, where, and what to do about it. */
  readonly sentences: Readonly<Record<IssueCode, (parts: SentenceParts) => string>>;
}
