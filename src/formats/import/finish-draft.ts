import type { Issue, Path } from '../../dataset/issues/issue.js';
import { completeRecord, hasDefault } from '../../dataset/merge/complete-record.js';
import { parse } from '../../dataset/parse/parse.js';
import { type Fields, isObject } from '../../dataset/parse/read-record.js';
import { shapeOf } from '../../dataset/parse/compiled-schema.js';
import { type Draft, IMPORTED_LISTS, known } from './draft.js';
import type { Imported, ImportedRecords } from './importer.js';

/** What can be taken out of a draft: an entry of a list, or a field of a record. */
interface Piece {
  readonly holder: Fields | unknown[];
  readonly key: string | number;
}

/** A root that is complete but for the lists, which are all that imports speak of. */
const ROOT = { schemaVersion: 1, language: 'en', timeZone: 'UTC' };

function childOf(holder: unknown, key: string | number): unknown {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isObject(holder) ? holder[key] : undefined;
}

/** What is left out is either not asked for, or said by a default. */
function mayBeMissing(shape: string, name: string | number): boolean {
  const field = shapeOf(shape).fields.find((each) => each.name === name);
  return field !== undefined && (field.isOptional || hasDefault(shape, field.name));
}

/** The least that must go for the error to be gone: the innermost field that may be missing, or entry of a list, on the way. */
function leastPiece(root: Fields, path: Path): Piece | undefined {
  let holder: unknown = root;
  let shape: string | undefined = 'dataset';
  let piece: Piece | undefined;
  for (const key of path) {
    const value = childOf(holder, key);
    if (Array.isArray(holder)) {
      if (value !== undefined) piece = { holder, key };
    } else if (isObject(holder)) {
      if (value !== undefined && shape !== undefined && mayBeMissing(shape, key)) piece = { holder, key };
      shape = shapeOf(shape ?? '').fields.find(({ name }) => name === key)?.record;
    }
    holder = value;
  }
  return piece;
}

function takeOut(pieces: readonly Piece[]): void {
  // From behind, so that the entries before keep their positions.
  const ordered = pieces.toSorted((a, b) => Number(b.key) - Number(a.key) || 0);
  const taken = new Map<unknown, Set<string | number>>();
  for (const { holder, key } of ordered) {
    const keys = taken.get(holder) ?? new Set();
    taken.set(holder, keys);
    if (keys.has(key)) continue;
    keys.add(key);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }
}

/** What is left once something was taken out: no list and no record without anything in it. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  return known(Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutEmpty(each)])));
}

/** Says where in the source the record stands, and what is wrong within it. */
function report(draft: Draft, root: Fields, issue: Issue): void {
  let value: unknown = root;
  let found: { readonly depth: number; readonly record: unknown } | undefined;
  issue.path.forEach((key, index) => {
    value = childOf(value, key);
    if (draft.places.has(value)) found = { depth: index + 1, record: value };
  });
  const place = found && draft.places.get(found.record);
  draft.notices.push({
    code: 'issue',
    severity: 'error',
    place,
    issue: { ...issue, path: issue.path.slice(found?.depth ?? 0) },
  });
}

/** What is valid of a draft; of the rest it is said what, where and why. */
export function finishDraft(draft: Draft): Imported {
  const lists = Object.fromEntries(IMPORTED_LISTS.map((list) => [list, [...draft.lists[list].values()]]));
  const root: Fields = { ...ROOT, ...lists };
  for (;;) {
    const { issues } = parse(completeRecord('dataset', root), { mode: 'tolerant' });
    const errors = issues.filter(({ severity }) => severity === 'error');
    for (const issue of errors) report(draft, root, issue);
    const pieces = errors.map(({ path }) => leastPiece(root, path)).filter((piece) => piece !== undefined);
    if (pieces.length === 0) break;
    takeOut(pieces);
  }
  return {
    records: toRecords(
      Object.fromEntries(Object.entries(lists).map(([list, records]) => [list, records.map(withoutEmpty)])),
    ),
    notices: draft.notices,
    timeZone: draft.timeZone,
    named: draft.named,
  };
}

/** The reader has found nothing wrong with them. */
function toRecords(lists: Readonly<Record<string, unknown>>): ImportedRecords {
  return lists as unknown as ImportedRecords;
}
