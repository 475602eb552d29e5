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
 * that id or name, and at names that several of them have, where nobody can tell which is meant. Only for publishers: to visitors nothing is lost.
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
    const called = new Map<unknown, Set<string>>();
    for (const { id, name } of entries)
      for (const each of isObject(name) ? Object.values(name) : [name])
        called.set(each, (called.get(each) ?? new Set()).add(id));
    sessions.forEach((session, index) => {
      const value = isObject(session) ? session[field] : undefined;
      if (typeof value !== 'string' || expected.includes(value)) return;
      const place = { severity: 'hint', path: [...path, 'sessions', index, field], value } as const;
      const ids = called.get(value);
      if (ids && ids.size > 1) issues.push({ ...place, code: 'unclear-place', expected: [...ids] });
      if (!ids && isLikeId(value, expected)) issues.push({ ...place, code: 'unknown-place', expected });
    });
  }
}
