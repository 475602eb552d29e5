import { shapeOf } from '../parse/compiled-schema.js';
import { type Fields, isObject } from '../parse/value-kinds.js';

/**
 * A record without its references to records that somebody deleted by hand, which would lead nowhere. A session of
 * which nothing else is known is left out.
 *
 * @param deleted paths of the records deleted by hand, such as `people/karen-bla`
 */
export function withoutReferences(shape: string, fields: Fields, deleted: ReadonlySet<string>): Fields {
  if (deleted.size === 0) return fields;
  const entries = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const field = shapeOf(shape).fields.find((each) => each.name === name);
    const { record, refersTo } = field ?? {};
    const isLost = (id: unknown) => refersTo !== undefined && deleted.has(`${refersTo}/${String(id)}`);
    if (!Array.isArray(value)) {
      if (record && isObject(value)) return [[name, withoutReferences(record, value, deleted)]];
      return isLost(value) ? [] : [[name, value]];
    }
    const items = value.flatMap((item: unknown): unknown[] => {
      if (!record || !isObject(item)) return isLost(item) ? [] : [item];
      const left = withoutReferences(record, item, deleted);
      const { fields: inner, rules } = shapeOf(record);
      const isWhole = inner.every((each) => each.isOptional || !each.refersTo || each.name in left);
      return isWhole && rules.every(({ holds }) => holds(left)) ? [left] : [];
    });
    return items.length === 0 && value.length > 0 ? [] : [[name, items]];
  });
  return Object.fromEntries(entries);
}
