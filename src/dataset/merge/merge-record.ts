import { type Fields, isObject } from '../parse/read-record.js';
import { type RecordField, shapeOf } from '../parse/compiled-schema.js';
import { completeRecord } from './complete-record.js';
import { isSame, type MergedValue, mergeSet, mergeText, mergeValue, type Three } from './merge-value.js';
import type { FieldChange } from './plan.js';

/** Long texts: their paragraphs make one whole, unlike the entries of other lists. */
const LONG_TEXTS: ReadonlySet<string> = new Set(['description', 'abstract', 'bio', 'supports']);

interface MergedRecord {
  readonly record: Fields;
  readonly changes: readonly FieldChange[];
}

/** A record in the dataset, in the source, and in the source when it was imported last. */
interface ThreeRecords {
  readonly current: Fields;
  readonly incoming: Fields;
  readonly last: Fields | undefined;
}

function fieldsOf(value: unknown): Fields | undefined {
  return isObject(value) ? value : undefined;
}

/** Links and the like have no id; one is known by its address, or else by its title. */
function keyOf({ url, title }: Fields): unknown {
  return url ?? title;
}

/** Records without ids: those of the source are added to those that are there, or take the place of what they were. */
function mergeItems(record: string, { current, incoming, last }: Three, language: string): MergedValue {
  const [here = [], there = [], before = []] = [current, incoming, last].map((list) =>
    Array.isArray(list) ? list.filter(isObject) : [],
  );
  const find = (list: readonly Fields[], item: Fields) =>
    list.find((other) => isSame(keyOf(other), keyOf(item)));
  const stay = here.flatMap((item) => {
    const found = find(there, item);
    if (!found) return find(before, item) ? [] : [item];
    return [
      mergeRecord(record, { current: item, incoming: found, last: find(before, item) }, language).record,
    ];
  });
  const come = there.filter((item) => !find(here, item) && !find(before, item));
  const value = [...stay, ...come.map((item) => completeRecord(record, item))];
  if (current === undefined) return { value, outcome: 'added' };
  return { value, outcome: isSame(value, current) ? undefined : 'changed' };
}

function languagesIn(list: unknown, language: string): ReadonlySet<string> {
  const texts = Array.isArray(list) ? (list as unknown[]) : [];
  return new Set(texts.flatMap((text) => (isObject(text) ? Object.keys(text) : [language])));
}

/** A long text that stands there in other languages than the source has it in is no older version of it. */
function mergeLongText(three: Three, language: string): MergedValue {
  const here = languagesIn(three.current, language);
  const isOther = here.size > 0 && ![...languagesIn(three.incoming, language)].some((each) => here.has(each));
  return isOther ? { value: three.current, outcome: 'kept' } : mergeValue(three);
}

function mergeSimple({ name, isList, record }: RecordField, three: Three, language: string): MergedValue {
  if (record) return isList ? mergeItems(record, three, language) : mergeValue(three);
  if (!isList) return mergeText(three, language);
  return LONG_TEXTS.has(name) ? mergeLongText(three, language) : mergeSet(three);
}

interface MergedField {
  readonly value: unknown;
  readonly changes: readonly FieldChange[];
}

function mergeField(field: RecordField, three: Three, language: string): MergedField {
  const { name, record, isList } = field;
  const [current, incoming] = [fieldsOf(three.current), fieldsOf(three.incoming)];
  if (record && !isList && current && incoming) {
    const merged = mergeRecord(record, { current, incoming, last: fieldsOf(three.last) }, language);
    const changes = merged.changes.map((change) => ({ ...change, field: `${name}.${change.field}` }));
    return { value: merged.record, changes };
  }
  const { value, outcome } = mergeSimple(field, three, language);
  const after = outcome === 'changed' ? value : three.incoming;
  return { value, changes: outcome ? [{ field: name, outcome, before: three.current, after }] : [] };
}

/** The fields in their order, and behind them those that are new, in the order of the schema. */
function assemble(record: string, current: Fields, values: Fields): Fields {
  const added = Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(current, name)));
  const kept = Object.keys(current).map(
    (name) => [name, Object.hasOwn(values, name) ? values[name] : current[name]] as const,
  );
  const order = shapeOf(record).names.filter((name) => Object.hasOwn(added, name));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(order.map((name) => [name, added[name]])) };
}

/**
 * A record of the dataset with what the source says of it. What the source does not speak of stays as it is.
 *
 * @param shape the name of its shape: `conference`
 * @param language of texts that do not name their own
 * @param apart the lists of records with ids, which are merged by themselves
 */
export function mergeRecord(
  shape: string,
  { current, incoming, last }: ThreeRecords,
  language: string,
  apart: readonly string[] = [],
): MergedRecord {
  const values: Fields = {};
  const changes: FieldChange[] = [];
  for (const field of shapeOf(shape).fields) {
    const { name } = field;
    if (apart.includes(name)) continue;
    const three = { current: current[name], incoming: incoming[name], last: last?.[name] };
    if (three.incoming !== undefined) {
      const merged = mergeField(field, three, language);
      values[name] = merged.value;
      changes.push(...merged.changes);
    } else if (field.isOptional && three.last !== undefined && isSame(three.current, three.last)) {
      changes.push({ field: name, outcome: 'gone', before: three.current, after: undefined });
    }
  }
  return { record: assemble(shape, current, values), changes };
}
