interface Starting {
  readonly start?: string | undefined;
}

/**
 * Compares by start, for `sort`. Starts are compared as instants, because their offsets may differ.
 *
 * @param direction 1 is oldest first, -1 newest first. What has no start comes last in both.
 */
export function byStart(direction: 1 | -1): (a: Starting, b: Starting) => number {
  const instant = ({ start }: Starting) => (start === undefined ? direction * Infinity : Date.parse(start));
  // Two infinities differ by NaN.
  return (a, b) => direction * (instant(a) - instant(b)) || 0;
}
