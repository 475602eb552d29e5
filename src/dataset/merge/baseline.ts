import { shapeOf } from '../parse/compiled-schema.js';
import { type Fields, isObject } from '../parse/value-kinds.js';
import { completeRecord } from './complete-record.js';
import { byId, recordsIn } from './records-in.js';

const PURPOSE =
  'The values of earlier imports, by which conference-widgets recognises what was edited by hand. Keep this file next to the dataset.';

/** Earlier versions named a source by its file name alone, wherever the file was. */
function isSource(title: unknown, source: string): boolean {
  if (title === source) return true;
  const isPath = !source.includes('://');
  return isPath && typeof title === 'string' && !title.includes('/') && source.split('/').at(-1) === title;
}

/** A record with the names of the sources it came from; its sessions have them, too. Values from other sources are kept. */
function baselineRecord(fields: Fields, earlier: Fields | undefined, source: string): Fields {
  const sessions = baselineRecords(
    recordsIn(fields, 'sessions'),
    recordsIn(earlier ?? {}, 'sessions'),
    source,
  );
  const others = recordsIn(earlier ?? {}, 'sources').filter(({ title }) => !isSource(title, source));
  return {
    ...(others.length > 0 ? earlier : {}),
    ...fields,
    ...(sessions.length > 0 ? { sessions } : {}),
    sources: [...others, { title: source }],
  };
}

/** Imported records, and earlier ones that are now missing, as they may return in a later import. */
function baselineRecords(imported: readonly Fields[], earlier: readonly Fields[], source: string): Fields[] {
  const [ids, before] = [byId(imported), byId(earlier)];
  const updated = imported.map((fields) => baselineRecord(fields, before.get(fields.id), source));
  const missing = earlier.filter(({ id }) => !ids.has(id)).map((record) => markMissing(record, source));
  return [...missing, ...updated];
}

/** A record that this source no longer has. */
function markMissing(record: Fields, source: string): Fields {
  if (!isFrom(record, source)) return record;
  const sources = recordsIn(record, 'sources').map((each) =>
    isSource(each.title, source) ? { ...each, title: source, missing: true } : each,
  );
  return { ...record, sources };
}

/**
 * The values of all imports so far, as a dataset of its own, stored next to the published one.
 *
 * @param earlier the baseline before this import
 * @param imported the records of this import; see `MergePlan`
 * @param source name of the source, which is added to each record
 * @param root the dataset, for its language and time zone
 */
export function updateBaseline(
  earlier: Fields | undefined,
  imported: Fields,
  source: string,
  root: Fields,
): Fields {
  const { schemaVersion, language, timeZone } = root;
  const lists = shapeOf('dataset')
    .fields.filter(({ record, isList }) => record && isList)
    .map(
      ({ name }) =>
        [name, baselineRecords(recordsIn(imported, name), recordsIn(earlier ?? {}, name), source)] as const,
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

/** Whether a record of the baseline came from the source with this name. */
export function isFrom(record: Fields, source: string): boolean {
  return recordsIn(record, 'sources').some(({ title }) => isSource(title, source));
}

/** Whether the last import of this source had a record of the baseline. */
export function isInLastImport(record: Fields, source: string): boolean {
  return recordsIn(record, 'sources').some(({ title, missing }) => isSource(title, source) && !missing);
}

/** Whether a record of the baseline came from this source alone. */
export function isOnlyFrom(record: Fields, source: string): boolean {
  return isFrom(record, source) && recordsIn(record, 'sources').length === 1;
}

/** The ids that a record refers to, except through missing sessions. */
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
 * The ids that the dataset refers to, except from missing records.
 *
 * @param gone paths of records missing from the source, such as `conferences/aarsmoede-2027/sessions/abning`
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
