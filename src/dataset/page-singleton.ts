/**
 * The parts that all copies and versions of the script in a page share, by name. The room that makes a part types it here,
 * with `declare module`, because this room knows none of those above it.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the rooms fill it
export interface PageSingleton {}

/** Every part, by its name in the registry of symbols that the whole page has. */
type PartName =
  | 'conference-widgets' // downloads of datasets: dataset/load/fetch-dataset.ts
  | 'conference-widgets.page-defaults' // what the script tag says for all widgets: core/page-settings.ts
  | 'conference-widgets.parts' // what a script says of its dataset: host-page/script-tag.ts
  | 'conference-widgets.reports' // what a webmaster should know: core/diagnostics.ts
  | 'conference-widgets.structured-data' // the block for search engines: core/structured-data-controller.ts
  | 'conference-widgets.selections' // what visitors look for, by group: filter/filter-store.ts
  | 'conference-widgets.registrations' // elements that are being registered: embed/widgets.ts
  | 'conference-widgets.shapes' // links and placeholders that are widgets already: embed/upgrade-shapes.ts
  | 'conference-widgets.running' // what one script hands to the next: embed/start-script.ts
  | 'conference-widgets.script-tags' // tags that have run a copy of the script: host-page/script-tag.ts
  | 'conference-widgets.debug-panel'; // the panel of `debug`: embed/debug/debug-panel.ts

/**
 * The part of that name; whoever asks first makes it. Pages hold old versions of the script for years, and each version
 * uses what another has made: never change a name or the meaning of what is there, only add what is optional.
 */
export function pagePart<Name extends keyof PageSingleton & PartName>(
  name: Name,
  make: () => PageSingleton[Name],
): PageSingleton[Name] {
  const page = globalThis as Partial<Record<symbol, PageSingleton[Name]>>;
  return (page[Symbol.for(name)] ??= make());
}
