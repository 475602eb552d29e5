import { mistakesBetween } from '../../../dataset/issues/nearest.js';
import { searchWords } from '../../../dataset/queries/text-search.js';

/** Shorter words that differ by a letter are other words: Ida and Ina, Karen and Karin. */
const LEAST_LETTERS = 6;

/** The part of a word that may be mistyped. */
const TOLERANCE = 0.25;

/** Initials, numbers and abbreviations tell people, rooms and years apart. */
const isExact = (word: string) => word.length < 4 || /\d/.test(word);

const wordsOf = (name: string) => searchWords(name).map(({ folded }) => folded);

const sorted = (parts: Iterable<string>) => [...parts].toSorted().join(' ');

function mistakesInWord(word: string, other: string): number | undefined {
  if (word === other) return 0;
  if (isExact(word) || isExact(other) || !other.startsWith(word.charAt(0)) || word.at(-1) !== other.at(-1))
    return undefined;
  const mistakes = mistakesBetween(word, other);
  const length = Math.max(word.length, other.length);
  const isSwap = mistakes === 1 && sorted(word) === sorted(other);
  return isSwap || (length >= LEAST_LETTERS && mistakes <= length * TOLERANCE) ? mistakes : undefined;
}

/**
 * How many letters were mistyped if one name was meant as the other; undefined if they are probably two. Case, accents,
 * blanks and the order of words are no difference. Mistakes are made inside words: what begins or ends otherwise is
 * another name, as with Anna and Hanna, Christian and Christina.
 */
export function mistakesInName(name: string, other: string): number | undefined {
  const [words, others] = [wordsOf(name), wordsOf(other)];
  if (words.length === 0) return undefined;
  if (words.join('') === others.join('') || sorted(words) === sorted(others)) return 0;
  if (words.length !== others.length) return undefined;
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const mistakes = mistakesInWord(word, others[index] ?? '');
    if (mistakes === undefined) return undefined;
    sum += mistakes;
  }
  return sum;
}

/** Names that are almost the same share one of these, so that not each must be compared with all. */
export function keysOfName(name: string): readonly string[] {
  const words = wordsOf(name);
  const ends = words.map((word) => (isExact(word) ? word : `${word[0] ?? ''}…${word.at(-1) ?? ''}`));
  return words.length === 0 ? [] : [...new Set([words.join(''), sorted(words), ends.join(' ')])];
}
