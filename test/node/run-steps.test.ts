import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { TestSession } from '@web/test-runner';
import { BrokenOff } from '../run/broken-off.js';
import { countSessions } from '../run/counts-reporter.js';
import { runSteps } from '../run/run-steps.js';
import type { SideBySide, Step } from '../run/steps.js';

const step = (name: string, passed: number, failed: number): Step => ({
  name,
  run: () => Promise.resolve({ passed, failed }),
});

const broken = (name: string, error: Error): Step => ({ name, run: () => Promise.reject(error) });

/** Runs the steps and returns what they wrote. */
async function output(
  context: TestContext,
  ...steps: (Step | SideBySide)[]
): Promise<{ passed: boolean; lines: string[] }> {
  const lines: string[] = [];
  const write = (text: string): void => void lines.push(...text.split('\n'));
  context.mock.method(console, 'log', write);
  context.mock.method(console, 'error', write);
  const passed = await runSteps(steps);
  return { passed, lines };
}

describe('the test command', () => {
  it('ends with the sum of all runners', async (context) => {
    const { passed, lines } = await output(context, step('types', 1, 0), step('tests', 40, 0));
    assert.equal(lines.at(-1), '41 passed, 0 failed');
    assert.equal(passed, true);
  });

  it('counts what runs side by side', async (context) => {
    const lanes = [[step('types', 1, 0), step('build', 1, 0)], [step('lint', 0, 1)]];
    const { passed, lines } = await output(context, { lanes }, step('tests', 40, 0));
    assert.equal(lines.at(-1), '42 passed, 1 failed');
    assert.equal(passed, false);
  });

  it('goes on after a failure, and fails', async (context) => {
    const { passed, lines } = await output(context, step('types', 0, 1), step('tests', 40, 2));
    assert.equal(lines.at(-1), '40 passed, 3 failed');
    assert.equal(passed, false);
  });

  for (const error of [new BrokenOff('no result came.'), new TypeError('no result came.')]) {
    it(`says why there is no sum when a step broke off (${error.constructor.name})`, async (context) => {
      const { passed, lines } = await output(context, broken('browsers', error), step('tests', 40, 0));
      assert.match(lines.at(-1) ?? '', /^browsers: .*no result came\.$/);
      assert.ok(!lines.some((line) => line.includes(' passed, ')));
      assert.equal(passed, false);
    });
  }
});

describe('the counts of the browser tests', () => {
  const test = { name: 'test', passed: true, skipped: false };
  const suite = { name: 'suite', suites: [], tests: [test] };

  /** As much of a session as is counted. */
  function session(parts: Partial<TestSession>): TestSession {
    const browser = { name: 'Firefox', type: 'test' };
    return { browser, testFile: 'a.test.ts', errors: [], ...parts } as unknown as TestSession;
  }

  it('count tests in every depth, by browser', () => {
    const testResults = { name: '', suites: [suite], tests: [test, { ...test, passed: false }] };
    const { browsers, withoutResult } = countSessions([session({ testResults }), session({ testResults })]);
    assert.deepEqual(browsers, { Firefox: { passed: 4, failed: 2 } });
    assert.deepEqual(withoutResult, []);
  });

  it('count a skipped test and an error outside the tests as failed', () => {
    const testResults = { name: '', suites: [], tests: [{ ...test, skipped: true }] };
    const { browsers } = countSessions([session({ testResults, errors: [{ message: 'in a hook' }] })]);
    assert.deepEqual(browsers, { Firefox: { passed: 0, failed: 2 } });
  });

  it('name the slowest files, the slowest first', () => {
    const lasting = (duration: number, testFile: string) =>
      session({ testFile, testResults: { ...suite, tests: [{ ...test, duration }] } });
    const { slowest } = countSessions([lasting(2000, 'a.test.ts'), lasting(9000, 'b.test.ts')]);
    assert.deepEqual(Object.entries(slowest), [
      ['b.test.ts in Firefox', 9],
      ['a.test.ts in Firefox', 2],
    ]);
  });

  it('name each file of a page that several share', () => {
    const lasting = (duration: number, name: string) => ({ ...suite, name, tests: [{ ...test, duration }] });
    const suites = [lasting(2000, 'a.test.ts'), lasting(9000, 'b.test.ts')];
    const testFile = '.cache/browser-tests/firefox/a-and-1-more.js';
    const { slowest, browsers } = countSessions([
      session({ testFile, testResults: { name: '', tests: [], suites } }),
    ]);
    assert.deepEqual(slowest, { 'a.test.ts in Firefox': 2, 'b.test.ts in Firefox': 9 });
    assert.deepEqual(browsers, { Firefox: { passed: 2, failed: 0 } });
  });

  it('name the files that gave no result', () => {
    assert.deepEqual(countSessions([session({})]).withoutResult, ['a.test.ts in Firefox']);
  });
});
