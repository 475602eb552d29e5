import { BrokenOff } from './broken-off.js';
import { sum, type Counts } from './counts.js';
import type { SideBySide, Step } from './steps.js';

async function runStep({ name, run }: Step): Promise<Counts | string> {
  const start = performance.now();
  console.log(`\n── ${name}`);
  try {
    const counts = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
    return counts;
  } catch (error) {
    return `${name}: ${error instanceof BrokenOff ? error.message : String(error)}`;
  }
}

async function runInOrder(steps: readonly Step[]): Promise<(Counts | string)[]> {
  const results: (Counts | string)[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

/**
 * Runs every step, because one that fails must not hide what the later ones have to say, and ends with the line
 * `N passed, N failed`, or with why there is none.
 *
 * @returns whether everything passed
 */
export async function runSteps(steps: readonly (Step | SideBySide)[]): Promise<boolean> {
  const results: (Counts | string)[] = [];
  for (const step of steps) {
    const lanes = 'lanes' in step ? step.lanes : [[step]];
    results.push(...(await Promise.all(lanes.map(runInOrder))).flat());
  }

  const breakages = results.filter((result) => typeof result === 'string');
  if (breakages.length > 0) {
    // Without the sum: what was not counted may have failed too.
    console.error(['\nThe run broke off.', ...breakages].join('\n'));
    return false;
  }
  const { passed, failed } = sum(results.filter((result) => typeof result === 'object'));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}
