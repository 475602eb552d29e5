import type { Selection } from '../dataset/queries/selection.js';

/** Told which group a visitor looks for something else in. */
export type SelectionListener = (group: string) => void;

/**
 * What all copies and versions of the script in a page share: by group, what a visitor looks for, and who wants to know.
 * Pages keep old versions for years: never rename, remove or reinterpret a field here or in `Selection`; a facet that a
 * version does not know it passes over.
 */
interface Protocol {
  readonly groups: Map<string, Selection>;
  readonly listeners: Set<SelectionListener>;
  /** Widgets that open what the page's address says of their group; none in a page that an older version began with. */
  linked?: Set<Grouped>;
}

interface Grouped {
  readonly group: string | undefined;
}

const KEY: unique symbol = Symbol.for('conference-widgets.selections');
const page: typeof globalThis & { [KEY]?: Protocol | undefined } = globalThis;

/** By group, which is one place in the page for all widgets that name it. */
export function selections(): Protocol {
  return (page[KEY] ??= { groups: new Map(), listeners: new Set() });
}

/** The group of a widget that names none; so it can be named, too. */
export function groupOf({ group }: Grouped): string {
  return group === undefined || group === '' ? 'conferences' : group;
}

/** Lets everyone in the group look for this. */
export function select(group: string, selection: Selection): void {
  const { groups, listeners } = selections();
  groups.set(group, selection);
  for (const listener of listeners) listener(group);
}
