import { createScanner } from 'jsonc-parser';
import type { Path } from '../issues/issue.js';

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

/** The tokens that may come next. */
type Expected = 'value' | 'element-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The kinds of strings, numbers and keywords. The library's enum is `const`, which `verbatimModuleSyntax` does not allow. */
const SCALARS = new Set(['""', '0', 'true', 'false', 'null'].map((text) => createScanner(text).scan()));

/** The characters after a backslash in a string (RFC 8259, section 7). */
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/g;

/** Numbers and keywords (sections 3 and 6), as far as they are right. */
const BEGINNING = /^(?:-?\d+(?:\.\d+)?|true|false|null)/;

/** How many characters of a wrong token are right. */
function rightPart(token: string): number {
  if (!token.startsWith('"')) return BEGINNING.exec(token)?.[0].length ?? 0;
  const unescaped = token.replace(ESCAPE, (escape) => '.'.repeat(escape.length));
  const wrong = unescaped.search(/[\\\u0000-\u001f]/);
  return wrong < 0 ? token.length : wrong;
}

/**
 * Finds, in one go through a JSON text, where certain paths lead, which members stand twice, and where a broken text
 * breaks. It keeps nothing else of the text. jsonc-parser's scanner finds the tokens; its `visit`, which would follow them,
 * calls itself for each level, so that deep nesting overflows the stack, and cannot pause.
 */
export class Places {
  /** Where the text stops being JSON; its length where it ends too early. */
  failure: number | undefined;
  readonly duplicates: DuplicateField[] = [];

  readonly #text: string;
  readonly #scanner: ReturnType<typeof createScanner>;
  readonly #root = wanted();
  #expected: Expected = 'value';
  /** Of each object that is open the names so far, of each list how many elements have begun. */
  readonly #open: (Set<string> | number)[] = [];
  readonly #keys: (string | number)[] = [];
  /** Of each step down from the root, whether it is on the way to something wanted. */
  readonly #way: (Wanted | undefined)[] = [this.#root];

  constructor(text: string, paths: readonly Path[]) {
    this.#text = text;
    this.#scanner = createScanner(text);
    for (const path of paths) {
      let step = this.#root;
      for (const key of path) {
        const next = step.next.get(key) ?? wanted();
        step.next.set(key, next);
        step = next;
      }
    }
  }

  /** Goes on to an offset at least; false when the text is over or has failed. */
  advance(until: number): boolean {
    while (this.#scanner.getPosition() < until) {
      this.#scanner.scan();
      const offset = this.#scanner.getTokenOffset();
      const isOver = offset === this.#text.length;
      if (isOver && this.#expected === 'nothing') return false;
      if (isOver || !this.#take(this.#text.charAt(offset))) {
        this.failure ??= offset;
        return false;
      }
    }
    return true;
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

  /** @param character with which the token begins */
  #take(character: string): boolean {
    if (' \t\n\r'.includes(character)) return true;
    switch (this.#expected) {
      case 'value':
        return this.#value(character);
      case 'element-or-end':
        return character === ']' ? this.#close() : this.#value(character);
      case 'name':
        return character === '"' && this.#name();
      case 'name-or-end':
        return character === '}' ? this.#close() : character === '"' && this.#name();
      case 'colon':
        return character === ':' && this.#next('value');
      case 'comma-or-end': {
        const isObject = typeof this.#open.at(-1) === 'object';
        if (character === ',') return this.#next(isObject ? 'name' : 'value');
        return character === (isObject ? '}' : ']') && this.#close();
      }
      case 'nothing':
        return false;
    }
  }

  #next(expected: Expected): true {
    this.#expected = expected;
    return true;
  }

  #value(character: string): boolean {
    const count = this.#open.at(-1);
    if (typeof count === 'number') {
      this.#open[this.#open.length - 1] = count + 1;
      this.#enter(count);
    }
    if (character === '{') {
      this.#open.push(new Set());
      return this.#next('name-or-end');
    }
    if (character === '[') {
      this.#open.push(0);
      return this.#next('element-or-end');
    }
    return this.#isWhole() && this.#leave();
  }

  #name(): boolean {
    if (!this.#isWhole()) return false;
    const name = this.#scanner.getTokenValue();
    const names = this.#open.at(-1);
    this.#enter(name);
    if (typeof names === 'object') {
      if (names.has(name)) {
        this.duplicates.push({ path: [...this.#keys], offset: this.#scanner.getTokenOffset() });
      }
      names.add(name);
    }
    return this.#next('colon');
  }

  #close(): boolean {
    this.#open.pop();
    return this.#leave();
  }

  #enter(key: string | number): void {
    this.#keys.push(key);
    const step = this.#way.at(-1)?.next.get(key);
    if (step) {
      // Of members with the same name JSON keeps the last, and all that is in it.
      forget(step);
      step.offset = this.#scanner.getTokenOffset();
    }
    this.#way.push(step);
  }

  #leave(): boolean {
    if (this.#open.length === 0) return this.#next('nothing');
    this.#keys.pop();
    this.#way.pop();
    return this.#next('comma-or-end');
  }

  /** Whether a token is a string, a number or a keyword with nothing wrong in it; if not, `failure` says where it breaks. */
  #isWhole(): boolean {
    if (SCALARS.has(this.#scanner.getToken()) && !this.#scanner.getTokenError()) return true;
    const offset = this.#scanner.getTokenOffset();
    this.failure = offset + rightPart(this.#text.slice(offset, this.#scanner.getPosition()));
    return false;
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
