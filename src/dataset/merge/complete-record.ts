import { type Fields, isObject } from '../parse/read-record.js';
import { shapeOf } from '../parse/compiled-schema.js';

/** What a record says where its source says nothing of a field that every record must have. */
const DEFAULTS: Readonly<Record<string, Fields>> = {
  conference: { status: 'scheduled' },
  session: { kind: 'other' },
};

/** Whether a record of this shape may be without the field, for a default stands in for it. */
export function hasDefault(record: string, field: string): boolean {
  return DEFAULTS[record]?.[field] !== undefined;
}

function completeValue(record: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => completeValue(record, item));
  return isObject(value) ? completeRecord(record, value) : value;
}

/**
 * A record with the fields that it must have, in the order of the schema, and so the records within it. What the schema
 * does not know stands last.
 *
 * @param record the name of its shape: `conference`
 */
export function completeRecord(record: string, fields: Fields): Fields {
  const { fields: shape, names } = shapeOf(record);
  const all: Fields = { ...DEFAULTS[record], ...fields };
  const known = shape
    .filter(({ name }) => all[name] !== undefined)
    .map(({ name, record: inner }) => [name, inner ? completeValue(inner, all[name]) : all[name]] as const);
  const unknown = Object.entries(all).filter(([name]) => !names.includes(name));
  // Not by assignment, which a field that is called `__proto__` would not survive.
  return Object.fromEntries([...known, ...unknown]);
}
