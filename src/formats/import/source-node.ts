import type { Path } from '../../dataset/issues/issue.js';
import { isObject } from '../../dataset/parse/read-record.js';
import { plainLine, plainParagraphs } from './plain-paragraphs.js';
import type { Place } from './notice.js';

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** A value in a document of JSON, or of XML read as such, that knows where it stands. Nothing is expected of it. */
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

  /** Another value for the same place. */
  with(value: unknown): SourceNode {
    return new SourceNode(value, this.#path);
  }

  /** The value of a field; one of `undefined` where there is none. */
  at(...names: readonly string[]): SourceNode {
    let value = this.value;
    for (const name of names) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return new SourceNode(value, [...this.#path, ...names]);
  }

  /** The first of these fields that says something. */
  first(...names: readonly string[]): SourceNode {
    const found = names.find((name) => !isNothing(this.at(name).value));
    return this.at(found ?? names[0] ?? '');
  }

  /** The entries of a list; a single value, which many formats write for a list of one, is one. */
  get items(): SourceNode[] {
    if (isNothing(this.value)) return [];
    if (!Array.isArray(this.value)) return [this];
    return this.value.map((item: unknown, index) => new SourceNode(item, [...this.#path, index]));
  }

  /** The fields of an object with their names. */
  get fields(): (readonly [name: string, node: SourceNode])[] {
    return isObject(this.value) ? Object.keys(this.value).map((name) => [name, this.at(name)] as const) : [];
  }

  /** A string or number as it is written; undefined for nothing, and for what is neither. */
  get word(): string | undefined {
    const { value } = this;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
  }

  /** A text of one line without markup. What is no text is given as it is, for the dataset's reader to refuse by name. */
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
