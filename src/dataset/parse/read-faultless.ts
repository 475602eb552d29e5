import type { Dataset } from '../schema/dataset.js';
import { type RecordField, SCHEMA_VERSION, shapeOf, toDataset } from './compiled-schema.js';
import { isObject, textsWithReplacements } from './value-kinds.js';

/** By the name of a list of the root: the ids in it. */
type Ids = Map<string, Set<unknown>>;

function isRightValue({ check, refersTo }: RecordField, value: unknown, ids: Ids): boolean {
  const isKnown = refersTo === undefined || ids.get(refersTo)?.has(value) === true;
  return isKnown && !check(value) && textsWithReplacements(value).length === 0;
}

function* isRightRecord(
  record: string,
  input: unknown,
  ids: Ids,
  siblings = new Set<unknown>(),
): Generator<undefined, boolean> {
  const { fields, names, rules } = shapeOf(record);
  if (!isObject(input) || !Object.keys(input).every((name) => names.includes(name))) return false;
  for (const field of fields) {
    const { name, isOptional, isList, record: inner } = field;
    const value = input[name];
    if (isOptional && !(name in input)) continue;
    if (isList !== Array.isArray(value)) return false;
    const seen = new Set<unknown>();
    if (record === 'dataset' && isList) ids.set(name, seen);
    // A copy, because a list may have holes, which only a copy shows.
    for (const item of Array.isArray(value) ? [...(value as unknown[])] : [value]) {
      const isRight = inner ? yield* isRightRecord(inner, item, ids, seen) : isRightValue(field, item, ids);
      if (!isRight) return false;
      if (inner && isList) yield;
    }
    if (name === 'id') {
      if (siblings.has(value)) return false;
      siblings.add(value);
    }
  }
  return rules.every(({ holds }) => holds(input));
}

/**
 * Reads a dataset in which nothing is to be mended or said, as `publish` writes it: most are, and their visitors need not
 * load the code that mends. Undefined for all others. Yields after each record, so that a caller may pause there.
 */
export function* readFaultless(input: unknown): Generator<undefined, Dataset | undefined> {
  const ids: Ids = new Map();
  try {
    const isRight = yield* isRightRecord('dataset', input, ids);
    if (isRight && ids.size > 0 && isObject(input) && input['schemaVersion'] === SCHEMA_VERSION) {
      return toDataset(input);
    }
  } catch {
    // A getter threw.
  }
  return undefined;
}
