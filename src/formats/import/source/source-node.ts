import type { Path } from '../../../dataset/issues/issue.js';
import { isObject } from '../../../dataset/parse/value-kinds.js';
import { isWebAddress, LANGUAGE } from '../../../dataset/parse/rules.js';
import { plainLine, plainParagraphs, type Writing } from '../written/plain-paragraphs.js';
import type { Place } from '../notice.js';

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** The context that all values of a document share. */
interface Document extends Writing {
  /** The line of a value in its file, counted from 1, if the file has lines. */
  readonly lineOf?: ((value: unknown) => number | undefined) | undefined;
}

/** The paragraphs of each language, each with those at the same place in the others. */
function inStep(lists: Readonly<Record<string, readonly unknown[]>>): unknown[] {
  const length = Math.max(...Object.values(lists).map((list) => list.length));
  return [...Array(length).keys()].map((index) =>
    Object.fromEntries(
      Object.entries(lists).flatMap(([tag, list]) => (index in list ? [[tag, list[index]]] : [])),
    ),
  );
}

/** A value of any type in a JSON document, or an XML document parsed like one, with its place. */
export class SourceNode {
  readonly value: unknown;
  readonly #path: Path;
  readonly #document: Document;
  readonly #line: number | undefined;

  constructor(value: unknown, path: Path = [], document: Document = {}, line?: number) {
    this.value = value;
    this.#path = path;
    this.#document = document;
    this.#line = document.lineOf?.(value) ?? line;
  }

  get place(): Place {
    return this.#line === undefined ? { path: this.#path } : { line: this.#line };
  }

  get isObject(): boolean {
    return isObject(this.value);
  }

  /** Another value with the same place. */
  with(value: unknown): SourceNode {
    return new SourceNode(value, this.#path, this.#document, this.#line);
  }

  /** The same value, with its texts read as they are written. */
  written(writing: Writing): SourceNode {
    return new SourceNode(this.value, this.#path, { ...this.#document, ...writing }, this.#line);
  }

  #child(value: unknown, ...keys: Path): SourceNode {
    return new SourceNode(value, [...this.#path, ...keys], this.#document, this.#line);
  }

  /** A field, with the value `undefined` if it is missing. */
  at(...names: readonly string[]): SourceNode {
    let value = this.value;
    for (const name of names) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return this.#child(value, ...names);
  }

  /** The first of these fields that is not empty. */
  first(...names: readonly string[]): SourceNode {
    const found = names.find((name) => !isNothing(this.at(name).value));
    return this.at(found ?? names[0] ?? '');
  }

  /** The entries of a list. A single value counts as a list of one, as in many formats. */
  get items(): SourceNode[] {
    if (isNothing(this.value)) return [];
    if (!Array.isArray(this.value)) return [this];
    return this.value.map((item: unknown, index) => this.#child(item, index));
  }

  /** The fields of an object with their names. */
  get fields(): (readonly [name: string, node: SourceNode])[] {
    return isObject(this.value) ? Object.keys(this.value).map((name) => [name, this.at(name)] as const) : [];
  }

  /** A string or number as text; undefined for anything else or if empty. */
  get word(): string | undefined {
    const { value } = this;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
  }

  /** A number, which many sources write in digits. Anything else is returned unchanged, for the dataset parser to refuse. */
  get number(): unknown {
    const { word, value } = this;
    if (word === undefined) return isNothing(value) || typeof value === 'string' ? undefined : value;
    return Number.isNaN(Number(word)) ? word : Number(word);
  }

  /** Whether it is a text in several languages, or in one that it names: `{ "da": "Sal", "en": "Hall" }`. */
  get isByLanguage(): boolean {
    const { fields } = this;
    return (
      fields.length > 0 && fields.every(([tag, { value }]) => LANGUAGE.test(tag) && typeof value === 'string')
    );
  }

  /** What each language has. */
  #inEachLanguage<Read>(read: (text: SourceNode) => Read): Record<string, Read> {
    return Object.fromEntries(this.fields.map(([tag, text]) => [tag, read(text)] as const));
  }

  /** A text on one line without markup, or one for each language. Other values are returned unchanged, for the dataset parser to refuse. */
  get line(): unknown {
    const { word, value } = this;
    if (word !== undefined) return plainLine(word);
    if (this.isByLanguage) return this.#inEachLanguage(({ line }) => line);
    return isNothing(value) || typeof value === 'string' ? undefined : value;
  }

  /** The paragraphs of a text. */
  get paragraphs(): readonly unknown[] | undefined {
    const { word, value } = this;
    if (word !== undefined) return plainParagraphs(word, this.#document);
    if (Array.isArray(value)) return this.items.flatMap((item) => item.paragraphs ?? []);
    if (this.isByLanguage) return inStep(this.#inEachLanguage(({ paragraphs = [] }) => paragraphs));
    return isNothing(value) || typeof value === 'string' ? undefined : [value];
  }

  /** A web address, from where the document is if it is relative; undefined for anything else. */
  get address(): string | undefined {
    const { word } = this;
    if (word === undefined || /^https?:/i.test(word)) return word;
    const { base } = this.#document;
    // An address without its protocol names its own host.
    const start = base ?? (word.startsWith('//') ? 'https://localhost' : undefined);
    const url = URL.canParse(word, start) ? new URL(word, start).href : undefined;
    return url !== undefined && isWebAddress(url) ? url : undefined;
  }
}
