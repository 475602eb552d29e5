import type { Failure } from '../issues/failure.js';
import type { Issue } from '../issues/issue.js';
import type { Dataset } from '../schema/dataset.js';

interface Content<Status> {
  readonly status: Status;
  readonly dataset: Dataset;
  /** What was left out of the dataset, and hints. */
  readonly issues: readonly Issue[];
}

interface StaleContent extends Content<'stale'> {
  /** ISO 8601: when the copy was fetched, or else last modified; undefined where neither is known. */
  readonly date: string | undefined;
  readonly failure: Failure;
}

/** What there is to show for one dataset. `stale`: the network failed, but the browser had an older copy. */
export type DatasetState =
  | { readonly status: 'loading' }
  | Content<'ready'>
  | StaleContent
  | { readonly status: 'failed'; readonly failure: Failure };

/** One object, so that who compares states sees no change where there is none. */
export const LOADING: DatasetState = { status: 'loading' };
