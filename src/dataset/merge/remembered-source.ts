import { type Fields, isObject } from '../parse/read-record.js';
import { shapeOf } from '../parse/compiled-schema.js';
import { recordsIn } from './adopt-ids.js';

/** Whether a remembered record came from a source, by what the source is called. */
export function isFrom(record: Fields, source: string): boolean {
  return recordsIn(record, 'sources').some(({ title }) => title === source);
}

/** Whether nothing else has spoken of a remembered record. */
export function isOnlyFrom(record: Fields, source: string): boolean {
  return isFrom(record, source) && recordsIn(record, 'sources').length === 1;
}

/** The ids that a record refers to, but not through a session that is gone. */
function references(shape: string, fields: Fields, path: string, gone: ReadonlySet<string>): unknown[] {
  if (gone.has(path)) return [];
  return shapeOf(shape).fields.flatMap(({ name, record, refersTo }) => {
    const value = fields[name];
    const values: unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
    if (refersTo !== undefined) return values;
    if (!record) return [];
    const records = values.filter(isObject);
    return records.flatMap((each) => references(record, each, `${path}/${name}/${String(each.id)}`, gone));
  });
}

/**
 * The ids that anything in the dataset refers to, but for what is gone.
 *
 * @param gone paths of records, `conferences/aarsmoede-2027/sessions/abning`
 */
export function referredTo(dataset: Fields, gone: ReadonlySet<string>): ReadonlySet<unknown> {
  const lists = shapeOf('dataset').fields.filter(({ record, isList }) => record && isList);
  return new Set(
    lists.flatMap(({ name, record = '' }) =>
      recordsIn(dataset, name).flatMap((each) =>
        references(record, each, `${name}/${String(each.id)}`, gone),
      ),
    ),
  );
}
