import { knownIds } from './attributes.js';

/** The records that an attribute names by their ids, in the order of the dataset; all where it names none. */
export function chosen<Item extends { readonly id: string }>(
  host: HTMLElement,
  attribute: string,
  value: string | undefined,
  records: readonly Item[],
): Item[] {
  const ids = knownIds(host, attribute, value, records);
  return records.filter(({ id }) => ids.length === 0 || ids.includes(id));
}
