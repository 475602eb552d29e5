import type { View } from '../core/view.js';
import { distinguishingFacets, type FilterResult } from '../dataset/queries/facets.js';
import type { Facet, FilterState } from '../dataset/queries/filter.js';
import type { Conference } from '../dataset/schema/conference.js';
import { filterConferences } from './search-conferences.js';

/** The records that the controls of a filter find, and how they speak of them. */
export interface FilterSubject<Item> {
  readonly find: (filter: FilterState) => FilterResult<Item>;
  /** The facets in which they differ. */
  readonly distinguishing: () => readonly Facet[];
  readonly searchLabel: string;
  /** Says that nothing matches. */
  readonly none: string;
  /** So many of them, in words. */
  readonly count: (count: number) => string;
  /** The name of the facet of kinds. */
  readonly typeName: string;
}

/** Conferences as what a filter finds. */
export function conferenceSubject(view: View, conferences: readonly Conference[]): FilterSubject<Conference> {
  const { dataset, messages } = view;
  return {
    find: (filter) => filterConferences(view, conferences, filter),
    distinguishing: () => distinguishingFacets(dataset, conferences),
    searchLabel: messages.searchConferences,
    none: messages.noMatchingConferences,
    count: messages.conferences,
    typeName: messages.programme,
  };
}
