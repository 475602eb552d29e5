const LONGEST = 30_000;

/**
 * How many milliseconds to wait before a retry that a person asks for, given how many retries have failed in a row:
 * none before the first, then 1, 2, 4 … and at most 30 seconds.
 */
export function retryDelay(failedRetries: number): number {
  return failedRetries === 0 ? 0 : Math.min(1000 * 2 ** (failedRetries - 1), LONGEST);
}
