import { setImmediate } from 'node:timers/promises';
import type { Io } from './io.js';

/** The person pressed Ctrl+C. The command ends without a message. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * Runs work that ends at once on Ctrl+C, such as reading. Only meanwhile does the program decide itself how it ends: while nothing
 * is awaited, the system ends it.
 *
 * @param work with a signal for long loops; see `breathe`
 * @throws Interrupted
 */
export async function interruptible<Result>(
  io: Io,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const done = new AbortController();
  const signal = io.interruption(done.signal);
  try {
    const broken = new Promise<never>((_resolve, reject) => {
      if (signal.aborted) reject(new Interrupted());
      signal.addEventListener('abort', () => reject(new Interrupted()));
    });
    return await Promise.race([work(signal), broken]);
  } finally {
    done.abort();
  }
}

/** Runs work that ends by itself on Ctrl+C, after it has tidied up, such as writing. @throws Interrupted */
export async function tidy<Result>(io: Io, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const done = new AbortController();
  const signal = io.interruption(done.signal);
  try {
    const result = await work(signal);
    signal.throwIfAborted();
    return result;
  } catch (error) {
    throw signal.aborted ? new Interrupted() : error;
  } finally {
    done.abort();
  }
}

/** Lets Ctrl+C be heard in a long loop. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new Interrupted();
}
