import { findConferences } from '../dataset/queries/facets.js';
import type { Selection } from '../dataset/queries/selection.js';
import type { Conference } from '../dataset/schema/conference.js';
import { searchConferences } from './conference-search.js';
import type { View } from './view.js';

/** The conferences that a visitor looks for. */
export function foundConferences(view: View, selection: Selection): ReadonlySet<Conference> {
  const { dataset } = view;
  const withWords = searchConferences(view, selection.query);
  const hasWords = (conference: Conference) => withWords?.has(conference) ?? true;
  return new Set(findConferences(dataset, dataset.conferences, selection, hasWords).found);
}
