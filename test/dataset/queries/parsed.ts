import { parse } from '../../../src/dataset/parse/parse.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import { dataset } from '../../support/datasets.js';

/** A dataset as the queries get it: valid, with what a test adds. */
export function parsed(parts: Readonly<Record<string, unknown>>): Dataset {
  const result = parse(dataset(parts));
  if (!result.dataset) throw new Error(JSON.stringify(result.issues));
  return result.dataset;
}
