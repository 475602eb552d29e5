/** Told of each step through a JSON text. Offsets are counted in UTF-16 units from the start of the text. */
export interface JsonVisitor {
  /** The text has an object or a list here, whose members or elements follow. */
  readonly open: (isObject: boolean) => void;
  readonly close: () => void;
  /** A member of an object, with the offset of its name, or an element of a list, with its own. Its value follows. */
  readonly enter: (key: string | number, offset: number) => void;
  /** The value is over. */
  readonly leave: () => void;
}

/** What may come next. */
type Expected = 'value' | 'element-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end';

const SPACE = /[ \t\n\r]*/y;

/** Numbers and names (RFC 8259, sections 3 and 6). */
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What ends a string, or stands out in it (section 7). */
const IN_STRING = /["\\\u0000-\u001f]/g;

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

function matchAt(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/**
 * Goes through a JSON text once and keeps nothing of it. A tree with places, as the libraries make it, takes ten times
 * the memory of the text.
 */
export class JsonWalker {
  /** Where the text stops being JSON; its length where it ends too early. */
  failure: number | undefined;

  readonly #text: string;
  readonly #visitor: JsonVisitor;
  /** Of each list that is open how many elements have begun; undefined for an object. */
  readonly #open: (number | undefined)[] = [];
  #expected: Expected = 'value';
  #offset = 0;

  constructor(text: string, visitor: JsonVisitor) {
    this.#text = text;
    this.#visitor = visitor;
  }

  /** Goes on to an offset at least; false when the text is over or has failed. */
  advance(until: number): boolean {
    while (this.#offset < until) {
      this.#offset = matchAt(SPACE, this.#text, this.#offset) ?? this.#offset;
      const isOver = this.#expected === 'comma-or-end' && this.#open.length === 0;
      if (isOver && this.#offset === this.#text.length) return false;
      if (isOver || !this.#step(this.#text[this.#offset] ?? '')) {
        this.failure ??= this.#offset;
        return false;
      }
    }
    return true;
  }

  #step(character: string): boolean {
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
      case 'comma-or-end':
        return this.#commaOrEnd(character);
    }
  }

  #next(expected: Expected, length = 1): boolean {
    this.#expected = expected;
    this.#offset += length;
    return true;
  }

  #commaOrEnd(character: string): boolean {
    const isObject = this.#open.at(-1) === undefined;
    if (character === ',') return this.#next(isObject ? 'name' : 'value');
    return character === (isObject ? '}' : ']') && this.#close();
  }

  #value(character: string): boolean {
    const count = this.#open.at(-1);
    if (count !== undefined) {
      this.#visitor.enter(count, this.#offset);
      this.#open[this.#open.length - 1] = count + 1;
    }
    if (character === '{' || character === '[') {
      const isObject = character === '{';
      this.#visitor.open(isObject);
      this.#open.push(isObject ? undefined : 0);
      return this.#next(isObject ? 'name-or-end' : 'element-or-end');
    }
    const end = character === '"' ? this.#endOfString() : matchAt(SCALAR, this.#text, this.#offset);
    return end !== undefined && this.#valueOver(end - this.#offset);
  }

  #close(): boolean {
    this.#visitor.close();
    this.#open.pop();
    return this.#valueOver(1);
  }

  #valueOver(length: number): boolean {
    if (this.#open.length > 0) this.#visitor.leave();
    return this.#next('comma-or-end', length);
  }

  #name(): boolean {
    const end = this.#endOfString();
    if (end === undefined) return false;
    const source = this.#text.slice(this.#offset, end);
    const name = source.includes('\\') ? String(JSON.parse(source)) : source.slice(1, -1);
    this.#visitor.enter(name, this.#offset);
    return this.#next('colon', source.length);
  }

  /** Behind the closing quotation mark; undefined where the string is not right, and `failure` says where. */
  #endOfString(): number | undefined {
    let offset = this.#offset + 1;
    for (;;) {
      const end = matchAt(IN_STRING, this.#text, offset);
      if (end === undefined) {
        this.failure = this.#text.length;
        return undefined;
      }
      if (this.#text[end - 1] === '"') return end;
      const afterEscape = matchAt(ESCAPE, this.#text, end - 1);
      if (afterEscape === undefined) {
        this.failure = end - 1;
        return undefined;
      }
      offset = afterEscape;
    }
  }
}
