import type { Rolldown } from 'vite';

const ON_DEMAND = 'on demand';

/** The tags of the widgets that load a module at once, and `ON_DEMAND` where it is loaded later. */
function usersOf(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const [, tag] = /\/src\/elements\/([a-z-]+)\/\1\.ts$/.exec(id) ?? [];
  if (tag) return [tag];
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.length > 0
    ? importers.flatMap((importer) => usersOf(importer, context, seen))
    : [ON_DEMAND];
}

/** Whether at least two widgets load the module at once, this one among them. */
function isSharedWith(tag: string) {
  return (id: string, context: Rolldown.ChunkingContext): boolean => {
    const users = usersOf(id, context);
    return users.length > 1 && users.includes(tag);
  };
}

/** Whether at least two widgets load the module at once. */
function isOfSeveral(id: string, context: Rolldown.ChunkingContext): boolean {
  return new Set(usersOf(id, context).filter((user) => user !== ON_DEMAND)).size > 1;
}

/** Whether no widget loads the module at once. */
function isOnDemand(id: string, context: Rolldown.ChunkingContext): boolean {
  return usersOf(id, context).every((user) => user === ON_DEMAND);
}

const isIn = (paths: RegExp) => (id: string) => paths.test(id);

/**
 * The files that widgets share, by name; a module belongs to the first that takes it. There are few, because many small
 * files compress worse and cost a request each. There are several, because a small widget must not load what only lists
 * need, nor a list what its visitors may never ask for.
 */
export const CHUNK_GROUPS: readonly {
  readonly name: string;
  readonly takes: (id: string, context: Rolldown.ChunkingContext) => boolean;
}[] = [
  {
    name: 'core',
    takes: (id, context) => isSharedWith('contact-box')(id, context) || id.includes('rolldown/runtime'),
  },
  {
    name: 'conferences',
    takes: (id, context) =>
      isSharedWith('conference-list')(id, context) ||
      isIn(
        /\/src\/(templates\/(links|organisation-list|zone-line)|filter\/filter-controller|dataset\/queries\/(days|events|filter|session-order))\.ts$/,
      )(id),
  },
  {
    name: 'records',
    takes: (id, context) =>
      // A part by need would take along what it imports, from all that need that at once.
      isOfSeveral(id, context) ||
      isIn(
        /\/src\/(actions\/(outcomes|share)|core\/known-name|filter\/filter-url|templates\/(conference-body|left-out|materials|opened|own-time|picture|place|session-(body|list))|elements\/(conference-details\/session-details|.*\/searchable-text)|dataset\/queries\/(material-type|neighbours|places-of-sessions|select-(materials|sessions|speakers)))\.ts$/,
      )(id),
  },
  {
    name: 'explain',
    takes: isIn(
      /\/src\/(dataset\/issues\/|core\/(explain|swallowed-page)\.ts|elements\/conference-list\/explain-criteria)/,
    ),
  },
  {
    name: 'mend',
    takes: isIn(/\/src\/dataset\/parse\/(derived-ids|long-text|read-(dataset|record|value))\.ts$/),
  },
  { name: 'exports', takes: isIn(/\/src\/formats\/export\/(write-records|zoned-time)\.ts$/) },
  {
    name: 'structured-data',
    takes: isIn(/\/src\/(core\/structured-data-controller|formats\/export\/json-ld)\.ts$/),
  },
  { name: 'layouts', takes: isIn(/\/src\/elements\/conference-list\/(cards|table|timeline)\.ts$/) },
  {
    name: 'actions',
    takes: isIn(
      /\/src\/(actions\/(actions|download|save-calendar)|formats\/export\/(web-calendars|calendar-event|conference-table))\.ts$/,
    ),
  },
  {
    name: 'mine',
    takes: isIn(
      /\/src\/(actions\/my-programme|dataset\/queries\/(clashes|session-codes)|filter\/chosen-sessions|i18n\/my-programme-messages)/,
    ),
  },
  { name: 'calendar', takes: isIn(/\/src\/formats\/export\/(icalendar|content-lines|vcard)|\/ical\.js\//) },
  {
    name: 'filter',
    takes: (id, context) =>
      isIn(/\/src\/(filter|elements|dataset\/queries)\//)(id) &&
      // With what they are made of they stand on the programme, or the details, which no other widget loads.
      !isIn(
        /\/(conference-programme\/(agenda|day-table(\.styles)?|now(\.styles)?|programme-grid)|conference-details\/visit)\.ts$/,
      )(id) &&
      isOnDemand(id, context),
  },
];
