import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import { selectConferences } from './select-conferences.js';

/** The first that is not cancelled. If all are, the first, so that visitors learn of it. */
function first(conferences: readonly Conference[]): Conference | undefined {
  return conferences.find(({ status }) => status !== 'cancelled') ?? conferences[0];
}

/** The current or next conference. */
export function nextConference(dataset: Dataset, now: Date): Conference | undefined {
  return first(selectConferences(dataset, { when: 'upcoming', sort: 'oldest' }, now, dataset.language));
}

/** The most recent past conference. */
export function latestConference(dataset: Dataset, now: Date): Conference | undefined {
  return first(selectConferences(dataset, { when: 'past', sort: 'newest' }, now, dataset.language));
}
