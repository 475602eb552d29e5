import type { DatasetState } from '../../src/dataset/load/store.js';
import type { Failure } from '../../src/dataset/issues/failure.js';

/** The titles of the conferences that can be shown, where any can. */
export function titlesIn(state: DatasetState): unknown[] | undefined {
  return 'dataset' in state ? state.dataset.conferences.map(({ title }) => title) : undefined;
}

export function failureIn(state: DatasetState): Failure | undefined {
  return 'failure' in state ? state.failure : undefined;
}
