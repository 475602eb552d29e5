import { type ParseResult, readDataset } from './read-dataset.js';

export interface ParseOptions {
  /** `strict`, for publishers: no dataset when there is any error. `tolerant`, for visitors: what is good is kept. */
  readonly mode?: 'strict' | 'tolerant';
}

/**
 * Reads a dataset from what `JSON.parse` gave, or from anything else; never throws.
 *
 * What is kept is valid by itself: strict parsing finds no error in what tolerant parsing has kept. A bad record is left
 * out, at any depth, and its owner stays; so is a reference to what is not there, and the second of two equal ids. A root
 * without language or time zone is taken to be Danish. Fields that no schema knows are left out with a hint.
 */
export function parse(input: unknown, { mode = 'strict' }: ParseOptions = {}): ParseResult {
  const reading = readDataset(input);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const { dataset, issues } = step.value;
  const isRefused = mode === 'strict' && issues.some(({ severity }) => severity === 'error');
  return { dataset: isRefused ? undefined : dataset, issues };
}
