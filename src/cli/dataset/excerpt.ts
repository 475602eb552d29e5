/** Characters before and after a place that are enough to recognise it; a file may be one line. */
const BEFORE = 40;
const AFTER = 60;

const LINE_END = /[\r\n]/;

/** What a terminal would take for a command, or for nothing at all. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text that a terminal shows as it is, on one line. */
export function printable(text: string): string {
  return text.replace(INVISIBLE, ' ');
}

/**
 * The line of a text around a place, and a line to stand below it that marks the place.
 *
 * @param place its offset from the start of the text and its column, which is counted from 1, both in UTF-16 units.
 */
export function excerpt(
  text: string,
  { offset, column }: { readonly offset: number; readonly column: number },
): { readonly shown: string; readonly marker: string } {
  const isCut = column - 1 > BEFORE;
  const before = text.slice(offset - Math.min(column - 1, BEFORE), offset).trimStart();
  const [after = ''] = text.slice(offset, offset + AFTER).split(LINE_END);
  const lead = `${isCut ? '…' : ''}${before}`;
  const shown = `${lead}${after}${after.length === AFTER ? '…' : ''}`;
  return { shown: printable(shown), marker: `${' '.repeat(lead.length)}^` };
}
