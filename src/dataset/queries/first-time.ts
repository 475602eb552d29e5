import { hasTime } from './dates.js';
import type { Period } from './is-when.js';

/** When the first of them begins whose time is known; undefined where none is. */
export function firstTime(periods: readonly Period[]): string | undefined {
  return periods.find(({ start }) => start && hasTime(start))?.start;
}
