/** What an import does with a field, or why it does nothing. */
export type FieldOutcome =
  | 'added'
  | 'changed'
  | 'kept' // changed by hand, while the source says what it said before
  | 'conflict' // changed by hand, and the source has changed, too: the hand's stays
  | 'gone'; // the source does not say it any more: it stays

export interface FieldChange {
  /** The way there within the record: `venue.city`. */
  readonly field: string;
  readonly outcome: FieldOutcome;
  /** What the dataset has. */
  readonly before: unknown;
  /** What the source has. */
  readonly after: unknown;
}

export interface RecordChange {
  /** `gone`: the source had it once, and has it no more; it stays. `kept`: nothing happens, but the source differs. */
  readonly outcome: 'added' | 'changed' | 'kept' | 'gone';
  /** Lists and ids: `conferences`, `aarsmoede-2027`, `sessions`, `abning`. */
  readonly path: readonly string[];
  /** What a person knows it by: a title or a name, in whatever languages there are. */
  readonly name: unknown;
  /** Of a record that was there before. */
  readonly fields: readonly FieldChange[];
}

/** A dataset with an import in it, and what the import did. */
export interface MergePlan {
  readonly dataset: Readonly<Record<string, unknown>>;
  /** What the source said, under the ids and with the languages of the dataset: for `remember`. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly changes: readonly RecordChange[];
}
