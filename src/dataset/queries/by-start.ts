interface Starting {
  readonly start?: string | undefined;
}

/**
 * Compares by start, for `sort`. Starts are compared as instants, because their offsets may differ.
 *
 * @param direction 1 is oldest first, -1 newest first. What has no start comes last in both.
 */
export function byStart(direction: 1 | -1): (a: Starting, b: Starting) => number {
  // A sort asks for each start many times, and reading a date is slow.
  const instants = new Map<string, number>();
  const instant = ({ start }: Starting) => {
    if (start === undefined) return direction * Infinity;
    const known = instants.get(start) ?? Date.parse(start);
    instants.set(start, known);
    return known;
  };
  // Two infinities differ by NaN.
  return (a, b) => direction * (instant(a) - instant(b)) || 0;
}
