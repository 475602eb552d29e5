import { nearest } from '../dataset/issues/nearest.js';
import type { Details } from './diagnostics.js';

/** What to say of an id that the dataset has not. Apart, because most pages have none and would load the search for the one that was meant. */
export function describeUnknownId(id: string, known: readonly string[]): readonly [message: string, Details] {
  const near = nearest(id, known);
  const advice = near ? `Did you mean "${near}"?` : `Known: ${known.slice(0, 20).join(', ') || 'none'}.`;
  return [`is not in the dataset. ${advice}`, { code: 'id', known, near }];
}
