/** The outcome of an import for a field, or why it is left alone. */
export type FieldOutcome =
  | 'added'
  | 'changed'
  | 'kept' // edited by hand; the source has not changed
  | 'conflict' // edited by hand, and the source has changed, too; the edit is kept
  | 'deleted' // deleted by hand; it is not added again
  | 'gone'; // missing from the source; the value is kept

export interface FieldChange {
  /** Path within the record: `venue.city`. */
  readonly field: string;
  readonly outcome: FieldOutcome;
  /** The value in the dataset. */
  readonly before: unknown;
  /** The value in the source. */
  readonly after: unknown;
}

export interface RecordChange {
  /**
   * `gone`: missing from the source but kept. `kept`: edited by hand, so it differs from the source. `deleted`: deleted
   * by hand, so it is not added again.
   */
  readonly outcome: 'added' | 'changed' | 'kept' | 'gone' | 'deleted';
  /** Lists and ids, such as `conferences`, `aarsmoede-2027`, `sessions`, `abning`. */
  readonly path: readonly string[];
  /** Title or name for the report, in all its languages. */
  readonly name: unknown;
  /** Only for a record that already existed. */
  readonly fields: readonly FieldChange[];
}

/** The merged dataset and its changes. */
export interface MergePlan {
  readonly dataset: Readonly<Record<string, unknown>>;
  /** The records of the source, with the ids and languages of the dataset, for `updateBaseline`. */
  readonly imported: Readonly<Record<string, unknown>>;
  readonly changes: readonly RecordChange[];
}
