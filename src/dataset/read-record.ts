import type { Issue, Path } from './issue.js';
import { fieldsOf, type RecordSchema } from './record-fields.js';
import type { z } from './schema/zod.js';
import { nameIssue, toIssue } from './to-issue.js';

/** The ids of a list: to look them up, and to name them in an issue. */
interface KnownIds {
  readonly lookup: ReadonlySet<unknown>;
  readonly names: readonly string[];
}

/** What comes together while one dataset is read. */
export interface Reading {
  readonly issues: Issue[];
  /** By the name of each list of the root that has been read. */
  readonly ids: Map<string, KnownIds>;
}

type Fields = Record<string, unknown>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnown(id: string, path: Path, known: KnownIds | undefined, issues: Issue[]): boolean {
  if (known?.lookup.has(id)) return true;
  const expected = known?.names ?? [];
  issues.push({ code: 'unknown-reference', severity: 'error', path, value: id, expected });
  return false;
}

/** Leaves out references to what is not there; what is no reference at all is left for the schema to refuse. */
function keepKnown(value: unknown, list: string, path: Path, { ids, issues }: Reading): unknown {
  const known = ids.get(list);
  if (typeof value === 'string') return isKnown(value, path, known, issues) ? value : undefined;
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) return value;
  return value.filter((id, index) => isKnown(id, [...path, index], known, issues));
}

function* readList<Schema extends RecordSchema>(
  schema: Schema,
  input: unknown,
  path: Path,
  reading: Reading,
): Generator<undefined, z.output<Schema>[] | undefined> {
  const { issues } = reading;
  if (!Array.isArray(input)) {
    issues.push({ code: 'type', severity: 'error', path, value: input, expected: ['array'] });
    return undefined;
  }
  const kept: z.output<Schema>[] = [];
  const ids = new Set<unknown>();
  for (let index = 0; index < input.length; index++) {
    const place = [...path, index];
    const record = yield* readRecord(schema, input[index], place, reading);
    yield;
    if (!record) continue;
    const { id } = record;
    if (ids.has(id)) {
      issues.push({ code: 'duplicate-id', severity: 'error', path: [...place, 'id'], value: id });
      continue;
    }
    if (id !== undefined) ids.add(id);
    kept.push(record);
  }
  const [name, ...rest] = path;
  if (rest.length === 0) reading.ids.set(String(name), { lookup: ids, names: Array.from(ids, String) });
  return kept;
}

function hintUnknownFields(schema: RecordSchema, input: Fields, path: Path, issues: Issue[]): void {
  for (const name of Object.keys(input)) {
    if (Object.hasOwn(schema.shape, name)) continue;
    const expected = Object.keys(schema.shape);
    issues.push({
      code: 'unknown-field',
      severity: 'hint',
      path: [...path, name],
      value: input[name],
      expected,
    });
  }
}

/**
 * Reads the fields of a record: `own` is what its schema must still look at, `nested` are the records in it that were
 * found valid. A nested record that is not valid is in neither.
 */
export function* readFields(
  schema: RecordSchema,
  input: Fields,
  path: Path,
  reading: Reading,
): Generator<undefined, { readonly own: Fields; readonly nested: Fields }> {
  hintUnknownFields(schema, input, path, reading.issues);
  const own: Fields = {};
  const nested: Fields = {};
  for (const { name, record, isList, refersTo } of fieldsOf(schema)) {
    const value = input[name];
    if (value === undefined) continue;
    if (record) {
      const read = isList ? readList : readRecord;
      const kept = yield* read(record, value, [...path, name], reading);
      if (kept !== undefined) nested[name] = kept;
    } else {
      const kept = refersTo ? keepKnown(value, refersTo, [...path, name], reading) : value;
      if (kept !== undefined) own[name] = kept;
    }
  }
  return { own, nested };
}

/** Reads one record and those within it; undefined where it has to be left out, and the issues say why. */
export function* readRecord<Schema extends RecordSchema>(
  schema: Schema,
  input: unknown,
  path: Path,
  reading: Reading,
): Generator<undefined, z.output<Schema> | undefined> {
  try {
    const { own, nested } = isObject(input)
      ? yield* readFields(schema, input, path, reading)
      : { own: input, nested: {} };
    const result = schema.safeParse(own, { error: nameIssue });
    if (result.success) return Object.assign(result.data, nested);
    for (const issue of result.error.issues) reading.issues.push(toIssue(issue, path, own));
  } catch {
    // JSON has no getters that throw, but a dataset may come from a program.
    reading.issues.push({ code: 'type', severity: 'error', path, value: input, expected: ['object'] });
  }
  return undefined;
}
