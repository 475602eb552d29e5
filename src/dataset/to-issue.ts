import type { Issue, IssueCode, Path } from './issue.js';
import type { z } from './schema/zod.js';

function expectedBy(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_type' ? [issue.expected] : undefined;
}

/** The code for what a schema leaves to zod to say; the other messages of the schemas are codes already. */
export function nameIssue({ code, input }: z.core.$ZodRawIssue): IssueCode {
  if (input === undefined) return 'missing';
  return code === 'invalid_value' ? 'choice' : 'type';
}

/**
 * @param path where the record stands that was validated.
 * @param record what was validated.
 */
export function toIssue(found: z.core.$ZodIssue, path: Path, record: unknown): Issue {
  const place = found.path.filter((key) => typeof key !== 'symbol');
  const expected = expectedBy(found);
  return {
    // A test holds every message of the schemas to be a code.
    code: found.message as IssueCode,
    severity: 'error',
    path: [...path, ...place],
    value: place.reduce<unknown>((value, key) => Reflect.get(Object(value), key), record),
    ...(expected && { expected }),
  };
}
