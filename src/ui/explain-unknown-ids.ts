import { nearest } from '../dataset/issues/nearest.js';
import { warnOnce, type OptionHost } from './options.js';

/** Says which ids the dataset has not, and what was probably meant. Apart, because most pages have none and would load the search. */
export function explainUnknownIds(
  host: OptionHost,
  attribute: string,
  unknown: readonly string[],
  known: readonly string[],
): void {
  for (const id of unknown) {
    const near = nearest(id, known);
    const advice = near ? `Did you mean "${near}"?` : `Known: ${known.slice(0, 20).join(', ') || 'none'}.`;
    warnOnce(host, attribute, id, `is not in the dataset. ${advice}`, { code: 'id', known, near });
  }
}
