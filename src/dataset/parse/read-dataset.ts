import type { Issue, Path } from '../issues/issue.js';
import type { Dataset } from '../schema/dataset.js';
import { LISTS, SCHEMA_VERSION, toDataset } from './compiled-schema.js';
import { readFields } from './read-record.js';
import type { Reading } from './read-value.js';
import { isObject } from './value-kinds.js';

/** The result of parsing, which never throws. */
export interface ParseResult {
  /** Undefined where the input cannot be read at all, or, in strict mode, where there is any error. */
  readonly dataset: Dataset | undefined;
  readonly issues: readonly Issue[];
}

function notADataset(path: Path, value: unknown): ParseResult {
  return { dataset: undefined, issues: [{ code: 'not-a-dataset', severity: 'error', path, value }] };
}

/** Reads what can be read of a dataset, and yields after each record, so that a caller may pause there. */
export function* readDataset(input: unknown): Generator<undefined, ParseResult> {
  try {
    return yield* readRoot(input);
  } catch {
    return notADataset([], input); // a getter of the root threw
  }
}

function* readRoot(input: unknown): Generator<undefined, ParseResult> {
  if (!isObject(input) || !LISTS.some(({ name }) => name in input)) return notADataset([], input);
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
  return { dataset: toDataset(kept), issues: reading.issues };
}
