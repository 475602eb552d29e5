import type { Issue, Path } from './issue.js';
import { isObject, readFields, type Reading } from './read-record.js';
import { fieldsOf } from './record-fields.js';
import { type Dataset, dataset, SCHEMA_VERSION } from './schema/dataset.js';
import { nameIssue, toIssue } from './to-issue.js';

/** What parsing gives; never an exception. */
export interface ParseResult {
  /** Undefined where the input cannot be read at all, or, in strict mode, where there is any error. */
  readonly dataset: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/** What stands in for a bad field of the root, so that the records can be shown: where the project comes from. */
const FALLBACKS = { language: 'da', timeZone: 'Europe/Copenhagen' };

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
  if (!isObject(input)) return notADataset([], input);
  if (!fieldsOf(dataset).some(({ name, record, isList }) => record && isList && name in input))
    return notADataset([], input);
  const { schemaVersion } = input;
  const version = dataset.shape.schemaVersion.safeParse(schemaVersion);
  if (!version.success) return notADataset(['schemaVersion'], schemaVersion);

  const reading: Reading = { issues: [], ids: new Map() };
  const { issues } = reading;
  if (version.data > SCHEMA_VERSION) {
    issues.push({ code: 'newer-version', severity: 'hint', path: ['schemaVersion'], value: schemaVersion });
  }
  const { own, nested } = yield* readFields(dataset, input, [], reading);
  const found = dataset.safeParse(own, { error: nameIssue }).error?.issues ?? [];
  for (const issue of found) issues.push(toIssue(issue, [], own));
  const bad = new Set(found.map(({ path }) => path[0]));
  const good = Object.fromEntries(Object.entries(own).filter(([name]) => !bad.has(name)));
  const root = dataset.parse({ ...FALLBACKS, ...good });
  return { dataset: Object.assign(root, nested), issues };
}
