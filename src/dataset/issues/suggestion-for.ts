import type { Issue } from './issue.js';
import { nearest } from './nearest.js';

/** Issues whose `expected` are names that a writer may have mistyped. */
const NAMES: ReadonlySet<string> = new Set(['choice', 'unknown-reference', 'unknown-field']);

/** Above this a value is no mistyped name, and comparing it would take a long time. */
const LONGEST_NAME = 100;

/** What the writer probably meant: the nearest of the names that are expected; undefined where none is near. */
export function suggestionFor({ code, path, value, expected }: Issue): string | undefined {
  const word = code === 'unknown-field' ? path.at(-1) : value;
  if (!NAMES.has(code) || !expected || typeof word !== 'string' || word.length > LONGEST_NAME)
    return undefined;
  return nearest(word, expected);
}
