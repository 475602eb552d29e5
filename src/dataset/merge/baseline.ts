import { shapeOf } from '../parse/compiled-schema.js';
import { type Fields, isObject } from '../parse/read-record.js';
import { recordsIn } from './adopt-ids.js';
import { completeRecord } from './complete-record.js';

const PURPOSE =
  'What sources said when they were imported last, by which conference-widgets tells what was changed by hand. Keep it beside the dataset.';

/** A record that names the sources that it came from, and so do its sessions. What other sources have said of it stays. */
function rememberRecord(fields: Fields, earlier: Fields | undefined, source: string): Fields {
  const sessions = rememberAll(recordsIn(fields, 'sessions'), recordsIn(earlier ?? {}, 'sessions'), source);
  const others = recordsIn(earlier ?? {}, 'sources').filter(({ title }) => title !== source);
  return {
    ...(others.length > 0 ? earlier : {}),
    ...fields,
    ...(sessions.length > 0 ? { sessions } : {}),
    sources: [...others, { title: source }],
  };
}

/** What is said now, and what was said earlier only: a source that had it may have it again. */
function rememberAll(now: readonly Fields[], earlier: readonly Fields[], source: string): Fields[] {
  const ids = new Set(now.map(({ id }) => id));
  const remembered = now.map((fields) => {
    const before = earlier.find(({ id }) => id === fields.id);
    return rememberRecord(fields, before, source);
  });
  return [...earlier.filter(({ id }) => !ids.has(id)), ...remembered];
}

/**
 * What sources have said so far, as a dataset of its own: it stands beside the one that is published.
 *
 * @param earlier what was remembered before
 * @param said what the source says now; see `MergePlan`
 * @param source what it is called; each record names those that it came from
 * @param root the dataset, for its language and time zone
 */
export function updateMemory(
  earlier: Fields | undefined,
  said: Fields,
  source: string,
  root: Fields,
): Fields {
  const { schemaVersion, language, timeZone } = root;
  const lists = shapeOf('dataset')
    .fields.filter(({ record, isList }) => record && isList)
    .map(
      ({ name }) =>
        [name, rememberAll(recordsIn(said, name), recordsIn(earlier ?? {}, name), source)] as const,
    )
    .filter(([, records]) => records.length > 0);
  return completeRecord('dataset', {
    schemaVersion,
    language,
    timeZone,
    source: { title: PURPOSE },
    ...Object.fromEntries(lists),
  });
}

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
