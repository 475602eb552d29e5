import type { FixtureOptions, WidgetTag } from '../fixtures.js';

/** What the contract has to know about a widget: how to make it show something, and what a visitor then sees. */
export interface ContractSubject extends FixtureOptions<WidgetTag> {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: unknown;
  /** A text of the data that the widget shows. */
  readonly text: string;
  /** What the widget says in Danish where a dataset has nothing for it. */
  readonly empty: string;
  /** The widget's own attributes that take one of a closed list of values. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}
