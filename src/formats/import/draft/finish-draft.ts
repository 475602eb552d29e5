import type { Issue, Path } from '../../../dataset/issues/issue.js';
import { completeRecord, hasDefault } from '../../../dataset/merge/complete-record.js';
import { recordsIn } from '../../../dataset/merge/records-in.js';
import { parse } from '../../../dataset/parse/parse.js';
import { type Fields, isObject } from '../../../dataset/parse/value-kinds.js';
import { shapeOf } from '../../../dataset/parse/compiled-schema.js';
import { type Draft, IMPORTED_LISTS, known } from './draft.js';
import { cellPlace, type Place } from '../notice.js';
import { nameIn, type NamedKind } from '../same-names.js';
import { separateRepeated } from './repeated-ids.js';
import type { Imported, ImportedRecords } from '../importer.js';

/** Something that can be removed from a draft: an entry of a list, or a field of a record. */
interface Removable {
  readonly holder: Fields | unknown[];
  readonly key: string | number;
}

/** A dataset without the lists, which are all that imports contain. */
const ROOT = { schemaVersion: 1, language: 'en', timeZone: 'UTC' };

function childOf(holder: unknown, key: string | number): unknown {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isObject(holder) ? holder[key] : undefined;
}

/** Whether the field is optional or has a default. */
function mayBeMissing(shape: string, name: string | number): boolean {
  const field = shapeOf(shape).fields.find((each) => each.name === name);
  return field !== undefined && (field.isOptional || hasDefault(shape, field.name));
}

/** Puts the value that reading takes in place of a wrong one. */
function replace(root: Fields, path: Path, instead: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>(childOf, root);
  if (typeof holder === 'object' && holder !== null) Reflect.set(holder, path.at(-1) ?? '', instead);
}

/** The part whose removal fixes an error: what reading leaves out, or else the innermost list entry, or field that may be missing, on the path. */
function smallestRemovable(root: Fields, { path, leftOut }: Issue): Removable | undefined {
  const inner = path.at(-1);
  if ((leftOut === 'field' || leftOut === 'item') && inner !== undefined) {
    const owner = path.slice(0, -1).reduce<unknown>(childOf, root);
    if (Array.isArray(owner) || isObject(owner)) return { holder: owner as Fields | unknown[], key: inner };
  }
  let holder: unknown = root;
  let shape: string | undefined = 'dataset';
  let found: Removable | undefined;
  for (const key of path) {
    const value = childOf(holder, key);
    if (Array.isArray(holder)) {
      if (value !== undefined) found = { holder, key };
    } else if (isObject(holder)) {
      if (value !== undefined && shape !== undefined && mayBeMissing(shape, key)) found = { holder, key };
      shape = shapeOf(shape ?? '').fields.find(({ name }) => name === key)?.record;
    }
    holder = value;
  }
  return found;
}

function remove(removables: readonly Removable[]): void {
  // From the end, so that earlier entries keep their positions.
  const ordered = removables.toSorted((a, b) => Number(b.key) - Number(a.key) || 0);
  const removed = new Map<unknown, Set<string | number>>();
  for (const { holder, key } of ordered) {
    const keys = removed.get(holder) ?? new Set();
    removed.set(holder, keys);
    if (keys.has(key)) continue;
    keys.add(key);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }
}

/** Removes lists and records that have become empty. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  return known(Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutEmpty(each)])));
}

interface FoundCell {
  readonly place: Place;
  /** Undefined where it is not known in which cell the value stands, and in sources without cells. */
  readonly heading: string | undefined;
}

/** The cell that has the value of an issue, if the place is a row in which no other cell has it. */
function cellOf({ cells: known }: Draft, row: Place, value: unknown): FoundCell {
  const { cells, headings } = known.get(row) ?? { cells: [], headings: [] };
  const [column = -1, ...others] = cells.flatMap((cell, index) => (cell === String(value) ? [index] : []));
  if (others.length > 0) return { place: row, heading: undefined };
  return { place: cellPlace(row, column), heading: headings[column] };
}

/** Where a name first stands. */
function placeOfName(draft: Draft, kind: NamedKind, name: string): Place | undefined {
  const isPlace = kind === 'room' || kind === 'track';
  const records = isPlace
    ? [...draft.lists.conferences.values()].flatMap((each) => recordsIn(each, 'sessions'))
    : [...draft.lists[kind].values()];
  const found = records.find((record) => (isPlace ? record[kind] : nameIn(record)) === name);
  const place = draft.places.get(found);
  return place && cellOf(draft, place, name).place;
}

/** Adds a notice with the place of the record in the source and the issue in it. */
function report(draft: Draft, root: Fields, issue: Issue): void {
  let value: unknown = root;
  let found: { readonly depth: number; readonly record: unknown } | undefined;
  issue.path.forEach((key, index) => {
    value = childOf(value, key);
    if (draft.places.has(value)) found = { depth: index + 1, record: value };
  });
  const row = found && draft.places.get(found.record);
  const { place, heading } = row ? cellOf(draft, row, issue.value) : {};
  const path = heading ? [heading] : issue.path.slice(found?.depth ?? 0);
  draft.notices.push({ code: 'issue', severity: 'error', place, issue: { ...issue, path } });
}

/** The language of all sessions that state one; undefined if they have several. */
function onlyLanguage({ conferences }: Fields): string | undefined {
  const found = new Set<unknown>();
  for (const { sessions } of conferences as readonly Fields[]) {
    for (const session of Array.isArray(sessions) ? sessions : []) {
      if (isObject(session) && session.language !== undefined) found.add(session.language);
    }
  }
  const [language] = found;
  return found.size === 1 && typeof language === 'string' ? language : undefined;
}

/** The valid part of a draft, with a notice for each part that was left out. */
export function finishDraft(draft: Draft): Imported {
  separateRepeated(draft);
  const lists = Object.fromEntries(IMPORTED_LISTS.map((list) => [list, [...draft.lists[list].values()]]));
  const root: Fields = { ...ROOT, ...lists };
  for (;;) {
    const { issues } = parse(completeRecord('dataset', root), { mode: 'tolerant' });
    const errors = issues.filter(({ severity }) => severity === 'error');
    for (const issue of errors) report(draft, root, issue);
    // A default is not for the source to say, so a bad word for one is left out.
    const isReplaced = ({ instead, code }: Issue) => instead !== undefined && code !== 'choice';
    const replaced = errors.filter(isReplaced);
    for (const { path, instead } of replaced) replace(root, path, instead);
    const removables = errors
      .filter((issue) => !isReplaced(issue))
      .map((issue) => smallestRemovable(root, issue))
      .filter((removable) => removable !== undefined);
    if (removables.length === 0 && replaced.length === 0) break;
    remove(removables);
  }
  draft.noteNotCarried();
  return {
    records: toRecords(
      Object.fromEntries(Object.entries(lists).map(([list, records]) => [list, records.map(withoutEmpty)])),
    ),
    notices: draft.notices,
    timeZone: draft.timeZone,
    language: draft.language ?? onlyLanguage(root),
    named: draft.named,
    composed: draft.composed,
    placeOf: (kind, name) => placeOfName(draft, kind, name),
  };
}

/** The parser has found no errors in them. */
function toRecords(lists: Readonly<Record<string, unknown>>): ImportedRecords {
  return lists as unknown as ImportedRecords;
}
