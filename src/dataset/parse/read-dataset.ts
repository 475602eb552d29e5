import type { Issue, Path } from '../issues/issue.js';
import { type Fields, isObject, readFields, type Reading } from './read-record.js';
import { shapeOf } from './compiled-schema.js';
import type { Dataset } from '../schema/dataset.js';

/** The version of the dataset format that this code reads in full. */
export const SCHEMA_VERSION = 1;

/** What parsing gives; never an exception. */
export interface ParseResult {
  /** Undefined where the input cannot be read at all, or, in strict mode, where there is any error. */
  readonly dataset: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/** What stands in for a bad field of the root, so that the records can be shown: where the project comes from. */
const FALLBACKS = { language: 'da', timeZone: 'Europe/Copenhagen' };

const lists = shapeOf('dataset').fields.filter(({ record, isList }) => record && isList);

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
  return { dataset: toDataset({ ...FALLBACKS, ...empty, ...kept }), issues: reading.issues };
}

/** What the reader keeps is what the schemas accept; a test holds the two to the same verdicts. */
function toDataset(fields: Fields): Dataset {
  return fields as Dataset;
}
