import { findConferences } from '../dataset/queries/facets.js';
import { EVERYTHING } from '../dataset/queries/selection.js';
import type { Conference } from '../dataset/schema/conference.js';
import { searchConferences } from './conference-search.js';
import { selections } from './selections.js';
import type { View } from './view.js';

/** The conferences that a visitor looks for in a group. */
export function foundConferences(view: View, group: string): ReadonlySet<Conference> {
  const { dataset } = view;
  const selection = selections().groups.get(group) ?? EVERYTHING;
  const withWords = searchConferences(view, selection.query);
  const hasWords = (conference: Conference) => withWords?.has(conference) ?? true;
  return new Set(findConferences(dataset, dataset.conferences, selection, hasWords).found);
}
