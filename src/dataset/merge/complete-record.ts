import { type Fields, isObject } from '../parse/value-kinds.js';
import { DEFAULTS, shapeOf } from '../parse/compiled-schema.js';

/** Whether a record without this field gets a default. */
export function hasDefault(record: string, field: string): boolean {
  return DEFAULTS[record]?.[field] !== undefined;
}

function completeValue(record: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => completeValue(record, item));
  return isObject(value) ? completeRecord(record, value) : value;
}

/** The fields of a record, and the defaults of those that are missing. */
export function withDefaults(record: string, fields: Fields): Fields {
  return { ...DEFAULTS[record], ...fields };
}

/**
 * A record and the records within it, with defaults added and fields in the order of the schema. Unknown fields come
 * last.
 *
 * @param record the kind of record, such as `conference`
 */
export function completeRecord(record: string, fields: Fields): Fields {
  const all = withDefaults(record, fields);
  const { fields: shape, names } = shapeOf(record);
  const entries: [string, unknown][] = [];
  for (const { name, record: inner } of shape) {
    const value = all[name];
    if (value !== undefined) entries.push([name, inner ? completeValue(inner, value) : value]);
  }
  for (const name of Object.keys(all)) if (!names.includes(name)) entries.push([name, all[name]]);
  // Not by assignment, which would lose a field named `__proto__`.
  return Object.fromEntries(entries);
}
