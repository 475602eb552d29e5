import { type Fields, isObject } from '../parse/value-kinds.js';
import { type RecordField, shapeOf } from '../parse/compiled-schema.js';
import { readParagraphs } from '../parse/long-text.js';
import { isText } from '../parse/value-kinds.js';
import { completeRecord } from './complete-record.js';
import {
  isSaid,
  isSame,
  listAgain,
  meansSame,
  type MergedValue,
  mergeSet,
  mergeText,
  mergeValue,
  type Three,
} from './merge-value.js';
import type { FieldChange } from './plan.js';

interface MergedRecord {
  readonly record: Fields;
  readonly changes: readonly FieldChange[];
}

/** A record in the dataset, in the source, and in the last import of the source. */
interface ThreeRecords {
  readonly current: Fields;
  readonly incoming: Fields;
  readonly last: Fields | undefined;
}

function fieldsOf(value: unknown): Fields | undefined {
  return isObject(value) ? value : undefined;
}

/** Identifies records in a record: rooms by id, partners by organisation and role, links by address or else by title. */
function keyOf({ id, organisation, role, url, title }: Fields): unknown {
  return id ?? (role ? [organisation, role] : (url ?? title));
}

/**
 * Merges lists of records in a record: those of the source are added, or replace their earlier versions. One with an id stays
 * also where the source no longer has it, because sessions may refer to it.
 */
function mergeItems(record: string, { current, incoming, last }: Three, language: string): MergedValue {
  const [here = [], there = [], before = []] = [current, incoming, last].map((list) =>
    Array.isArray(list) ? list.filter(isObject) : [],
  );
  const find = (list: readonly Fields[], item: Fields) =>
    list.find((other) => isSame(keyOf(other), keyOf(item)));
  const kept = here.flatMap((item) => {
    const found = find(there, item);
    if (!found) return item.id === undefined && find(before, item) ? [] : [item];
    return [
      mergeRecord(record, { current: item, incoming: found, last: find(before, item) }, language).record,
    ];
  });
  const added = there.filter((item) => !find(here, item) && !find(before, item));
  const value = [...kept, ...added.map((item) => completeRecord(record, item))];
  if (current === undefined) return listAgain(value, { current, incoming, last });
  return { value, outcome: isSame(value, current) ? undefined : 'changed' };
}

function languagesIn(list: unknown, language: string): ReadonlySet<string> {
  const texts = Array.isArray(list) ? (list as unknown[]) : [];
  return new Set(texts.flatMap((text) => (isObject(text) ? Object.keys(text) : [language])));
}

/**
 * Merges a long text as one value, whether it is written as a list of paragraphs or as one text. Keeps one whose languages the
 * source lacks, as it is a translation and not an older version.
 */
function mergeLongText(three: Three, language: string): MergedValue {
  const paragraphs = (written: unknown) => (isText(written) ? readParagraphs(written) : written);
  const [current, incoming, last] = [three.current, three.incoming, three.last].map(paragraphs);
  const here = languagesIn(current, language);
  const isOther = here.size > 0 && ![...languagesIn(incoming, language)].some((each) => here.has(each));
  if (isOther) return { value: three.current, outcome: isSaid(current, incoming) ? undefined : 'kept' };
  const merged = mergeValue({ current, incoming, last });
  return merged.value === current ? { ...merged, value: three.current } : merged;
}

function mergeSimple(
  { isList, isLongText, record }: RecordField,
  three: Three,
  language: string,
): MergedValue {
  if (record) return isList ? mergeItems(record, three, language) : mergeValue(three);
  if (meansSame(three.current, three.incoming, language)) return { value: three.current, outcome: undefined };
  if (!isList) return mergeText(three, language);
  return isLongText ? mergeLongText(three, language) : mergeSet(three);
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

/** Keeps the order of existing fields and appends new ones in the order of the schema. */
function assemble(record: string, current: Fields, values: Fields): Fields {
  const added = Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(current, name)));
  const kept = Object.keys(current).map(
    (name) => [name, Object.hasOwn(values, name) ? values[name] : current[name]] as const,
  );
  const order = shapeOf(record).names.filter((name) => Object.hasOwn(added, name));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(order.map((name) => [name, added[name]])) };
}

/**
 * Merges a record of the source into one of the dataset. Fields missing from the source stay.
 *
 * @param shape the kind of record, such as `conference`
 * @param language the language of texts that name none
 * @param apart lists of records with ids, which are merged separately
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
      if (merged.value !== undefined) values[name] = merged.value;
      changes.push(...merged.changes);
    } else if (field.isOptional && three.last !== undefined && isSame(three.current, three.last)) {
      changes.push({ field: name, outcome: 'gone', before: three.current, after: undefined });
    }
  }
  return { record: assemble(shape, current, values), changes };
}
