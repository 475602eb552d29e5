/** A place in a dataset: property names and list positions from the root down. */
export type Path = readonly (string | number)[];

/** `error`: something had to be left out. `hint`: nothing is lost, but the writer probably meant something else. */
export type Severity = 'error' | 'hint';

/** What a reader of the dataset found, for programs. `describeIssue` turns it into a sentence. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly path: Path;
  /** What stands at the path; undefined where something is missing. */
  readonly value: unknown;
  /** What may stand there, where that can be listed; `suggestionFor` finds the one that was probably meant. */
  readonly expected?: readonly string[];
}

export type IssueCode =
  // Of a text, found by parseText only: an input of parse is past that.
  | 'json-syntax'
  | 'json-end' // the text ends within the JSON
  | 'duplicate-field' // a name stands twice in an object, and JSON keeps the last
  // Of a dataset.
  | 'not-a-dataset' // the root is no object, has none of the lists, or no schemaVersion
  | 'newer-version' // schemaVersion is above what this code reads in full
  | 'missing'
  | 'type'
  | 'choice'
  | 'text'
  | 'language'
  | 'identifier'
  | 'date'
  | 'time-zone'
  | 'web-address'
  | 'email'
  | 'phone'
  | 'media-type'
  | 'country'
  | 'currency'
  | 'negative'
  | 'consent'
  | 'contact-name'
  | 'session-title'
  | 'date-order' // the end lies before the start
  | 'duplicate-id'
  | 'unknown-reference'
  | 'unknown-field';

/** `conferences[3].sessions[0].speakers[1]`; names that are no identifiers stand quoted: `title["en-GB"]`. */
export function formatPath(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join('').replace(/^\./, '');
}

/** The parts of a sentence about an issue, ready to print. */
interface SentenceParts {
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
