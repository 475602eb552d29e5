import { shapeOf } from '../parse/compiled-schema.js';
import { type Fields, isObject } from '../parse/value-kinds.js';

/**
 * Gives references other ids.
 *
 * @param record the kind of record, such as `session`
 * @param ids the new id for each path, such as `people/ida-test`
 */
export function replaceReferences(record: string, fields: Fields, ids: ReadonlyMap<string, string>): Fields {
  const replaced = shapeOf(record).fields.map(({ name, record: inner, refersTo }) => {
    const each = (value: unknown): unknown => {
      if (inner) return isObject(value) ? replaceReferences(inner, value, ids) : value;
      return refersTo === undefined ? value : (ids.get(`${refersTo}/${String(value)}`) ?? value);
    };
    const value = fields[name];
    return [name, Array.isArray(value) ? value.map(each) : each(value)] as const;
  });
  return { ...fields, ...Object.fromEntries(replaced.filter(([name]) => name in fields)) };
}
