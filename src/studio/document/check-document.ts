/** Checks a document as the command does, and reads again only those of its records that have changed. */
import type { Issue, Path } from '../../dataset/issues/issue.js';
import type { ListIds } from '../../dataset/parse/derived-ids.js';
import { type ParseResult, readDataset } from '../../dataset/parse/read-dataset.js';
import type { Reading, RecordReading } from '../../dataset/parse/read-value.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';

/** What became of a record when it was read. */
interface Known {
  /** Their paths begin in the record. */
  readonly issues: readonly Issue[];
  /** Undefined where it cannot be shown. */
  readonly kept: Fields | undefined;
  /** The ids that it may refer to. */
  readonly references: string;
}

/** The ids of a list, and a number that changes with them. */
interface Version {
  readonly ids: readonly unknown[];
  readonly number: number;
}

/** Checks one document again and again. */
export class DocumentChecker {
  readonly #known = new WeakMap<object, Known>();
  #versions = new Map<string, Version>();
  #latest = 0;
  /** The numbers of the lists that are read already, in one text. */
  #references = '';

  /** Yields after each record that is read, so that a caller may pause there. */
  *check(document: Fields): Generator<undefined, ParseResult> {
    const versions = new Map<string, Version>();
    this.#references = '';
    const around: RecordReading = (record, place, ids, reading, read) =>
      this.#read(record, place, ids, reading, versions, read);
    const result = yield* readDataset(document, around);
    this.#versions = versions;
    return result;
  }

  *#read(
    record: unknown,
    place: Path,
    ids: ListIds,
    reading: Reading,
    versions: Map<string, Version>,
    read: () => Generator<undefined, Fields | undefined>,
  ): Generator<undefined, Fields | undefined> {
    // What becomes of a record without an id of its own depends on the others in its list.
    if (!isObject(record) || typeof record.id !== 'string' || ids.has(record.id)) return yield* read();
    const references = this.#referencesOf(reading, versions);
    const known = this.#known.get(record);
    if (known?.references === references) {
      for (const issue of known.issues) reading.issues.push({ ...issue, path: [...place, ...issue.path] });
      if (known.kept) ids.add(record.id, record.id);
      return known.kept;
    }
    const first = reading.issues.length;
    const kept = yield* read();
    const issues = reading.issues
      .slice(first)
      .map((issue) => ({ ...issue, path: issue.path.slice(place.length) }));
    if (!issues.some(({ path }) => path.length === 1 && path[0] === 'id')) {
      this.#known.set(record, { issues, kept, references });
    }
    return kept;
  }

  /** Says in a few letters which ids the lists have that are read already. */
  #referencesOf({ ids }: Reading, versions: Map<string, Version>): string {
    if (ids.size === versions.size) return this.#references;
    for (const [list, { kept }] of ids) {
      if (versions.has(list)) continue;
      const own = [...kept.keys()];
      const before = this.#versions.get(list);
      const isSame = before?.ids.length === own.length && own.every((id, index) => id === before.ids[index]);
      versions.set(list, isSame ? before : { ids: own, number: ++this.#latest });
    }
    this.#references = [...versions.values()].map(({ number }) => number).join('.');
    return this.#references;
  }
}
