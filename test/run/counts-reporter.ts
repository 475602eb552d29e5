import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { NONE, sum, type Counts } from './counts.js';

/** The result of a run in browsers. */
export interface BrowserCounts {
  /** By the name of the browser. */
  readonly browsers: Readonly<Record<string, Counts>>;
  /** Test files that gave no result, each with its browser: they may hold any number of tests. */
  readonly withoutResult: readonly string[];
}

function testsOf(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** An error outside every test, in a hook say, counts as a failed test; so does a skipped test. */
function countSession({ testResults, errors }: TestSession): Counts {
  const tests = testResults ? testsOf(testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return { passed, failed: tests.length - passed + errors.length };
}

export function countSessions(sessions: readonly TestSession[]): BrowserCounts {
  const browsers: Record<string, Counts> = {};
  const withoutResult: string[] = [];
  for (const session of sessions) {
    const { name } = session.browser;
    browsers[name] = sum([browsers[name] ?? NONE, countSession(session)]);
    if (!session.testResults) withoutResult.push(`${relative('', session.testFile)} in ${name}`);
  }
  return { browsers, withoutResult };
}

/** Writes the counts of a finished run to a JSON file of the shape {@link BrowserCounts}. */
export function countsReporter(file: string): Reporter {
  return {
    stop({ sessions }) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}
