import { type ParseResult, readDataset } from './read-dataset.js';

/** Milliseconds of work at a stretch: with a frame's own work beside it, well below the 50 ms of a long task. */
const SLICE = 8;

/** Lets the browser answer the visitor. Safari before 26.2 and others have no `scheduler`. */
async function giveWay(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Tolerant parsing for a page in use, whatever the size of the dataset.
 *
 * @throws the reason of the signal, when it aborts.
 */
export async function parseInSlices(input: unknown, signal?: AbortSignal): Promise<ParseResult> {
  const reading = readDataset(input);
  let until = performance.now() + SLICE;
  for (;;) {
    signal?.throwIfAborted();
    const step = reading.next();
    if (!step.done && performance.now() < until) continue;
    // Also at the end: to show the dataset is work of its own.
    await giveWay();
    if (step.done) return step.value;
    until = performance.now() + SLICE;
  }
}
