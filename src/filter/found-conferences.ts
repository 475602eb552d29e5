import { findConferences, type SelectionResult } from '../dataset/queries/facets.js';
import type { Selection } from '../dataset/queries/filter.js';
import type { Conference } from '../dataset/schema/conference.js';
import { searchConferences } from './search-conferences.js';
import type { View } from '../core/view.js';

/** What a visitor finds among conferences, by words in the language of the page and by what was chosen. */
export function foundConferences(
  view: View,
  conferences: readonly Conference[],
  selection: Selection,
): SelectionResult {
  const withWords = searchConferences(view, selection.query);
  const hasWords = (conference: Conference) => withWords?.has(conference) ?? true;
  return findConferences(view.dataset, conferences, selection, hasWords);
}
