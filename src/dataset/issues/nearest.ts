import { distance } from 'fastest-levenshtein';
import type { Issue } from './issue.js';

/** The part of a word that may be mistyped. */
const TOLERANCE = 0.4;

/** Whether two letters beside each other have changed places: one mistake, which the distance counts as two. */
function isSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** How many letters were mistyped, if one of two words was meant as the other. */
export function mistakesBetween(a: string, b: string): number {
  return a !== b && isSwapped(a, b) ? 1 : distance(a, b);
}

/** The name most similar to the word, ignoring letter case; undefined if none is similar. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  const lower = word.toLowerCase();
  for (const name of names) {
    const longest = Math.max(word.length, name.length);
    const limit = longest * TOLERANCE;
    if (Math.abs(word.length - name.length) > limit) continue;
    const found = mistakesBetween(lower, name.toLowerCase());
    if (found > limit || found >= least) continue;
    best = name;
    least = found;
  }
  return best;
}

/** Issues whose `expected` are names that may have been mistyped. */
const NAMES: ReadonlySet<string> = new Set(['choice', 'unknown-reference', 'unknown-place', 'unknown-field']);

/** A longer value is not a mistyped name, and slow to compare. */
const LONGEST_NAME = 100;

/** More names than a schema has, of which any number may be asked for. */
const MANY = 50;

/** How many words are compared with many names: who mistyped more than these has renamed them. */
const MOST_WORDS = 20;

/** The suggestions for words, by the names that they were compared with. */
const known = new WeakMap<readonly string[], Map<string, string | undefined>>();

/**
 * The expected name most similar to the value of an issue; undefined if none is similar. Of a long list of names, such as the
 * ids of a dataset, only for the first twenty words, so that thousands of wrong references take no time to report.
 */
export function suggestionFor({ code, path, value, expected }: Issue): string | undefined {
  const word = code === 'unknown-field' ? path.at(-1) : value;
  if (!NAMES.has(code) || !expected || typeof word !== 'string' || word.length > LONGEST_NAME)
    return undefined;
  if (expected.length < MANY) return nearest(word, expected);
  const suggestions = known.get(expected) ?? new Map<string, string | undefined>();
  known.set(expected, suggestions);
  if (!suggestions.has(word) && suggestions.size < MOST_WORDS) suggestions.set(word, nearest(word, expected));
  return suggestions.get(word);
}
