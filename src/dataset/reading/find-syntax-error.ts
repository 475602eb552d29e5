import { parse } from '@humanwhocodes/momoa';

/** JSON's own strings; in a text that is otherwise valid, so that each match starts at an opening quotation mark. */
const STRINGS = /"(?:[^"\\]|\\.)*"/gsu;

/** What JSON forbids within strings (RFC 8259, section 7). */
const CONTROL_CHARACTER = /[\u0000-\u001f]/u;

/**
 * Where a text stops being JSON that momoa refuses.
 *
 * Of a text that ends too early momoa names the token before; so it gets one that ends in what can stand nowhere.
 *
 * @returns an offset in UTF-16 units; the length of the text where it ends too early.
 */
export function findSyntaxError(text: string): number {
  try {
    parse(`${text}\0`, { mode: 'json' });
  } catch (error) {
    if (error instanceof Error && 'offset' in error) return Math.min(Number(error.offset), text.length);
  }
  return 0; // nested so deeply that the parser gives up
}

/**
 * Where a text stops being JSON that momoa took and JSON.parse did not: momoa lets control characters within strings
 * pass, line breaks among them, the commonest mistake in text that was pasted.
 *
 * @returns an offset in UTF-16 units.
 */
export function findControlCharacter(text: string): number {
  for (const { 0: string, index } of text.matchAll(STRINGS)) {
    const within = string.search(CONTROL_CHARACTER);
    if (within >= 0) return index + within;
  }
  return 0;
}
