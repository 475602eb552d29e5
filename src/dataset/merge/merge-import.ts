import { shapeOf } from '../parse/compiled-schema.js';
import { type Fields, isObject } from '../parse/read-record.js';
import { VALUE_KINDS } from '../parse/value-kinds.js';
import { adoptIds, recordsIn } from './adopt-ids.js';
import { completeRecord } from './complete-record.js';
import { mergeRecord } from './merge-record.js';
import type { MergePlan, RecordChange } from './plan.js';
import { isFrom, isOnlyFrom, referredTo } from './baseline.js';

function nameText(text: unknown, language: string): unknown {
  return typeof text === 'string' ? { [language]: text } : text;
}

/**
 * A record whose every text names its language, for a dataset in another.
 *
 * @param record the name of its shape
 */
function nameLanguage(record: string, fields: Fields, language: string): Fields {
  const named = shapeOf(record).fields.map(({ name, record: inner, check }) => {
    const each = (value: unknown): unknown => {
      if (inner) return isObject(value) ? nameLanguage(inner, value, language) : value;
      return check === VALUE_KINDS.text ? nameText(value, language) : value;
    };
    const value = fields[name];
    return [name, Array.isArray(value) ? value.map(each) : each(value)] as const;
  });
  return { ...fields, ...Object.fromEntries(named.filter(([name]) => name in fields)) };
}

interface MergeOptions {
  /** The language of the source's texts, where it is not the dataset's (BCP 47). */
  readonly language?: string | undefined;
  /** What sources said when they were imported last: see `remember`. Without it what was changed by hand cannot be told. */
  readonly remembered?: Fields | undefined;
  /** What the source is called, to know what it once had: that of another is not gone. */
  readonly source: string;
  /** Records whose ids were made of their names, as `people/karen-bla`. */
  readonly named: ReadonlySet<string>;
}

/** A list in the dataset, in the source, and in the source when it was imported last. */
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
  return title ?? name ?? speakers;
}

function listAt(fields: Fields | undefined, name: string): Fields[] {
  return fields ? recordsIn(fields, name) : [];
}

function byId(records: readonly Fields[]): ReadonlyMap<unknown, Fields> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Merges lists of records with ids; the order of the dataset stays, and what is new comes last. */
class ListMerger {
  readonly #language: string;
  readonly #source: string;

  constructor(language: string, source: string) {
    this.#language = language;
    this.#source = source;
  }

  merge(shape: string, path: readonly string[], { current, incoming, last }: ThreeLists): MergedList {
    const [there, before, here] = [byId(incoming), byId(last), byId(current)];
    const changes: RecordChange[] = [];
    const stay = current.map((record) => {
      const found = there.get(record.id);
      if (!found) return record;
      const place = [...path, String(record.id)];
      const merged = this.#mergeOne(shape, place, record, found, before.get(record.id));
      changes.push(...merged.changes);
      return merged.record;
    });
    const come = incoming
      .filter(({ id }) => !here.has(id))
      .map((record) => {
        const added = completeRecord(shape, record);
        changes.push({
          outcome: 'added',
          path: [...path, String(record.id)],
          name: nameOf(record),
          fields: [],
        });
        return added;
      });
    return { records: [...stay, ...come], changes };
  }

  #mergeOne(
    shape: string,
    path: readonly string[],
    current: Fields,
    incoming: Fields,
    last: Fields | undefined,
  ) {
    const merged = mergeRecord(shape, { current, incoming, last }, this.#language, ['sessions']);
    // What another source has said is not this one's to leave out.
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

/** What the source had and has no more, where the dataset still has it. */
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

/** Of the lists of the root: conferences that came from this source, and people whom nothing names any more. */
function goneFromRoot(
  merged: Fields,
  incoming: Fields,
  changes: readonly RecordChange[],
  options: MergeOptions,
) {
  const { remembered, source } = options;
  const conferences = goneFrom(
    ['conferences'],
    {
      current: recordsIn(merged, 'conferences'),
      incoming: recordsIn(incoming, 'conferences'),
      last: listAt(remembered, 'conferences'),
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
      last: listAt(remembered, 'people'),
    },
    source,
  );
  return [...conferences, ...people];
}

/** The lists with the language of their texts by name, where it is not the dataset's. */
function sayIn(lists: Fields, language: string, own: string): Fields {
  if (own === language) return lists;
  const named = LISTS.map(({ name, record = '' }) => {
    return [name, recordsIn(lists, name).map((fields) => nameLanguage(record, fields, own))] as const;
  });
  return Object.fromEntries(named);
}

/**
 * A dataset with what a source says in it, and the plan: what that adds, changes and leaves. Records are known by their ids, so
 * that importing again adds nothing twice; what the source does not speak of stays, and nothing is deleted.
 *
 * @param current the dataset as JSON; fields that the schema does not know stay, too
 * @param incoming lists of records; see `ImportedRecords`
 */
export function mergeImport(current: Fields, incoming: Fields, options: MergeOptions): MergePlan {
  const { language: own } = current;
  const language = typeof own === 'string' ? own : '';
  const said = sayIn(adoptIds(incoming, current, options.named), language, options.language ?? language);
  const merger = new ListMerger(language, options.source);
  const dataset: Record<string, unknown> = { ...current };
  const changes: RecordChange[] = [];
  for (const { name, record = '' } of LISTS) {
    const records = recordsIn(said, name);
    if (records.length === 0) continue;
    const last = listAt(options.remembered, name);
    const merged = merger.merge(record, [name], {
      current: recordsIn(current, name),
      incoming: records,
      last,
    });
    dataset[name] = merged.records;
    changes.push(...merged.changes);
  }
  return { dataset, said, changes: [...changes, ...goneFromRoot(dataset, said, changes, options)] };
}
