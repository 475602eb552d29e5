import type { ShownPart } from '../dataset/load/parts-manifest.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';

/** Conferences of which a part has only enough to choose among them. */
const abridged = new WeakSet<Conference>();

/**
 * The part of a dataset with some conferences, which are chosen from the index of all. Undefined where others have been chosen
 * meanwhile, as time goes by, of which the part has too little.
 *
 * @param choice what the choice depends on, apart from the time
 * @param shown those that are chosen now; none before there is a dataset
 */
export function partOfSome(
  choice: unknown,
  shown: readonly Conference[],
  choose: (index: Dataset) => readonly Conference[],
): ShownPart | undefined {
  if (shown.some((conference) => abridged.has(conference))) return undefined;
  return {
    list: 'conferences',
    choice,
    choose(index) {
      const chosen = choose(index);
      for (const conference of index.conferences) if (!chosen.includes(conference)) abridged.add(conference);
      return chosen;
    },
  };
}
