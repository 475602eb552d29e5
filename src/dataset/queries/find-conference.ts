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

/**
 * The conference that is `next` or `latest`; for anything else the next, or the latest if none is planned. Undefined if there
 * is none.
 */
export function conferenceAt(
  dataset: Dataset,
  choice: string | undefined,
  now: Date,
): Conference | undefined {
  if (choice === 'next') return nextConference(dataset, now);
  if (choice === 'latest') return latestConference(dataset, now);
  return nextConference(dataset, now) ?? latestConference(dataset, now) ?? dataset.conferences[0];
}
