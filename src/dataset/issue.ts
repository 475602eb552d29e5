/** A place in a dataset: property names and list positions from the root down. */
export type Path = readonly (string | number)[];

/** `error`: the record cannot be used. `hint`: it can, but the writer probably meant something else. */
export type Severity = 'error' | 'hint';

/** What a reader of the dataset found, for programs. `describeIssue` turns it into a sentence. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly path: Path;
  /** What stands at the path; undefined where something is missing. */
  readonly value: unknown;
  /** What was expected there, where that can be listed. */
  readonly expected?: readonly string[];
  /** The nearest of the known names, where there is one near enough. */
  readonly suggestion?: string;
}

export type IssueCode =
  | 'not-a-dataset' // the root is no object, or says nothing of what a dataset says
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
  | 'positive'
  | 'consent'
  | 'contact-name'
  | 'session-title'
  | 'schema-version'
  | 'date-order' // the end lies before the start
  | 'duplicate-id'
  | 'unknown-reference'
  | 'unknown-field';
