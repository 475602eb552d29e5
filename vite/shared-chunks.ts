import type { Rolldown } from 'vite';

const BY_NEED = 'by need';

/** The widgets that a module is part of from the beginning, by their tags; and `BY_NEED` where what comes later takes it. */
function usersOf(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const [, tag] = /\/src\/elements\/([a-z-]+)\/\1\.ts$/.exec(id) ?? [];
  if (tag) return [tag];
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.length > 0 ? importers.flatMap((importer) => usersOf(importer, context, seen)) : [BY_NEED];
}

/** The files for what widgets have in common. */
export const SHARED_CHUNKS = ['core', 'conferences'] as const;

/**
 * The one that a module is for. There are few, because many small ones compress worse and cost a request each; and not
 * one, because a small widget shall not load what it takes to show a conference.
 */
export function sharedChunk(
  id: string,
  context: Rolldown.ChunkingContext,
): (typeof SHARED_CHUNKS)[number] | undefined {
  const users = usersOf(id, context);
  if (users.length < 2) return undefined;
  if (users.includes('contact-box')) return 'core';
  return users.includes('conference-list') ? 'conferences' : undefined;
}
