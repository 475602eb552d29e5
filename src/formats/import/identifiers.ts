import { IDENTIFIER } from '../../dataset/parse/rules.js';
import { fold } from '../../dataset/queries/text-search.js';

/** Publications have files and folders that are called like ids, and file systems allow 255 bytes. */
const LONGEST = 150;

const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): short, the same everywhere, and no secret. */
function shortHash(text: string): string {
  let hash = HASH_START;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, HASH_FACTOR);
  return (hash >>> 0).toString(36);
}

/**
 * An id out of a source's own, or out of a name where the source has none; the same each time. What is an id already stays
 * as it is. Letters that ids cannot have would be lost, and two names become one: a hash then tells them apart.
 */
export function identifierFrom(...parts: readonly string[]): string {
  const text = parts.join('-');
  const whole = wholeIdentifier(text);
  if (whole.length <= LONGEST) return whole;
  const hash = shortHash(text);
  return `${whole.slice(0, LONGEST - hash.length - 1)}-${hash}`;
}

function wholeIdentifier(text: string): string {
  if (IDENTIFIER.test(text)) return text;
  const folded = fold(text);
  const words = folded.replace(/[^a-z0-9._]+/g, '-').replace(/^[-._]+|[-._]+$/g, '');
  return /[^\P{L}a-z]/u.test(folded) || words === ''
    ? [words, shortHash(text)].filter(Boolean).join('-')
    : words;
}

/** An id out of names, which are the same however they are capitalised. */
export function identifierOfName(...parts: readonly string[]): string {
  return identifierFrom(...parts.map((part) => part.toLowerCase()));
}

/** What an id is made of where a source has none: enough as a rule, and more for when two would be the same. */
export interface IdParts {
  readonly id: string;
  readonly more: string;
}

/** An id for each, in their order; those that would be the same get the more, all of them, whatever their order. */
export function distinctIds(all: readonly IdParts[]): string[] {
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  return all.map(({ id, more }) =>
    counts.get(id) === 1 || !more ? id : identifierFrom(id, more.toLowerCase()),
  );
}
