import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import { selectConferences } from './select-conferences.js';

/** A cancelled one stands in only where there is no other, so that visitors learn of it. */
function first(conferences: readonly Conference[]): Conference | undefined {
  return conferences.find(({ status }) => status !== 'cancelled') ?? conferences[0];
}

/** The first conference that is not over; the one that is going on, if there is one. */
export function nextConference(dataset: Dataset, now: Date): Conference | undefined {
  return first(selectConferences(dataset, { when: 'upcoming', sort: 'oldest' }, now, dataset.language));
}

/** The last conference that is over. */
export function latestConference(dataset: Dataset, now: Date): Conference | undefined {
  return first(selectConferences(dataset, { when: 'past', sort: 'newest' }, now, dataset.language));
}
