/** A place in a dataset: property names and list positions from the root. */
export type Path = readonly (string | number)[];

/** `error`: something was left out, or another value stands in for it. `hint`: nothing was lost, but there is probably a mistake. */
export type Severity = 'error' | 'hint';

/** An issue in a dataset. `describeIssue` turns it into a sentence. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly path: Path;
  /** The value at the path; undefined if it is missing. */
  readonly value: unknown;
  /** The allowed values, if they can be listed. `suggestionFor` finds the most similar. */
  readonly expected?: readonly string[];
  /**
   * The part that a tolerant reader left out because of an error: the field at the path, the item of a list (or language of a text) at
   * the path, or the record whose field it is. Undefined where nothing was.
   */
  readonly leftOut?: 'field' | 'item' | 'record' | undefined;
  /** The value that a tolerant reader shows instead, such as the id that a record got. */
  readonly instead?: unknown;
}

export type IssueCode =
  // Issues of JSON text, which only `parseText` finds.
  | 'json-syntax'
  | 'json-end' // the text ends within the JSON
  | 'duplicate-field' // an object has a name twice, and JSON keeps the last
  // Issues of a dataset.
  | 'not-a-dataset' // the root is not an object, or has no list
  | 'newer-version' // schemaVersion is higher than this code supports in full
  | 'missing'
  | 'type'
  | 'choice'
  | 'text'
  | 'language'
  | 'identifier'
  | 'date'
  | 'date-range' // a year that calendars and programs do not agree on
  | 'character' // a control character or half of one
  | 'replacement-character' // U+FFFD, which stands for bytes that nobody could read
  | 'encoding' // the bytes of the file are not UTF-8
  | 'time-zone'
  | 'web-address'
  | 'email'
  | 'phone'
  | 'media-type'
  | 'country'
  | 'currency'
  | 'negative'
  | 'colour'
  | 'coordinate' // degrees beyond the poles or the date line
  | 'duration'
  | 'consent'
  | 'contact-name'
  | 'session-title'
  | 'date-order' // the end is before the start
  | 'duplicate-id'
  | 'unknown-reference'
  | 'unknown-place' // a room or track that looks like an id, and is not listed
  | 'unclear-place' // the name of several rooms or tracks
  | 'unknown-field';

/** `conferences[3].sessions[0].speakers[1]`; names that are not identifiers are quoted: `title["en-GB"]`. */
export function formatPath(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join('').replace(/^\./, '');
}

/** The parts of a sentence about an issue, as text. */
interface SentenceParts {
  /** The place: `conferences[3].start`. */
  readonly where: string;
  /** The value there: `"2017-02-30"`. */
  readonly value: string;
  /** The allowed values, `"online", "onsite" or "mixed"`, or a kind such as "a whole number"; empty if unknown. */
  readonly expected: string;
  /** The most similar allowed value, quoted; undefined if none is similar. */
  readonly suggestion: string | undefined;
}

/** Texts about issues in one language. */
export interface IssueSentences {
  /** Names of value types, by zod's names for them. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Says of each issue what is wrong, where, and what to do about it. */
  readonly sentences: Readonly<Record<IssueCode, (parts: SentenceParts) => string>>;
}
