/** A place in a text; line and column are counted from 1, the column and the offset in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** From the start of the text, behind its byte order mark. */
  readonly offset: number;
}

/** Line and column of each offset, however many there are, in one go through the text. */
export function positionsOf(text: string, offsets: readonly number[]): ReadonlyMap<number, Position> {
  const positions = new Map<number, Position>();
  const lineEnds = /\r\n?|\n/g;
  let line = 1;
  let start = 0;
  let end = lineEnds.exec(text);
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    while (end && lineEnds.lastIndex <= offset) {
      line += 1;
      start = lineEnds.lastIndex;
      end = lineEnds.exec(text);
    }
    positions.set(offset, { line, column: offset - start + 1, offset });
  }
  return positions;
}
