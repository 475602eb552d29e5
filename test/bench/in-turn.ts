/**
 * Visits each page once per round, every other round in reverse, so that what else the machine does hits all alike.
 *
 * @param warmUp rounds that come first and do not count: a browser that has just started is slow
 * @returns what the visits gave, by the name of the page
 */
export async function inTurn<Name extends string, Result>(
  names: readonly Name[],
  rounds: number,
  visit: (name: Name) => Promise<Result>,
  warmUp = 1,
): Promise<ReadonlyMap<Name, readonly Result[]>> {
  const results = new Map<Name, Result[]>(names.map((name) => [name, []]));
  for (let round = 1 - warmUp; round <= rounds; round++) {
    for (const name of round % 2 ? names : names.toReversed()) {
      const result = await visit(name);
      if (round > 0) results.get(name)?.push(result);
    }
  }
  return results;
}
