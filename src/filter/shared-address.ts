import { EVERYTHING } from '../dataset/queries/filter.js';
import { writeWhereabouts } from './filter-url.js';
import { groupOf, selections } from './filter-store.js';

/** A widget of a group; of the one that is left out where it has none. */
interface Linkable {
  readonly group?: string | undefined;
}

/** The widgets that open what the page's address says of their group. */
export function linkedWidgets(): Set<{ readonly group: string | undefined }> {
  return (selections().linked ??= new Set());
}

/**
 * The page's address; where a widget of the group opens what an address says, the address that opens this.
 *
 * @param open id of a conference, or `conference/session`; what someone looks for besides is not handed on with it
 */
export function sharedAddress({ group }: Linkable, open: string | undefined): string {
  const name = groupOf({ group });
  const isOpened = [...linkedWidgets()].some((widget) => groupOf(widget) === name);
  if (open === undefined || !isOpened) return location.href;
  const url = new URL(location.href);
  url.search = writeWhereabouts(url.search, name, { selection: EVERYTHING, open });
  return url.href;
}
