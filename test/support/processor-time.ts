import assert from 'node:assert/strict';

/**
 * Does what must come to an end, and fails if that took more processor time than this: a guard against work that grows without
 * bound, not a measure of speed. What else the machine does meanwhile is not counted.
 */
export function withinSeconds<Result>(seconds: number, act: () => Result): Result {
  const before = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1e6;
  assert.ok(took < seconds, `It took ${took} seconds of the processor.`);
  return result;
}
