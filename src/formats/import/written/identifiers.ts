import { IDENTIFIER } from '../../../dataset/parse/rules.js';
import { fold } from '../../../dataset/queries/text-search.js';

/** Publications use ids as file names, which file systems limit to 255 bytes. */
const LONGEST = 150;

const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): short and stable, not secure. */
function shortHash(text: string): string {
  let hash = HASH_START;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, HASH_FACTOR);
  return (hash >>> 0).toString(36);
}

/**
 * A stable id from the id of a source, or from a name. A valid id stays unchanged. If letters must be dropped, a hash
 * keeps different names apart.
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

/** An id for a second name that would get the same id as another. */
export function otherIdentifierOfName(name: string): string {
  return `${identifierOfName(name)}-${shortHash(name.toLowerCase())}`;
}

/** An id from names, ignoring letter case. */
export function identifierOfName(...parts: readonly string[]): string {
  return identifierFrom(...parts.map((part) => part.toLowerCase()));
}

/** Parts of an id: usually `id` is enough; `more` is added if two ids would be equal. */
export interface IdParts {
  readonly id: string;
  readonly more: string;
  /** Whether the source has this id. Otherwise it was made from the content, and may change with it. */
  readonly isOwn?: boolean | undefined;
}

/**
 * Unique ids in the same order. All that would be equal get their `more` added, so that the order does not matter, and a
 * number if they still are.
 */
export function distinctIds(all: readonly IdParts[]): string[] {
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  const isAlone = (id: string) => counts.get(id) === 1;
  const taken = new Set(all.map(({ id }) => id).filter(isAlone));
  const numbers = new Map<string, number>();
  return all.map(({ id, more }) => {
    if (isAlone(id)) return id;
    const distinct = more ? identifierFrom(id, more.toLowerCase()) : id;
    let free = distinct;
    let number = numbers.get(distinct) ?? 1;
    while (taken.has(free)) free = identifierFrom(distinct, String(++number));
    numbers.set(distinct, number);
    taken.add(free);
    return free;
  });
}
