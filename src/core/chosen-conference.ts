import { findById } from '../dataset/queries/records.js';
import { latestConference, nextConference } from '../dataset/queries/find-conference.js';
import type { Conference } from '../dataset/schema/conference.js';
import { knownIds } from './attributes.js';
import type { View } from './view.js';

/**
 * The conference that the attribute `conference` names by its id, `next` or `latest`; without it the next, or the latest
 * where none is to come. Undefined where there is none.
 */
export function chosenConference(
  host: HTMLElement,
  choice: string | undefined,
  { dataset, now }: View,
): Conference | undefined {
  if (choice === 'next') return nextConference(dataset, now);
  if (choice === 'latest') return latestConference(dataset, now);
  const [id] = knownIds(host, 'conference', choice, dataset.conferences);
  if (id !== undefined) return findById(dataset.conferences, id);
  return nextConference(dataset, now) ?? latestConference(dataset, now) ?? dataset.conferences[0];
}
