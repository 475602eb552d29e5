import type { Issue, Path } from '../issues/issue.js';
import type { Dataset } from '../schema/dataset.js';
import { shapeOf } from './compiled-schema.js';
import { readFields } from './read-record.js';
import { type Fields, isObject, type Reading } from './read-value.js';

/** The version of the dataset format that this code reads in full. */
export const SCHEMA_VERSION = 1;

/** The result of parsing, which never throws. */
export interface ParseResult {
  /** Undefined where the input cannot be read at all, or, in strict mode, where there is any error. */
  readonly dataset: Dataset | undefined;
  readonly issues: readonly Issue[];
}

const lists = shapeOf('dataset').fields.filter(({ record, isList }) => record && isList);

function notADataset(path: Path, value: unknown): ParseResult {
  return { dataset: undefined, issues: [{ code: 'not-a-dataset', severity: 'error', path, value }] };
}

/** Reads what can be read of a dataset, and yields after each record, so that a caller may pause there. */
function* readDataset(input: unknown): Generator<undefined, ParseResult> {
  try {
    return yield* readRoot(input);
  } catch {
    return notADataset([], input); // a getter of the root threw
  }
}

function* readRoot(input: unknown): Generator<undefined, ParseResult> {
  if (!isObject(input) || !lists.some(({ name }) => name in input)) return notADataset([], input);
  const reading: Reading = { issues: [], ids: new Map() };
  const { kept } = yield* readFields('dataset', input, [], reading);
  const { schemaVersion } = kept;
  if (typeof schemaVersion !== 'number') return notADataset(['schemaVersion'], input.schemaVersion);
  if (schemaVersion > SCHEMA_VERSION) {
    reading.issues.unshift({
      code: 'newer-version',
      severity: 'hint',
      path: ['schemaVersion'],
      value: schemaVersion,
    });
  }
  const empty = Object.fromEntries(lists.map(({ name }) => [name, []]));
  return { dataset: toDataset({ ...empty, ...kept }), issues: reading.issues };
}

/** The reader keeps exactly what the schemas accept; a test holds the two to the same verdicts. */
function toDataset(fields: Fields): Dataset {
  return fields as Dataset;
}

export interface ParseOptions {
  /** `strict`, for publishers: no dataset when there is any error. `tolerant`, for visitors: what is good is kept. */
  readonly mode?: 'strict' | 'tolerant';
}

/**
 * Reads a dataset from what `JSON.parse` gave, or from anything else; never throws.
 *
 * The kept part is valid by itself: strict parsing finds no error in what tolerant parsing has kept. The smallest thing that
 * is wrong is left out: a field, an item of a list, a language of a text, and a record only where it cannot be shown without
 * it. A record without an id, or with that of another, gets one of its own. A root without language or time zone is taken
 * to be Danish. Fields that no schema knows are left out with a hint. `leftOut` and `instead` of an issue say what became of
 * the value.
 */
export function parse(input: unknown, { mode = 'strict' }: ParseOptions = {}): ParseResult {
  const reading = readDataset(input);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const { dataset, issues } = step.value;
  const isRefused = mode === 'strict' && issues.some(({ severity }) => severity === 'error');
  return { dataset: isRefused ? undefined : dataset, issues };
}

/** Milliseconds of work at a stretch: with a frame's own work beside it, well below the 50 ms of a long task. */
const SLICE = 8;

/** Lets the browser answer the visitor. Safari before 26.2 and others have no `scheduler`. */
async function giveWay(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Tolerant parsing for a page in use, whatever the size of the dataset.
 *
 * @throws the reason of the signal, when it aborts.
 */
export async function parseInSlices(input: unknown, signal?: AbortSignal): Promise<ParseResult> {
  const reading = readDataset(input);
  let until = performance.now() + SLICE;
  for (;;) {
    signal?.throwIfAborted();
    const step = reading.next();
    if (!step.done && performance.now() < until) continue;
    // Also at the end: to show the dataset is work of its own.
    await giveWay();
    if (step.done) return step.value;
    until = performance.now() + SLICE;
  }
}
