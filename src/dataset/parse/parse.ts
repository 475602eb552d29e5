import { type ParseResult, readDataset } from './read-dataset.js';
import { atOnce } from './steps.js';

export { SCHEMA_VERSION } from './compiled-schema.js';
export type { ParseResult };

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
  const { dataset, issues } = atOnce(readDataset(input));
  const isRefused = mode === 'strict' && issues.some(({ severity }) => severity === 'error');
  return { dataset: isRefused ? undefined : dataset, issues };
}
