import type { ParseResult } from './read-dataset.js';
import { readFaultless } from './read-faultless.js';

/** Milliseconds of work at a stretch: with a frame's own work beside it, well below the 50 ms of a long task. */
const SLICE = 8;

/** Lets the browser answer the visitor. Safari before 26.2 and others have no `scheduler`, and there
 * an element with that id is one. */
async function giveWay(): Promise<void> {
  if (Object.hasOwn(globalThis, 'scheduler') && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/** @throws the reason of the signal, when it aborts */
async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let until = performance.now() + SLICE;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (!step.done && performance.now() < until) continue;
    // Also at the end: to show the dataset is work of its own.
    await giveWay();
    if (step.done) return step.value;
    until = performance.now() + SLICE;
  }
}

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
  const steps = readFaultless(input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value && { dataset: step.value, issues: [] };
}
