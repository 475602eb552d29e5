import type { ShownPart } from '../dataset/load/parts-manifest.js';
import { conferenceAt } from '../dataset/queries/find-conference.js';
import { findById } from '../dataset/queries/records.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { knownIds, words } from './attributes.js';
import { clock } from './clock.js';
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

/** Conferences of which a part has only enough to choose among them. */
const abridged = new WeakSet<Conference>();

/** The part of the dataset with the chosen conference; undefined where another one has become the next meanwhile. */
export function partOfChosen(
  host: HTMLElement,
  choice: string | undefined,
  view: View | undefined,
): ShownPart | undefined {
  const [id, ...more] = isByDate(choice) ? [] : words(choice);
  if (more.length > 0) return undefined;
  if (id !== undefined) return { list: 'conferences', id };
  const current = view && chosenConference(host, choice, view);
  if (current && abridged.has(current)) return undefined;
  const choose = (index: Dataset) => {
    const chosen = conferenceAt(index, choice, clock.now());
    for (const conference of index.conferences) if (conference !== chosen) abridged.add(conference);
    return chosen;
  };
  return { list: 'conferences', choice, choose };
}
