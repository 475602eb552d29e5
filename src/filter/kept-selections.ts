import { selections } from './filter-store.js';

/** By what offers controls or keeps the page's address, the group that it does so for. */
function keepers(): Map<object, string> {
  return (selections().keepers ??= new Map());
}

/** One that nothing in the page shows any longer could not be taken back. */
function forgetUnkept(group: string): void {
  const { groups, listeners } = selections();
  if (!groups.has(group) || [...keepers().values()].includes(group)) return;
  groups.delete(group);
  for (const listener of listeners) listener(group);
}

/**
 * Keeps what a visitor looks for in a group, which is forgotten once nobody keeps it.
 *
 * @param keeper whoever offers controls for it, or keeps it in the page's address
 * @param group undefined: none any longer
 */
export function keepSelection(keeper: object, group: string | undefined): void {
  const before = keepers().get(keeper);
  if (before === group) return;
  if (group === undefined) keepers().delete(keeper);
  else keepers().set(keeper, group);
  // Not at once: what is moved leaves and comes back within one task.
  if (before !== undefined) setTimeout(forgetUnkept, 0, before);
}
