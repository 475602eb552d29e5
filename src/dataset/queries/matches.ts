/** Whether one of the values is wished, or nothing special is. */
export function matches(
  wished: readonly string[] | undefined,
  values: readonly (string | undefined)[],
): boolean {
  return !wished?.length || values.some((value) => value !== undefined && wished.includes(value));
}
