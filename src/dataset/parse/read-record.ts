import type { Issue, Path } from '../issues/issue.js';
import { type RecordField, shapeOf } from './compiled-schema.js';
import { readParagraphs } from './long-text.js';
import { isText } from './value-kinds.js';

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

export type Fields = Record<string, unknown>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is what the field asks for; the issues say why not. The last step of the path, `at`, is added there. */
function isRight(
  { check }: RecordField,
  value: unknown,
  path: Path,
  at: string | number,
  { issues }: Reading,
): boolean {
  const objection = check(value);
  if (!objection) return true;
  // The one value that consent can have is worth saying even where nothing stands.
  const code = value === undefined && objection.code !== 'consent' ? 'missing' : objection.code;
  issues.push({ ...objection, code, severity: 'error', path: [...path, at], value });
  return false;
}

/** Whether a reference leads to something; one that does not is left out, and its record stays. */
function isKnown(
  { refersTo }: RecordField,
  id: unknown,
  path: Path,
  at: string | number,
  { ids, issues }: Reading,
): boolean {
  if (refersTo === undefined) return true;
  const known = ids.get(refersTo);
  if (known?.lookup.has(id)) return true;
  issues.push({
    code: 'unknown-reference',
    severity: 'error',
    path: [...path, at],
    value: id,
    expected: known?.names ?? [],
  });
  return false;
}

/** The good values of a list; undefined where one is bad, for then nothing can stand in for what was meant. */
function readValues(field: RecordField, input: readonly unknown[], path: Path, reading: Reading) {
  // A copy, because a list may have holes, which `every` and `filter` leave out.
  const values = [...input];
  const right = values.filter((value, index) => isRight(field, value, path, index, reading));
  if (right.length < values.length) return undefined;
  return right.filter((value, index) => isKnown(field, value, path, index, reading));
}

function isList(value: unknown, path: Path, { issues }: Reading): value is readonly unknown[] {
  if (Array.isArray(value)) return true;
  issues.push({ code: 'type', severity: 'error', path, value, expected: ['array'] });
  return false;
}

function* readRecords(
  record: string,
  input: unknown,
  path: Path,
  reading: Reading,
): Generator<undefined, Fields[] | undefined> {
  if (!isList(input, path, reading)) return undefined;
  const kept: Fields[] = [];
  const ids = new Set<unknown>();
  for (let index = 0; index < input.length; index++) {
    const place = [...path, index];
    const item = yield* readRecord(record, input[index], place, reading);
    yield;
    if (!item) continue;
    const { id } = item;
    if (ids.has(id)) {
      reading.issues.push({ code: 'duplicate-id', severity: 'error', path: [...place, 'id'], value: id });
      continue;
    }
    if (id !== undefined) ids.add(id);
    kept.push(item);
  }
  const [name, ...rest] = path;
  if (rest.length === 0) reading.ids.set(String(name), { lookup: ids, names: [...ids].map(String) });
  return kept;
}

function hintUnknownFields(names: readonly string[], input: Fields, path: Path, issues: Issue[]): void {
  for (const name of Object.keys(input)) {
    if (names.includes(name)) continue;
    issues.push({
      code: 'unknown-field',
      severity: 'hint',
      path: [...path, name],
      value: input[name],
      expected: names,
    });
  }
}

/** Reads the fields of a record: `kept` has the good ones, and `isWhole` says that none of its own was bad. */
export function* readFields(
  record: string,
  input: Fields,
  path: Path,
  reading: Reading,
): Generator<undefined, { readonly kept: Fields; readonly isWhole: boolean }> {
  const { fields, names, rules } = shapeOf(record);
  hintUnknownFields(names, input, path, reading.issues);
  const kept: Fields = {};
  let isWhole = true;
  for (const field of fields) {
    const { name } = field;
    const value = input[name];
    if (value === undefined && field.isOptional) continue;
    let read: unknown;
    if (field.record) {
      read = yield* (field.isList ? readRecords : readRecord)(field.record, value, [...path, name], reading);
    } else if (field.isLongText && !Array.isArray(value)) {
      if (isRight(field, value, path, name, reading) && isText(value)) read = readParagraphs(value);
      isWhole &&= read !== undefined;
    } else if (field.isList) {
      const place = [...path, name];
      read = isList(value, place, reading) ? readValues(field, value, place, reading) : undefined;
      isWhole &&= read !== undefined;
    } else if (!isRight(field, value, path, name, reading)) {
      isWhole = false;
    } else if (isKnown(field, value, path, name, reading)) {
      read = value;
    }
    if (read !== undefined) kept[name] = read;
  }
  const broken = isWhole ? rules.filter(({ holds }) => !holds(kept)) : [];
  for (const { code, field } of broken) {
    reading.issues.push({ code, severity: 'error', path: [...path, field], value: kept[field] });
  }
  return { kept, isWhole: isWhole && broken.length === 0 };
}

/** Reads one record and those within it; undefined where it has to be left out, and the issues say why. */
function* readRecord(
  record: string,
  input: unknown,
  path: Path,
  reading: Reading,
): Generator<undefined, Fields | undefined> {
  try {
    if (isObject(input)) {
      const { kept, isWhole } = yield* readFields(record, input, path, reading);
      return isWhole ? kept : undefined;
    }
  } catch {
    // JSON has no getters that throw, but a dataset may come from a program.
  }
  reading.issues.push({ code: 'type', severity: 'error', path, value: input, expected: ['object'] });
  return undefined;
}
