import type { Path } from '../../dataset/issues/issue.js';
import { isObject } from '../../dataset/parse/read-record.js';
import { plainLine, plainParagraphs } from './plain-paragraphs.js';
import type { Place } from './notice.js';

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** A value of any type in a JSON document, or an XML document parsed like one, with its path. */
export class SourceNode {
  readonly value: unknown;
  readonly #path: Path;

  constructor(value: unknown, path: Path = []) {
    this.value = value;
    this.#path = path;
  }

  get place(): Place {
    return { path: this.#path };
  }

  get isObject(): boolean {
    return isObject(this.value);
  }

  /** Another value with the same path. */
  with(value: unknown): SourceNode {
    return new SourceNode(value, this.#path);
  }

  /** A field, with the value `undefined` if it is missing. */
  at(...names: readonly string[]): SourceNode {
    let value = this.value;
    for (const name of names) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return new SourceNode(value, [...this.#path, ...names]);
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
    return this.value.map((item: unknown, index) => new SourceNode(item, [...this.#path, index]));
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

  /** A text on one line without markup. Other values are returned unchanged, for the dataset parser to refuse. */
  get line(): unknown {
    const { word, value } = this;
    if (word !== undefined) return plainLine(word);
    return isNothing(value) || typeof value === 'string' ? undefined : value;
  }

  /** The paragraphs of a text, HTML or plain. */
  get paragraphs(): readonly unknown[] | undefined {
    const { word, value } = this;
    if (word !== undefined) return plainParagraphs(word);
    if (Array.isArray(value)) return this.items.flatMap((item) => item.paragraphs ?? []);
    return isNothing(value) || typeof value === 'string' ? undefined : [value];
  }
}
