import { type Fields, isObject } from '../parse/value-kinds.js';

/** The records in a list of a dataset or a record; none if it has no such list. */
export function recordsIn(holder: Fields, list: string): Fields[] {
  const value = holder[list];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Records by their ids. */
export function byId(records: readonly Fields[]): ReadonlyMap<unknown, Fields> {
  return new Map(records.map((record) => [record.id, record]));
}
