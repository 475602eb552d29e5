import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { isShared } from './shared-pages.js';
import { NONE, sum, type Counts } from './counts.js';

/** The result of a run in browsers. */
export interface BrowserCounts {
  /** By the name of the browser. */
  readonly browsers: Readonly<Record<string, Counts>>;
  /** Test files that gave no result, each with its browser: they may hold any number of tests. */
  readonly withoutResult: readonly string[];
  /** The test files whose tests took longest, each with its browser, by seconds. */
  readonly slowest: Readonly<Record<string, number>>;
}

/** How many of the slowest are worth a line. */
const LINES = 10;

function testsOf(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** An error outside every test, in a hook say, counts as a failed test; so does a skipped test. */
function countSession({ testResults, errors }: TestSession): Counts {
  const tests = testResults ? testsOf(testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return { passed, failed: tests.length - passed + errors.length };
}

/** What is known of each test file, by its path. */
function filesOf({ testFile, testResults }: TestSession): readonly (readonly [string, TestSuiteResult])[] {
  const module = relative('', testFile);
  if (!testResults) return [];
  return isShared(module) ? testResults.suites.map((suite) => [suite.name, suite]) : [[module, testResults]];
}

function slowestOf(sessions: readonly TestSession[]): Record<string, number> {
  const seconds = sessions.flatMap((session) =>
    filesOf(session).map(([file, suite]): [string, number] => {
      const total = testsOf(suite).reduce((before, { duration = 0 }) => before + duration, 0);
      return [`${file} in ${session.browser.name}`, Math.round(total / 1000)];
    }),
  );
  return Object.fromEntries(seconds.sort(([, a], [, b]) => b - a).slice(0, LINES));
}

export function countSessions(sessions: readonly TestSession[]): BrowserCounts {
  const browsers: Record<string, Counts> = {};
  const withoutResult: string[] = [];
  for (const session of sessions) {
    const { name } = session.browser;
    browsers[name] = sum([browsers[name] ?? NONE, countSession(session)]);
    if (!session.testResults) withoutResult.push(`${relative('', session.testFile)} in ${name}`);
  }
  return { browsers, withoutResult, slowest: slowestOf(sessions) };
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
