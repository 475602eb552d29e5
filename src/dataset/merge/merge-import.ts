import { shapeOf } from '../parse/compiled-schema.js';
import { type Fields, isObject } from '../parse/value-kinds.js';
import { VALUE_KINDS } from '../parse/value-kinds.js';
import { adoptIds } from './adopt-ids.js';
import { completeRecord } from './complete-record.js';
import { isSame } from './merge-value.js';
import { mergeRecord } from './merge-record.js';
import type { MergePlan, RecordChange } from './plan.js';
import { withoutReferences } from './deleted-references.js';
import { isFrom, isOnlyFrom, referredTo } from './baseline.js';
import { byId, recordsIn } from './records-in.js';

function addTextLanguage(text: unknown, language: string): unknown {
  return typeof text === 'string' ? { [language]: text } : text;
}

/**
 * A record with the language added to every text, for a dataset in another language.
 *
 * @param record the kind of record
 */
function addRecordLanguage(record: string, fields: Fields, language: string): Fields {
  const named = shapeOf(record).fields.map(({ name, record: inner, check }) => {
    const each = (value: unknown): unknown => {
      if (inner) return isObject(value) ? addRecordLanguage(inner, value, language) : value;
      return check === VALUE_KINDS.text ? addTextLanguage(value, language) : value;
    };
    const value = fields[name];
    return [name, Array.isArray(value) ? value.map(each) : each(value)] as const;
  });
  return { ...fields, ...Object.fromEntries(named.filter(([name]) => name in fields)) };
}

interface MergeOptions {
  /** Language of the source (BCP 47), if it differs from that of the dataset. */
  readonly language?: string | undefined;
  /** Values of earlier imports, see `updateBaseline`. Without it edits by hand cannot be recognised. */
  readonly baseline?: Fields | undefined;
  /** Name of the source. Only records that came from it can be missing from it. */
  readonly source: string;
  /** Records whose ids were made up, such as `people/karen-bla` or `conferences/annual/sessions/pause`. */
  readonly named: ReadonlySet<string>;
  /** Fields that only new records get. */
  readonly composed?: ReadonlySet<string> | undefined;
}

/** A list in the dataset, in the source, and in the last import of the source. */
interface ThreeLists {
  readonly current: readonly Fields[];
  readonly incoming: readonly Fields[];
  readonly last: readonly Fields[];
}

interface MergedList {
  readonly records: readonly Fields[];
  readonly changes: readonly RecordChange[];
}

const LISTS = shapeOf('dataset').fields.filter(({ record, isList }) => record && isList);

function nameOf({ title, name, speakers }: Fields): unknown {
  // The title of a person is a job.
  return name ?? title ?? speakers;
}

function listAt(fields: Fields | undefined, name: string): Fields[] {
  return fields ? recordsIn(fields, name) : [];
}

/** A record without the fields that the dataset had before this source, or has changed since. */
function withoutFields(
  record: Fields,
  names: ReadonlySet<string>,
  current: Fields,
  last: Fields | undefined,
): Fields {
  if (names.size === 0) return record;
  const isOwn = (name: string) => last?.[name] !== undefined && isSame(current[name], last[name]);
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name) || isOwn(name)));
}

/** Merges lists of records with ids. Keeps the order of the dataset and appends new records. */
class ListMerger {
  readonly #language: string;
  readonly #source: string;

  readonly #composed: ReadonlySet<string>;

  constructor(language: string, { source, composed = new Set() }: MergeOptions) {
    this.#language = language;
    this.#source = source;
    this.#composed = composed;
  }

  merge(shape: string, path: readonly string[], { current, incoming, last }: ThreeLists): MergedList {
    const [there, before, here] = [byId(incoming), byId(last), byId(current)];
    const changes: RecordChange[] = [];
    const merged = current.map((record) => {
      const found = there.get(record.id);
      if (!found) return record;
      const place = [...path, String(record.id)];
      const result = this.#mergeOne(shape, place, record, found, before.get(record.id));
      changes.push(...result.changes);
      return result.record;
    });
    const added = incoming
      .filter(({ id }) => !here.has(id))
      .flatMap((record) => {
        // A record that an earlier import brought and that is not there now was deleted by hand.
        const outcome = before.has(record.id) ? 'deleted' : 'added';
        changes.push({ outcome, path: [...path, String(record.id)], name: nameOf(record), fields: [] });
        return outcome === 'added' ? [completeRecord(shape, record)] : [];
      });
    return { records: [...merged, ...added], changes };
  }

  #mergeOne(
    shape: string,
    path: readonly string[],
    current: Fields,
    whole: Fields,
    last: Fields | undefined,
  ) {
    const incoming = withoutFields(whole, this.#composed, current, last);
    const merged = mergeRecord(shape, { current, incoming, last }, this.#language, ['sessions']);
    // A value that also came from another source cannot be missing from this one.
    const isOwn = last !== undefined && isOnlyFrom(last, this.#source);
    const fields = merged.changes.filter(({ outcome }) => outcome !== 'gone' || isOwn);
    const isChanged = fields.some(({ outcome }) => outcome === 'added' || outcome === 'changed');
    const name = nameOf(merged.record);
    const own: RecordChange = { outcome: isChanged ? 'changed' : 'kept', path, name, fields };
    const changes = fields.length > 0 ? [own] : [];
    if (!Array.isArray(incoming.sessions)) return { record: merged.record, changes };
    const lists = {
      current: listAt(current, 'sessions'),
      incoming: listAt(incoming, 'sessions'),
      last: listAt(last, 'sessions'),
    };
    const sessions = this.merge('session', [...path, 'sessions'], lists);
    const gone = goneFrom([...path, 'sessions'], lists, this.#source);
    return {
      record: { ...merged.record, sessions: sessions.records },
      changes: [...changes, ...sessions.changes, ...gone],
    };
  }
}

/** Records in the dataset that the source once had and now lacks. */
function goneFrom(
  path: readonly string[],
  { current, incoming, last }: ThreeLists,
  source: string,
): RecordChange[] {
  const [there, before] = [byId(incoming), byId(last.filter((record) => isFrom(record, source)))];
  return current
    .filter(({ id }) => before.has(id) && !there.has(id))
    .map((record) => ({
      outcome: 'gone' as const,
      path: [...path, String(record.id)],
      name: nameOf(record),
      fields: [],
    }));
}

/** Conferences missing from the source, and missing people whom nothing else refers to. */
function goneFromRoot(
  merged: Fields,
  incoming: Fields,
  changes: readonly RecordChange[],
  options: MergeOptions,
) {
  const { baseline, source } = options;
  const conferences = goneFrom(
    ['conferences'],
    {
      current: recordsIn(merged, 'conferences'),
      incoming: recordsIn(incoming, 'conferences'),
      last: listAt(baseline, 'conferences'),
    },
    source,
  );
  const gone = [...changes, ...conferences]
    .filter(({ outcome }) => outcome === 'gone')
    .map(({ path }) => path.join('/'));
  const inUse = referredTo(merged, new Set(gone));
  const people = goneFrom(
    ['people'],
    {
      current: recordsIn(merged, 'people').filter(({ id }) => !inUse.has(String(id))),
      incoming: recordsIn(incoming, 'people'),
      last: listAt(baseline, 'people'),
    },
    source,
  );
  return [...conferences, ...people];
}

/** Sessions of which only people are known whom somebody deleted by hand. */
function emptySessions(list: string, whole: readonly Fields[], left: readonly Fields[]): RecordChange[] {
  return whole.flatMap((record, index) => {
    const here = byId(recordsIn(left[index] ?? {}, 'sessions'));
    return recordsIn(record, 'sessions')
      .filter(({ id }) => !here.has(id))
      .map((session) => {
        const path = [list, String(record.id), 'sessions', String(session.id)];
        return { outcome: 'deleted' as const, path, name: nameOf(session), fields: [] };
      });
  });
}

/** Adds the language to every text if it differs from that of the dataset. */
function addLanguage(lists: Fields, language: string, own: string): Fields {
  if (own === language) return lists;
  const named = LISTS.map(({ name, record = '' }) => {
    return [name, recordsIn(lists, name).map((fields) => addRecordLanguage(record, fields, own))] as const;
  });
  return Object.fromEntries(named);
}

/**
 * Merges a source into a dataset and lists the changes. Records are matched by id, so that importing again adds nothing
 * twice. Fields and records missing from the source stay; nothing is deleted.
 *
 * @param current the dataset as JSON, unknown fields included
 * @param incoming lists of records; see `ImportedRecords`
 */
export function mergeImport(current: Fields, incoming: Fields, options: MergeOptions): MergePlan {
  const { language: own } = current;
  const language = typeof own === 'string' ? own : '';
  const languages = { dataset: language, source: options.language ?? language };
  const inLanguage = addLanguage(incoming, language, languages.source);
  const imported = adoptIds(inLanguage, current, {
    source: options.source,
    baseline: options.baseline,
    named: options.named,
    languages,
  });
  const merger = new ListMerger(language, options);
  const dataset: Record<string, unknown> = { ...current };
  const changes: RecordChange[] = [];
  const deleted = new Set<string>();
  for (const { name, record = '' } of LISTS) {
    const whole = recordsIn(imported, name);
    const records = whole.map((each) => withoutReferences(record, each, deleted));
    if (records.length === 0) continue;
    const last = listAt(options.baseline, name);
    const merged = merger.merge(record, [name], {
      current: recordsIn(current, name),
      incoming: records,
      last,
    });
    dataset[name] = merged.records;
    changes.push(...merged.changes);
    if (deleted.size > 0) changes.push(...emptySessions(name, whole, records));
    for (const { outcome, path } of merged.changes) if (outcome === 'deleted') deleted.add(path.join('/'));
  }
  return { dataset, imported, changes: [...changes, ...goneFromRoot(dataset, imported, changes, options)] };
}
