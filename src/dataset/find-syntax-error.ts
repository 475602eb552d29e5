/** JSON's own strings; in a text that is otherwise valid, so that each match starts at an opening quotation mark. */
const STRINGS = /"(?:[^"\\]|\\.)*"/gsu;

/** What JSON forbids within strings (RFC 8259, section 7). */
const CONTROL_CHARACTER = /[\u0000-\u001f]/u;

/**
 * Where a text stops being JSON.
 *
 * @param error what the parser with positions threw; undefined where only JSON.parse refuses the text. Momoa lets line
 * breaks within strings pass, the commonest mistake in text that was pasted.
 * @returns an offset in UTF-16 units.
 */
export function findSyntaxError(text: string, error?: unknown): number {
  if (error instanceof Error && 'offset' in error) return Number(error.offset);
  for (const { 0: string, index } of text.matchAll(STRINGS)) {
    const within = string.search(CONTROL_CHARACTER);
    if (within >= 0) return index + within;
  }
  return 0;
}
