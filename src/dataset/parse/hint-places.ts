import type { Issue, Path } from '../issues/issue.js';
import { IDENTIFIER } from './rules.js';
import { type Fields, isObject } from './value-kinds.js';

const LISTS = { room: 'rooms', track: 'tracks' } as const;

/** Whether a name is written as ids are, so that it is probably meant as one: `store-sal`, but not `Foyer`. */
function isLikeId(name: string, ids: readonly string[]): boolean {
  const isLower = name === name.toLowerCase();
  return IDENTIFIER.test(name) && (isLower || ids.some((id) => id.toLowerCase() === name.toLowerCase()));
}

/**
 * Hints at rooms and tracks of sessions that look like ids, where the conference lists its rooms or tracks and has none with
 * that id or name. Only for publishers: to visitors nothing is lost.
 *
 * @param input the conference as it is written
 * @param kept the fields of it that can be read
 */
export function hintPlaces(input: Fields, kept: Fields, path: Path, issues: Issue[]): void {
  const sessions = Array.isArray(input.sessions) ? (input.sessions as unknown[]) : [];
  for (const [field, list] of Object.entries(LISTS)) {
    const entries = (kept[list] ?? []) as readonly { readonly id: string; readonly name: unknown }[];
    if (entries.length === 0) continue;
    const expected = entries.map(({ id }) => id);
    const known = new Set(
      entries.flatMap(({ id, name }) => [id, ...(isObject(name) ? Object.values(name) : [name])]),
    );
    sessions.forEach((session, index) => {
      const value = isObject(session) ? session[field] : undefined;
      if (typeof value !== 'string' || known.has(value) || !isLikeId(value, expected)) return;
      const place = [...path, 'sessions', index, field];
      issues.push({ code: 'unknown-place', severity: 'hint', path: place, value, expected });
    });
  }
}
