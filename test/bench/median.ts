/** The middle of the values, or of the two in the middle the mean; NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** The median of each field. */
export function medians<Name extends string>(
  values: readonly Readonly<Record<Name, number>>[],
): Record<Name, number> {
  const names = Object.keys(values[0] ?? {}) as Name[];
  const entries = names.map((name) => [name, median(values.map((value) => value[name]))]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
