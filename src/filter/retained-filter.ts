import { filterStore } from './filter-store.js';

/** By what offers controls or keeps the page's address, the group that it does so for. */
function retainers(): Map<object, string> {
  return (filterStore().keepers ??= new Map());
}

/** One that nothing in the page shows any longer could not be taken back. */
function dropUnretained(group: string): void {
  const { groups, listeners } = filterStore();
  if (!groups.has(group) || [...retainers().values()].includes(group)) return;
  groups.delete(group);
  for (const listener of listeners) listener(group);
}

/**
 * Keeps what a visitor looks for in a group, which is forgotten once nobody keeps it.
 *
 * @param keeper whoever offers controls for it, or keeps it in the page's address
 * @param group undefined: none any longer
 */
export function retainFilter(keeper: object, group: string | undefined): void {
  const before = retainers().get(keeper);
  if (before === group) return;
  if (group === undefined) retainers().delete(keeper);
  else retainers().set(keeper, group);
  // Not at once: what is moved leaves and comes back within one task.
  if (before !== undefined) setTimeout(dropUnretained, 0, before);
}
