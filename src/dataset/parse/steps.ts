/** Takes all steps without a pause. */
export function atOnce<Result>(steps: Iterator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Milliseconds of work at a stretch: with a frame's own work beside it, well below the 50 ms of a long task. */
const SLICE = 8;

/** Lets the browser answer the visitor. Safari before 26.2 and others have no `scheduler`, and there an element may take its name. */
export async function giveWay(): Promise<void> {
  if (Object.hasOwn(globalThis, 'scheduler') && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Takes all steps and lets the page work between them.
 *
 * @throws the reason of the signal, when it aborts
 */
export async function inSlices<Result>(
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
