import type { Period } from './is-when.js';

/**
 * Compares by start, for `sort`. Starts are compared as instants, because their offsets may differ.
 * What has no start comes last in either order.
 */
export function byStart(order: 'newest' | 'oldest'): (a: Period, b: Period) => number {
  const direction = order === 'newest' ? -1 : 1;
  // A sort asks for each start many times, and reading a date is slow.
  const instants = new Map<string, number>();
  const instant = ({ start }: Period) => {
    if (start === undefined) return direction * Infinity;
    const known = instants.get(start) ?? Date.parse(start);
    instants.set(start, known);
    return known;
  };
  // Two infinities differ by NaN.
  return (a, b) => direction * (instant(a) - instant(b)) || 0;
}
