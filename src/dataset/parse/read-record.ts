import type { Issue, Path } from '../issues/issue.js';
import { type RecordField, type RecordRule, shapeOf } from './compiled-schema.js';
import { ListIds } from './derived-ids.js';
import { hintPlaces } from './hint-places.js';
import { type Reading, readSimple } from './read-value.js';
import { type Fields, isObject } from './value-kinds.js';

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

/** Texts that can stand in for a title or name that is missing. */
const STAND_INS = ['shortName', 'url'];

/** A record on its way. */
interface Draft {
  readonly kept: Fields;
  readonly path: Path;
  readonly issues: Issue[];
  /** The first of them that is not another's. */
  readonly first: number;
}

/** Changes what became of the value of a field, where it has an issue already; false where it has none. */
function settle({ issues, first, path }: Draft, name: string, fate: Partial<Issue>): boolean {
  for (let at = first; at < issues.length; at++) {
    const issue = issues[at];
    if (issue?.path.length !== path.length + 1 || issue.path.at(-1) !== name) continue;
    issues[at] = { ...issue, ...fate };
    return true;
  }
  return false;
}

/** Whether something can stand in for a required field that cannot be read. */
function isReplaced({ name, check }: RecordField, draft: Draft): boolean {
  const { kept } = draft;
  const instead = STAND_INS.map((each) => kept[each]).find((value) => value !== undefined && !check(value));
  if (instead === undefined || !/^(title|name)$/.test(name)) return false;
  kept[name] = instead;
  settle(draft, name, { instead, leftOut: undefined });
  return true;
}

/** Whether a record can be shown although its fields do not fit together. */
function isMended({ code, field, isNeeded }: RecordRule, draft: Draft): boolean {
  const { kept, path, issues } = draft;
  const leftOut = isNeeded ? 'record' : 'field';
  if (!settle(draft, field, { leftOut })) {
    issues.push({ code, severity: 'error', path: [...path, field], value: kept[field], leftOut });
  }
  Reflect.deleteProperty(kept, field);
  return !isNeeded;
}

/** Gives a record its id, or one of its own where it has none that can be used; false where none can be derived. */
function identify(
  field: RecordField,
  written: unknown,
  isShown: boolean,
  draft: Draft,
  ids: ListIds,
): boolean {
  const { kept, path, issues } = draft;
  const objection =
    field.check(written) ?? (ids.has(written) && isShown ? { code: 'duplicate-id' as const } : undefined);
  const { title, name, person, start, speakers } = kept;
  const values = [written, title, name, person, start, Array.isArray(speakers) ? speakers[0] : undefined];
  const id = objection ? (isShown ? ids.derive(values) : undefined) : String(written);
  if (objection) {
    const code = written === undefined ? 'missing' : objection.code;
    const fate = id === undefined ? ({ leftOut: 'record' } as const) : { instead: id };
    issues.push({ ...objection, code, severity: 'error', path: [...path, 'id'], value: written, ...fate });
  }
  if (id === undefined || !isShown) return false;
  kept.id = id;
  ids.add(objection?.code === 'duplicate-id' ? undefined : written, id);
  return true;
}

/** Reads the fields of a record: `kept` has the good ones, and `isShown` says whether they are enough to show it. */
export function* readFields(
  record: string,
  input: Fields,
  path: Path,
  reading: Reading,
  ids = new ListIds([]),
): Generator<undefined, { readonly kept: Fields; readonly isShown: boolean }> {
  const { fields, names, rules } = shapeOf(record);
  const { issues } = reading;
  const kept: Fields = {};
  const draft: Draft = { kept, path, issues, first: issues.length };
  hintUnknownFields(names, input, path, issues);
  const wanting: RecordField[] = [];
  for (const field of fields) {
    const { name, isList, isOptional } = field;
    const value = input[name];
    if (value === undefined && isOptional) continue;
    let read: unknown;
    if (name === 'id') {
      read = value ?? '';
    } else if (field.record) {
      const place = [...path, name];
      read = isList
        ? yield* readRecords(field.record, value, place, reading)
        : yield* readRecord(field.record, value, place, 'field', reading);
    } else {
      read = readSimple(field, value, path, reading);
    }
    if (read !== undefined) kept[name] = read;
    else if (!isOptional) wanting.push(field);
  }
  let isShown = wanting.map((field) => isReplaced(field, draft)).every(Boolean);
  for (const rule of rules) {
    if (!rule.holds(kept)) isShown = isMended(rule, draft) && isShown;
  }
  if (record === 'conference') hintPlaces(input, kept, path, issues);
  const [first] = fields;
  if (first?.name === 'id') isShown = identify(first, input.id, isShown, draft, ids) && isShown;
  return { kept, isShown };
}

/** Reads one record and those within it; undefined where it cannot be shown, and the issues say why. */
function* readRecord(
  record: string,
  input: unknown,
  path: Path,
  leftOut: 'field' | 'item',
  reading: Reading,
  ids?: ListIds,
): Generator<undefined, Fields | undefined> {
  try {
    if (isObject(input)) {
      const { kept, isShown } = yield* readFields(record, input, path, reading, ids);
      return isShown ? kept : undefined;
    }
  } catch {
    // JSON has no getters that throw, but a dataset may come from a program.
  }
  reading.issues.push({ code: 'type', severity: 'error', path, value: input, expected: ['object'], leftOut });
  return undefined;
}

/** The records in what should be a list, each with its step from there: also one that stands alone, and those by their ids. */
function recordsIn(input: unknown, names: readonly string[]): (readonly [record: unknown, ...step: Path])[] {
  if (Array.isArray(input)) return [...(input as unknown[])].map((record, index) => [record, index] as const);
  const isRecord = (value: unknown): value is Fields =>
    isObject(value) && Object.keys(value).some((name) => names.includes(name));
  if (isRecord(input)) return [[input]];
  return isObject(input)
    ? Object.entries(input).flatMap(([id, record]) => (isRecord(record) ? [[{ id, ...record }, id]] : []))
    : [];
}

/** The records of a list that can be shown. What stands in place of a list is taken for one, where there are records in it. */
export function* readRecords(
  record: string,
  input: unknown,
  path: Path,
  reading: Reading,
): Generator<undefined, Fields[] | undefined> {
  const { names } = shapeOf(record);
  const isList = Array.isArray(input);
  const items = recordsIn(input, names);
  const kept: Fields[] = [];
  const ids = new ListIds(items.map(([item]) => item));
  const around = path.length === 1 ? reading.around : undefined;
  for (const [item, ...step] of items) {
    const place = [...path, ...step];
    const one = () => readRecord(record, item, place, 'item', reading, ids);
    const read = yield* around ? around(item, place, ids, reading, one) : one();
    yield;
    if (read) kept.push(read);
  }
  if (!isList) {
    const fate = kept.length > 0 ? { instead: kept } : ({ leftOut: 'field' } as const);
    reading.issues.push({
      code: 'type',
      severity: 'error',
      path,
      value: input,
      expected: ['array'],
      ...fate,
    });
  }
  const [name, ...rest] = path;
  if (rest.length === 0) {
    reading.ids.set(String(name), { kept: ids.kept, names: ids.names });
  }
  return isList || kept.length > 0 ? kept : undefined;
}
