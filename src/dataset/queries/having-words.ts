import type { Conference } from '../schema/conference.js';

interface OfConference {
  readonly conference: Conference;
}

/**
 * Which items of conferences that were found have the words, in their order. Where it is by the conference as a whole that
 * the words were found, all of its items have them.
 *
 * @param hasWords whether an item has them by itself
 */
export function havingWords<Item extends OfConference>(
  items: readonly Item[],
  hasWords: (item: Item) => boolean,
): readonly Item[] {
  const own = new Set(items.filter(hasWords));
  const conferences = new Set([...own].map(({ conference }) => conference));
  return items.filter((item) => own.has(item) || !conferences.has(item.conference));
}
