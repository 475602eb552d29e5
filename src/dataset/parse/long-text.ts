/** As the schema has it, which imports this file. */
type Text = string | Record<string, string>;

/** Blank lines, each with the line break before it. A space more in front would make long runs of spaces slow to read. */
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;

function paragraphsIn(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(BLANK_LINES)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/**
 * The paragraphs of a long text that is written as one text, or as one per language: blank lines part them, and single
 * line breaks stay. Languages with as many paragraphs as each other stay side by side; others stay together in one entry.
 */
export function readParagraphs(text: Text): Text[] {
  if (typeof text === 'string') return paragraphsIn(text);
  const languages = Object.entries(text).map(([language, each]) => [language, paragraphsIn(each)] as const);
  const [first = []] = languages.map(([, paragraphs]) => paragraphs);
  if (languages.some(([, { length }]) => length !== first.length)) return [text];
  return first.map((_, index) =>
    Object.fromEntries(languages.map(([language, paragraphs]) => [language, paragraphs[index] ?? ''])),
  );
}
