import type { Places } from './header-rules.js';

/** A text that a regular expression takes as it is. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A regular expression (PCRE) for the path of an address, that fits these places. */
export function placePattern(base: string, { folders, files }: Pick<Places, 'folders' | 'files'>): string {
  const ends = [...folders.map(literal), ...files.map((file) => `${literal(file)}$`)];
  return `^${literal(base)}(?:${ends.join('|')})`;
}
