import type { ParseResult } from './read-dataset.js';
import { readFaultless } from './read-faultless.js';
import { atOnce, inSlices } from './steps.js';

/**
 * Tolerant parsing for a page in use, whatever the size of the dataset.
 *
 * @throws the reason of the signal, when it aborts, and an error where the code that mends cannot be loaded
 */
export async function parseInSlices(input: unknown, signal?: AbortSignal): Promise<ParseResult> {
  const dataset = await inSlices(readFaultless(input), signal);
  if (dataset) return { dataset, issues: [] };
  const { readDataset } = await import('./read-dataset.js');
  return inSlices(readDataset(input), signal);
}

/** Parses a dataset without faults at once; undefined for any other. */
export function parseAtOnce(input: unknown): ParseResult | undefined {
  const dataset = atOnce(readFaultless(input));
  return dataset && { dataset, issues: [] };
}
