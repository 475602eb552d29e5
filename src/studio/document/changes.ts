import { isSame } from '../../dataset/merge/merge-value.js';
import { byId, recordsIn } from '../../dataset/merge/records-in.js';
import { LISTS, shapeOf } from '../../dataset/parse/compiled-schema.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { hasId } from './records.js';

/** A record that differs between two versions of a document. */
export interface DocumentChange {
  readonly outcome: 'added' | 'changed' | 'removed';
  /** The kind of record: `person`; `dataset` for the document itself. */
  readonly record: string;
  /** As it is now, or was last. */
  readonly fields: Fields;
  /** The names of the fields that differ, for a record that is in both. */
  readonly changed: readonly string[];
}

/** The lists of a record whose items have ids, such as the sessions of a conference. */
function listsWithIds(record: string): { readonly name: string; readonly record: string }[] {
  return shapeOf(record).fields.flatMap(({ name, isList, record: inner }) =>
    inner && isList && hasId(inner) ? [{ name, record: inner }] : [],
  );
}

function changedFields(record: string, before: Fields, after: Fields): string[] {
  const apart = listsWithIds(record).map(({ name }) => name);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !apart.includes(name) && !isSame(before[name], after[name]));
}

function compareRecords(record: string, before: Fields, after: Fields): DocumentChange[] {
  if (before === after) return [];
  const changed = changedFields(record, before, after);
  const own: DocumentChange[] =
    changed.length > 0 ? [{ outcome: 'changed', record, fields: after, changed }] : [];
  const inner = listsWithIds(record).flatMap((list) => compareLists(list.record, list.name, before, after));
  return [...own, ...inner];
}

function compareLists(record: string, name: string, before: Fields, after: Fields): DocumentChange[] {
  if (before[name] === after[name]) return [];
  const [there, here] = [recordsIn(before, name), recordsIn(after, name)];
  const [earlier, now] = [byId(there), byId(here)];
  const kept = here.flatMap((fields): DocumentChange[] => {
    const last = earlier.get(fields.id);
    return last ? compareRecords(record, last, fields) : [{ outcome: 'added', record, fields, changed: [] }];
  });
  const gone = there.filter(({ id }) => !now.has(id));
  return [...kept, ...gone.map((fields) => ({ outcome: 'removed' as const, record, fields, changed: [] }))];
}

/** The records that differ between two versions of a document, in the order of the schema. Looks only at what is not shared. */
export function compareDocuments(before: Fields, after: Fields): DocumentChange[] {
  if (before === after) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const lists = LISTS.map(({ name }) => name);
  const changed = [...names].filter((name) => !lists.includes(name) && !isSame(before[name], after[name]));
  const own: DocumentChange[] =
    changed.length > 0 ? [{ outcome: 'changed', record: 'dataset', fields: after, changed }] : [];
  return [...own, ...LISTS.flatMap(({ name, record = '' }) => compareLists(record, name, before, after))];
}
