/** Records of a document: new ones, their ids, and those that go. Nobody sees an id; it is made from the name. */
import type { Path } from '../../dataset/issues/issue.js';
import { DEFAULTS, shapeOf } from '../../dataset/parse/compiled-schema.js';
import { ListIds } from '../../dataset/parse/derived-ids.js';
import { recordsIn } from '../../dataset/merge/records-in.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import { recordAt, replaceReferences, setAt, valueAt } from './edit.js';

/** The field that a record is called by; undefined for one that has a name elsewhere, such as a venue. */
export function nameField(record: string): string | undefined {
  const { names } = shapeOf(record);
  return ['name', 'title'].find((name) => names.includes(name));
}

/** Whether records of this kind have an id. */
export function hasId(record: string): boolean {
  return shapeOf(record).fields[0]?.name === 'id';
}

/** The list that holds a record or value, and its place there. */
function placeOf(path: Path): { readonly list: Path; readonly index: number } {
  const index = path.at(-1);
  return { list: path.slice(0, -1), index: typeof index === 'number' ? index : 0 };
}

/** An id that nothing else in the list has, from the name of a record. */
function freeId(others: readonly unknown[], fields: Fields, record: string): string {
  const { name, title, start, person, speakers } = fields;
  const text = isObject(name ?? title) ? Object.values((name ?? title) as Fields)[0] : (name ?? title);
  const values = [text, start, person, Array.isArray(speakers) ? speakers[0] : undefined, record];
  const lower = values.map((value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value));
  return new ListIds(others).derive(lower) ?? record;
}

/** A new record of a kind, with its defaults and an id. @param others the records of its list */
export function newRecord(record: string, fields: Fields, others: readonly unknown[]): Fields {
  const whole: Fields = { ...DEFAULTS[record], ...fields };
  if (hasId(record)) whole.id = freeId(others, whole, record);
  const entries = shapeOf(record).names.flatMap((name) =>
    name in whole ? [[name, whole[name]] as const] : [],
  );
  return Object.fromEntries(entries);
}

/**
 * The document with a new record at the end of a list.
 *
 * @param path of the list, such as `people` or the sessions of a conference
 * @returns the document, and the path of the record
 */
export function addRecord(
  document: Fields,
  path: Path,
  fields: Fields = {},
): { document: Fields; path: Path } {
  const value = valueAt(document, path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const record = recordAt(path) ?? '';
  const added = newRecord(record, fields, list);
  return { document: setAt(document, path, [...list, added]), path: [...path, list.length] };
}

/** The document without a record, and without the references to it. */
export function removeRecord(document: Fields, path: Path): Fields {
  const removed = valueAt(document, path);
  const [list] = path;
  const left = setAt(document, path, undefined);
  if (path.length !== 2 || typeof list !== 'string' || !isObject(removed)) return left;
  const isTwin = recordsIn(left, list).some(({ id }) => id === removed.id);
  return typeof removed.id === 'string' && !isTwin ? replaceReferences(left, list, removed.id) : left;
}

/** How often the document refers to a record of a list of the root. */
export function countReferences(document: unknown, list: string, id: unknown, record = 'dataset'): number {
  if (!isObject(document)) return 0;
  let count = 0;
  for (const { name, record: inner, refersTo } of shapeOf(record).fields) {
    if (!inner && refersTo !== list) continue;
    const value = document[name];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const each of values) count += inner ? countReferences(each, list, id, inner) : Number(each === id);
  }
  return count;
}

/**
 * The document with the id of a record made anew from its name, and all references to it. Only for a record that has
 * not been saved: links and calendars know the ids of all others.
 */
export function followName(document: Fields, path: Path): Fields {
  const fields = valueAt(document, path);
  const record = recordAt(path);
  if (!isObject(fields) || !record || !hasId(record)) return document;
  const { list, index } = placeOf(path);
  const siblings = valueAt(document, list);
  const others = Array.isArray(siblings) ? siblings.toSpliced(index, 1) : [];
  const id = freeId(others, fields, record);
  if (id === fields.id) return document;
  const renamed = setAt(document, [...path, 'id'], id);
  const [name] = list;
  const isReferredTo = list.length === 1 && typeof name === 'string' && typeof fields.id === 'string';
  return isReferredTo ? replaceReferences(renamed, name, fields.id as string, id) : renamed;
}
