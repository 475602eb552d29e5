import type { Path } from '../issues/issue.js';
import type { JsonVisitor } from './json-walker.js';

/** A step of the paths that are looked for, and where it was found. */
interface Wanted {
  offset: number | undefined;
  readonly next: Map<string | number, Wanted>;
}

const wanted = (): Wanted => ({ offset: undefined, next: new Map() });

function forget(step: Wanted): void {
  step.offset = undefined;
  for (const next of step.next.values()) forget(next);
}

/** A member whose name an earlier member of the same object has. JSON.parse keeps the last of them and says nothing. */
interface DuplicateField {
  readonly path: Path;
  /** Of its name. */
  readonly offset: number;
}

/** Finds, on a walk through a JSON text, where certain paths lead, and which members stand twice. */
export class Places implements JsonVisitor {
  readonly duplicates: DuplicateField[] = [];

  readonly #root = wanted();
  readonly #keys: (string | number)[] = [];
  /** Of each step down from the root, whether it is on the way to something wanted. */
  readonly #way: (Wanted | undefined)[] = [this.#root];
  /** Of each object or list that is open the names so far. */
  readonly #names: Set<string | number>[] = [];

  constructor(paths: readonly Path[]) {
    for (const path of paths) {
      let step = this.#root;
      for (const key of path) {
        const next = step.next.get(key) ?? wanted();
        step.next.set(key, next);
        step = next;
      }
    }
  }

  open(): void {
    this.#names.push(new Set());
  }

  close(): void {
    this.#names.pop();
  }

  enter(key: string | number, offset: number): void {
    const names = this.#names.at(-1);
    this.#keys.push(key);
    if (typeof key === 'string') {
      if (names?.has(key)) this.duplicates.push({ path: [...this.#keys], offset });
      names?.add(key);
    }
    const step = this.#way.at(-1)?.next.get(key);
    if (step) {
      // Of members with the same name JSON keeps the last, and all that is in it.
      forget(step);
      step.offset = offset;
    }
    this.#way.push(step);
  }

  leave(): void {
    this.#keys.pop();
    this.#way.pop();
  }

  /** Where a path leads; for something missing, where it should stand; undefined where that is the whole text. */
  offsetOf(path: Path): number | undefined {
    let step: Wanted | undefined = this.#root;
    let offset: number | undefined;
    for (const key of path) {
      step = step.next.get(key);
      if (step?.offset === undefined) break;
      ({ offset } = step);
    }
    return offset;
  }
}

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
