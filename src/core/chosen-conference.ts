import type { ShownPart } from '../dataset/load/parts-manifest.js';
import { conferenceAt } from '../dataset/queries/find-conference.js';
import { findById } from '../dataset/queries/records.js';
import type { Conference } from '../dataset/schema/conference.js';
import { knownIds, words } from './attributes.js';
import { clock } from './clock.js';
import { partOfSome } from './part-of-some.js';
import type { View } from './view.js';

const isByDate = (choice: string | undefined) => choice === 'next' || choice === 'latest';

/**
 * The conference that the attribute `conference` names by its id, `next` or `latest`; without it the next, or the latest
 * where none is to come. Undefined where there is none.
 */
export function chosenConference(
  host: HTMLElement,
  choice: string | undefined,
  { dataset, now }: View,
): Conference | undefined {
  const [id] = isByDate(choice) ? [] : knownIds(host, 'conference', choice, dataset.conferences);
  return id === undefined ? conferenceAt(dataset, choice, now) : findById(dataset.conferences, id);
}

/** The part of the dataset with the chosen conference; undefined where it has too little of it. */
export function partOfChosen(
  host: HTMLElement,
  choice: string | undefined,
  view: View | undefined,
): ShownPart | undefined {
  const [id, ...more] = isByDate(choice) ? [] : words(choice);
  if (more.length > 0) return undefined;
  if (id !== undefined) return { list: 'conferences', id };
  const shown = view && chosenConference(host, choice, view);
  return partOfSome(choice, shown ? [shown] : [], (index) => {
    const chosen = conferenceAt(index, choice, clock.now());
    return chosen ? [chosen] : [];
  });
}
