/** One record of a text, which may span several lines. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** Where it begins, counted from 1. */
  readonly line: number;
}

export interface SplitText {
  readonly records: readonly TextRecord[];
  /** The line of a quotation mark that is never closed. The records end before it. */
  readonly unclosed?: number | undefined;
}

/** No cell is longer. In a longer one, a quotation mark is missing. */
const LONGEST_CELL = 1_000_000;

const BREAK = /\r\n|\n|\r/g;

const countBreaks = (text: string) => text.match(BREAK)?.length ?? 0;

/** A cell and where it ends; undefined if its quotation mark is never closed. */
type Cell = { readonly text: string; readonly end: number } | undefined;

/** Splits text at one separator. Each character is looked at a fixed number of times, whatever the text is. */
class Splitter {
  readonly #text: string;
  readonly #separator: string;
  readonly #plain: RegExp;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
    this.#plain = new RegExp(`[^\\r\\n\\u{${(separator.codePointAt(0) ?? 0).toString(16)}}]*`, 'uy');
  }

  cellAt(start: number): Cell {
    let first = start;
    while (this.#text[first] === ' ') first++;
    return this.#text[first] === '"' ? this.#quoted(first) : this.#plainCell(start);
  }

  isEndOfCell(position: number): boolean {
    const character = this.#text[position];
    return character === undefined || /[\r\n]/.test(character) || character === this.#separator;
  }

  #plainCell(start: number): { readonly text: string; readonly end: number } {
    this.#plain.lastIndex = start;
    const [text = ''] = this.#plain.exec(this.#text) ?? [];
    return { text, end: start + text.length };
  }

  #quoted(open: number): Cell {
    const text = this.#text;
    let isStrayFound = false;
    for (let from = open + 1; ;) {
      const mark = text.indexOf('"', from);
      if (mark < 0 || mark - open > LONGEST_CELL) return undefined;
      if (text[mark + 1] === '"') {
        from = mark + 2;
        continue;
      }
      let end = mark + 1;
      while (text[end] === ' ') end++;
      if (this.isEndOfCell(end)) return { text: text.slice(open + 1, mark).replaceAll('""', '"'), end };
      if (!isStrayFound) {
        // `"New" ideas` is a text that begins with a quotation mark, if its marks come in pairs.
        const plain = this.#plainCell(open);
        if (plain.end > mark && plain.text.split('"').length % 2 === 1) return plain;
      }
      // Another cell begins here, so this one should have ended.
      if (this.isEndOfCell(mark - 1)) return undefined;
      isStrayFound = true;
      from = mark + 1;
    }
  }
}

/**
 * Splits a table into records and cells (RFC 4180). Quotation marks within unquoted text are part of it.
 *
 * Why no library: the ones in use take minutes for text with stray quotation marks, and none tells where a missing mark
 * belongs.
 *
 * @param most stops after so many records
 * @param hasBlank whether blank lines are records; they are left out otherwise
 */
export function splitText(text: string, separator: string, most = Infinity, hasBlank = false): SplitText {
  const splitter = new Splitter(text, separator);
  const records: TextRecord[] = [];
  let line = 1;
  let position = 0;
  while (position < text.length && records.length < most) {
    const cells: string[] = [];
    const first = line;
    for (;;) {
      const cell = splitter.cellAt(position);
      if (!cell) return { records, unclosed: line };
      if (text[position] === '"' || text[position] === ' ')
        line += countBreaks(text.slice(position, cell.end));
      cells.push(cell.text);
      position = cell.end;
      if (text[position] !== separator) break;
      position++;
    }
    position += text.startsWith('\r\n', position) ? 2 : 1;
    line++;
    if (hasBlank || cells.some((cell) => cell.trim() !== '')) records.push({ cells, line: first });
  }
  return { records };
}
