import type { Issue } from '../issues/issue.js';
import type { Dataset } from '../schema/dataset.js';
import { LISTS, SCHEMA_VERSION, toDataset } from './compiled-schema.js';
import { readFields, readRecords } from './read-record.js';
import type { Reading, RecordReading } from './read-value.js';
import { isObject } from './value-kinds.js';

/** The result of parsing, which never throws. */
export interface ParseResult {
  /** Undefined where the input cannot be read at all, or, in strict mode, where there is any error. */
  readonly dataset: Dataset | undefined;
  readonly issues: readonly Issue[];
}

function notADataset(value: unknown): Issue {
  return { code: 'not-a-dataset', severity: 'error', path: [], value };
}

/**
 * Reads what can be read of a dataset, and yields after each record, so that a caller may pause there.
 *
 * @param around stands around the reading of each record of the root
 */
export function* readDataset(input: unknown, around?: RecordReading): Generator<undefined, ParseResult> {
  try {
    return yield* readRoot(input, around);
  } catch {
    return { dataset: undefined, issues: [notADataset(input)] }; // a getter of the root threw
  }
}

/** The version of a dataset that does not say it as a whole number. It is the first unless it clearly is another: `"2"`. */
function versionMeant(value: unknown): number {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const [, major = ''] = /^\s*v?(\d+)(?:\.\d+)*\s*$/i.exec(text) ?? [];
  return Number.isSafeInteger(Number(major)) ? Math.max(Number(major), 1) : 1;
}

/** Whether a list without anything around it is one of conferences. */
function isConferenceList(input: unknown): input is unknown[] {
  const isConference = (item: unknown) =>
    isObject(item) && ['title', 'start', 'sessions'].some((name) => name in item);
  return Array.isArray(input) && input.some(isConference);
}

function* readRoot(input: unknown, around: RecordReading | undefined): Generator<undefined, ParseResult> {
  const issues: Issue[] = [];
  const reading: Reading = { issues, ids: new Map(), around };
  if (isConferenceList(input)) {
    issues.push(notADataset(input));
    const conferences = yield* readRecords('conference', input, [], reading);
    const { kept } = yield* readFields('dataset', {}, [], { issues: [], ids: new Map() });
    return { dataset: toDataset({ ...kept, schemaVersion: SCHEMA_VERSION, conferences }), issues };
  }
  if (!isObject(input) || !LISTS.some(({ name }) => name in input))
    return { dataset: undefined, issues: [notADataset(input)] };
  const { kept } = yield* readFields('dataset', input, [], reading);
  const schemaVersion = kept.schemaVersion ?? versionMeant(input.schemaVersion);
  if (kept.schemaVersion === undefined) {
    const at = issues.findIndex(({ path }) => path[0] === 'schemaVersion');
    const issue = issues[at];
    if (issue) issues[at] = { ...issue, leftOut: undefined, instead: schemaVersion };
  }
  if (Number(schemaVersion) > SCHEMA_VERSION) {
    issues.unshift({
      code: 'newer-version',
      severity: 'hint',
      path: ['schemaVersion'],
      value: schemaVersion,
    });
  }
  return { dataset: toDataset({ ...kept, schemaVersion }), issues };
}
