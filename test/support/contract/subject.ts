import type { FixtureOptions, WidgetTag } from '../fixtures.js';

/** A widget as the contract tests it: how to make it show something, and what a visitor then sees. */
export interface ContractSubject extends FixtureOptions<WidgetTag> {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: unknown;
  /** A text of the data that the widget shows. */
  readonly text: string;
  /** The Danish message if a dataset has nothing for the widget. */
  readonly empty: string;
  /** The widget's own attributes that take one of a closed list of values. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}
