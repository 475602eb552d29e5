/** Edits of a document as pure functions. What is not touched stays the same object, so that old versions cost little. */
import type { Path } from '../../dataset/issues/issue.js';
import { shapeOf } from '../../dataset/parse/compiled-schema.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';

/** The value at a path; undefined where there is none. */
export function valueAt(holder: unknown, path: Path): unknown {
  let value = holder;
  for (const step of path) {
    if (typeof step === 'number' ? !Array.isArray(value) : !isObject(value)) return undefined;
    value = Object.hasOwn(value as object, step) ? (value as Fields)[step] : undefined;
  }
  return value;
}

/** The kind of record at a path of a document, such as `session`; undefined where the schema has none. */
export function recordAt(path: Path): string | undefined {
  let record: string | undefined = 'dataset';
  for (const step of path) {
    if (typeof step === 'number') continue;
    record = record && shapeOf(record).fields.find(({ name }) => name === step)?.record;
  }
  return record;
}

/** Adds a field where the schema has it: before the first of those that come later there. */
function withField(fields: Fields, name: string, value: unknown, record: string | undefined): Fields {
  if (Object.hasOwn(fields, name)) {
    // Not by spreading, which would lose a field named `__proto__`.
    return Object.fromEntries(
      Object.entries(fields).map(([each, own]) => [each, each === name ? value : own]),
    );
  }
  const names: readonly string[] = record ? shapeOf(record).names : [];
  const at = names.indexOf(name);
  const entries = Object.entries(fields);
  const next = at === -1 ? -1 : entries.findIndex(([each]) => names.indexOf(each) > at);
  entries.splice(next === -1 ? entries.length : next, 0, [name, value]);
  return Object.fromEntries(entries);
}

function withoutField(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name));
}

/** Whether nothing is left of a value that held something. Records of a list stay, even where they are empty. */
function isEmptied(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function change(holder: unknown, path: Path, value: unknown, record: string | undefined): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(holder) ? holder : [];
    const next = change(list[step], rest, value, record);
    if (next === list[step] && step < list.length) return holder;
    return next === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, next);
  }
  const fields = isObject(holder) ? holder : {};
  const inner = record && shapeOf(record).fields.find(({ name }) => name === step)?.record;
  const before = Object.hasOwn(fields, step) ? fields[step] : undefined;
  const next = change(before, rest, value, inner);
  if (next === before && (isObject(holder) || next === undefined)) return holder;
  // A place or a list of which the last thing goes is gone, too, but for the lists of the document itself.
  if (next === undefined || (rest.length > 0 && record !== 'dataset' && isEmptied(next)))
    return isObject(holder) ? withoutField(fields, step) : holder;
  return withField(fields, step, next, record);
}

/** The document with a value at a path, or without it if the value is undefined. Missing parts of the path are made. */
export function setAt(document: Fields, path: Path, value: unknown): Fields {
  return change(document, path, value, 'dataset') as Fields;
}

/** The document with an item put into a list. @param path of the list */
export function insertAt(document: Fields, path: Path, index: number, item: unknown): Fields {
  const list = valueAt(document, path);
  return setAt(document, path, (Array.isArray(list) ? list : []).toSpliced(index, 0, item));
}

/** The document with the items of a list in another order. @param path of the list */
export function moveAt(document: Fields, path: Path, from: number, to: number): Fields {
  const list = valueAt(document, path);
  if (!Array.isArray(list) || from === to || !(from in list) || !(to in list)) return document;
  return setAt(document, path, list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
}

/** What a field becomes whose references to a record are renamed, or go where there is no new id. */
function replaceIn(value: unknown, id: string, to: string | undefined): unknown {
  if (!Array.isArray(value)) return value === id ? to : value;
  if (!value.includes(id)) return value;
  const left = value.flatMap((each: unknown) => (each !== id ? [each] : to === undefined ? [] : [to]));
  return left.length > 0 ? left : undefined;
}

function replaceInRecord(record: string, fields: Fields, list: string, id: string, to?: string): Fields {
  let result = fields;
  for (const { name, record: inner, refersTo } of shapeOf(record).fields) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined || (!inner && refersTo !== list)) continue;
    const next = inner ? replaceInside(inner, value, list, id, to) : replaceIn(value, id, to);
    if (next === value) continue;
    result = next === undefined ? withoutField(result, name) : withField(result, name, next, record);
  }
  return result;
}

function replaceInside(record: string, value: unknown, list: string, id: string, to?: string): unknown {
  const each = (item: unknown) => (isObject(item) ? replaceInRecord(record, item, list, id, to) : item);
  if (!Array.isArray(value)) return each(value);
  const items = value.map(each);
  return items.every((item, index) => item === value[index]) ? value : items;
}

/**
 * The document with all references to a record of a list of the root renamed, or removed.
 *
 * @param list such as `people`
 * @param to the new id; the references go where there is none
 */
export function replaceReferences(document: Fields, list: string, id: string, to?: string): Fields {
  return replaceInRecord('dataset', document, list, id, to);
}
