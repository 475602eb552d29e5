/** Writes a document back into the text that it was read from: what has not changed keeps every byte. */
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';

/** A value in a text, with the name of its field if it has one. */
interface Part {
  readonly name: string | number;
  /** Where the name begins, or else the value. */
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** A token of JSON that is known to be right. Strings are written so that long ones need no memory for each letter. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The values directly in the object or list that begins here. */
function partsAt(text: string, offset: number): Part[] {
  const token = new RegExp(TOKEN);
  token.lastIndex = offset + 1;
  const isList = text[offset] === '[';
  const parts: Part[] = [];
  let name: { readonly text: string; readonly start: number } | undefined;
  let start = 0;
  for (let depth = 0; ;) {
    const match = token.exec(text);
    if (!match) return parts;
    const [found] = match;
    if (depth === 0 && /[}\]]/.test(found) && found.length === 1) return parts;
    if (depth === 0 && (found === ',' || found === ':')) continue;
    if (depth === 0 && !isList && !name) {
      name = { text: found, start: match.index };
      continue;
    }
    if (depth === 0) start = match.index;
    if (found === '{' || found === '[') depth += 1;
    if (found === '}' || found === ']') depth -= 1;
    if (depth > 0) continue;
    parts.push({
      name: name ? (JSON.parse(name.text) as string) : parts.length,
      start: name?.start ?? start,
      valueStart: start,
      end: token.lastIndex,
    });
    name = undefined;
  }
}

/** How a text is laid out. */
interface Layout {
  readonly indent: string;
  readonly lineBreak: string;
}

function layoutOf(text: string): Layout {
  const [, lineBreak = '\n', indent = '  '] = /(\r?\n)([ \t]+)\S/.exec(text) ?? [];
  return { indent, lineBreak };
}

type Container = Fields | readonly unknown[];

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

const keysOf = (value: Container): readonly (string | number)[] =>
  Array.isArray(value) ? [...value.keys()] : Object.keys(value);

const itemOf = (value: Container, key: string | number): unknown => (value as Fields)[key];

class DocumentWriter {
  readonly #text: string;
  readonly #layout: Layout;

  constructor(text: string) {
    this.#text = text;
    this.#layout = layoutOf(text);
  }

  /** @param start where the earlier value begins */
  write(value: unknown, before: unknown, start: number, end: number): string {
    if (value === before) return this.#text.slice(start, end);
    const isAlike =
      isContainer(value) && isContainer(before) && Array.isArray(value) === Array.isArray(before);
    if (!isAlike) return this.#fresh(value, start);
    const parts = partsAt(this.#text, start);
    const byName = new Map(parts.map((part) => [part.name, part]));
    const keys = keysOf(value);
    const isSameShape = keys.length === parts.length && keys.every((key) => byName.has(key));
    const isReordered = Array.isArray(before) && this.#isShuffled(value, before);
    return isSameShape && !isReordered
      ? this.#inPlace(value, before, parts, start, end)
      : this.#laidOut(value, before, parts, start, end);
  }

  /** Whether the items of a list have other places than before. */
  #isShuffled(value: Container, before: readonly unknown[]): boolean {
    const places = new Map(before.map((item, index) => [item, index]));
    return keysOf(value).some((key) => {
      const item = itemOf(value, key);
      return isObject(item) && (places.get(item) ?? key) !== key;
    });
  }

  /** The same fields or items: all that stands between them stays. */
  #inPlace(value: Container, before: Container, parts: readonly Part[], start: number, end: number): string {
    let result = '';
    let at = start;
    for (const { name, valueStart, end: partEnd } of parts) {
      result += this.#text.slice(at, valueStart);
      result += this.write(itemOf(value, name), itemOf(before, name), valueStart, partEnd);
      at = partEnd;
    }
    return result + this.#text.slice(at, end);
  }

  /** Other fields or items than before: on lines of their own, unless all stood on one. */
  #laidOut(value: Container, before: Container, parts: readonly Part[], start: number, end: number): string {
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const earlier = this.#earlierParts(value, before, parts);
    const items = keysOf(value).map((key) => {
      const part = earlier.get(key);
      const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
      const item = itemOf(value, key);
      if (!part) return name + this.#fresh(item, start, 1);
      const named = this.#text.slice(part.start, part.valueStart);
      return named + this.write(item, itemOf(before, part.name), part.valueStart, part.end);
    });
    if (items.length === 0) return open + close;
    const isOneLine = parts.length > 0 && !this.#text.slice(start, end).includes('\n');
    if (isOneLine && !items.some((item) => item.includes('\n'))) {
      const [first, last] = [parts[0], parts.at(-1)];
      const [lead, trail] = [this.#text.slice(start + 1, first?.start), this.#text.slice(last?.end, end - 1)];
      return open + lead + items.join(', ') + trail + close;
    }
    const { lineBreak, indent } = this.#layout;
    const margin = this.#marginAt(start);
    const lines = items.map((item) => lineBreak + margin + indent + item);
    return open + lines.join(',') + lineBreak + margin + close;
  }

  /** Of each key the part that it had before. Items of a list are known by what they are, or else by their id. */
  #earlierParts(value: Container, before: Container, parts: readonly Part[]): Map<string | number, Part> {
    const byName = new Map(parts.map((part) => [part.name, part]));
    if (!Array.isArray(value)) return byName;
    const keyOf = (item: unknown) => (isObject(item) && item.id !== undefined ? item.id : item);
    const byKey = new Map(keysOf(before).map((index) => [keyOf(itemOf(before, index)), byName.get(index)]));
    return new Map(
      [...value.entries()].flatMap(([index, item]): [number, Part][] => {
        const part = byKey.get(keyOf(item));
        return part ? [[index, part]] : [];
      }),
    );
  }

  /** The white space at the beginning of a line. */
  #marginAt(offset: number): string {
    const line = this.#text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(this.#text.slice(line, offset))?.[0] ?? '';
  }

  #fresh(value: unknown, offset: number, deeper = 0): string {
    const { indent, lineBreak } = this.#layout;
    const margin = this.#marginAt(offset) + indent.repeat(deeper);
    return JSON.stringify(value, undefined, indent).replaceAll('\n', lineBreak + margin);
  }
}

/**
 * The text of a document.
 *
 * @param text that the document was read from; empty for a new one
 * @param before what was read from it
 */
export function writeDocument(text: string, before: Fields, document: Fields): string {
  const start = text.search(/[{[]/);
  const end = text.trimEnd().length;
  if (start === -1) return `${JSON.stringify(document, undefined, 2)}\n`;
  if (document === before) return text;
  return (
    text.slice(0, start) + new DocumentWriter(text).write(document, before, start, end) + text.slice(end)
  );
}
