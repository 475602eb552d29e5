/**
 * What all copies and versions of the script in a page share; the first that asks makes it. Pages hold old versions for
 * years: never change a name or the meaning of what is there, only add what is optional.
 *
 * @param name in the registry of symbols that the whole page has
 */
export function sharedInPage<Shared extends object>(name: string, make: () => Shared): Shared {
  const page = globalThis as Record<symbol, Shared | undefined>;
  return (page[Symbol.for(name)] ??= make());
}
