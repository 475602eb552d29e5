import { identifierFrom } from './identifiers.js';

/** What an id is made of where a source has none: enough as a rule, and more for when two would be the same. */
export interface IdParts {
  readonly id: string;
  readonly more: string;
}

/** An id for each, in their order; those that would be the same get the more, all of them, whatever their order. */
export function distinctIds(all: readonly IdParts[]): string[] {
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  return all.map(({ id, more }) =>
    counts.get(id) === 1 || !more ? id : identifierFrom(id, more.toLowerCase()),
  );
}
