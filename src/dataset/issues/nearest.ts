import type { Issue } from './issue.js';

/** The part of a word that may be mistyped. */
const TOLERANCE = 0.4;

/** Optimal string alignment distance: characters to insert, delete, replace, or swap with their neighbour. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const at = (cells: number[], back: number) => cells[column - back] ?? 0;
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, 0) + 1,
        at(current, 1) + 1,
        at(last, 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** The name most similar to the word, ignoring letter case; undefined if none is similar. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const longest = Math.max(word.length, name.length);
    const limit = longest * TOLERANCE;
    if (Math.abs(word.length - name.length) > limit) continue;
    const found = distance(word.toLowerCase(), name.toLowerCase());
    if (found > limit || found >= least) continue;
    best = name;
    least = found;
  }
  return best;
}

/** Issues whose `expected` are names that may have been mistyped. */
const NAMES: ReadonlySet<string> = new Set(['choice', 'unknown-reference', 'unknown-field']);

/** A longer value is not a mistyped name, and slow to compare. */
const LONGEST_NAME = 100;

/** The expected name most similar to the value of an issue; undefined if none is similar. */
export function suggestionFor({ code, path, value, expected }: Issue): string | undefined {
  const word = code === 'unknown-field' ? path.at(-1) : value;
  if (!NAMES.has(code) || !expected || typeof word !== 'string' || word.length > LONGEST_NAME)
    return undefined;
  return nearest(word, expected);
}
