/** The sheets of the example workbooks. */

type Value = string | number | Date;

/** A column with its values from the second row on, as a person fills them in. */
export interface ExampleColumn {
  readonly field: string;
  /** What stands in brackets after the heading. */
  readonly note?: string;
  /** In characters. */
  readonly width: number;
  /** Values that the sheet offers in each cell. */
  readonly allowed?: readonly string[];
  /** Offers the titles of the sheet of conferences. */
  readonly isConference?: true;
  readonly form?: 'day' | 'month' | 'time';
  readonly values: readonly (Value | undefined)[];
}

export interface ExampleSheet {
  readonly kind: 'conferences' | 'programme' | 'people' | 'organisations';
  readonly name: string;
  readonly columns: readonly ExampleColumn[];
}
