import type { Dataset } from '../../dataset/schema/dataset.js';

/**
 * The moment that pages are written for, by which "upcoming" is judged: no clock, so that the same dataset gives the same
 * bytes. It is when the dataset was last looked over, else the start of its last conference. Where script runs, widgets go on with
 * the visitor's own time.
 */
export function momentOf({ updated, conferences }: Dataset): Date {
  const starts = conferences.flatMap(({ start = [] }) => start).sort();
  const date = updated ?? starts.at(-1) ?? '1970';
  // At noon a day is that day in every time zone that people live in, but for a few islands.
  return new Date(date.length === '2030-03-01'.length ? `${date}T12:00Z` : date);
}
