import { readFileSync, rmSync } from 'node:fs';
import { z } from '../../src/dataset/schema/zod.js';
import { BrokenOff } from './broken-off.js';
import { command } from './command.js';
import { sum, type Counts } from './counts.js';
import { readRequest } from './request.js';
import { inSharedPages } from './shared-pages.js';
import { BROWSERS, type BrowserTests } from './where-tests-run.js';

/** Where the configuration of the test runner has its reporter write. */
export const COUNTS_FILE = '.cache/browser-counts.json';

/** The variable of the environment that tells the configuration of the test runner what is to run, as JSON. */
const TESTS = 'BROWSER_TESTS';

const browserTests = z.partialRecord(z.enum(BROWSERS), z.array(z.string()));

/** The tests to run in browsers, read in the process of the test runner: those of the test command, else all. */
export function requestedTests(): BrowserTests {
  const text = process.env[TESTS];
  return text === undefined ? readRequest([]).browsers : browserTests.parse(JSON.parse(text));
}

const browserCounts = z.object({
  browsers: z.record(z.string(), z.object({ passed: z.int(), failed: z.int() })),
  withoutResult: z.array(z.string()),
  slowest: z.record(z.string(), z.number()),
});

function readCounts(code: number): z.infer<typeof browserCounts> {
  try {
    return browserCounts.parse(JSON.parse(readFileSync(COUNTS_FILE, 'utf8')));
  } catch (error) {
    throw new BrokenOff(`the test runner ended with code ${code} and without a result. ${String(error)}`);
  }
}

function startRunner(tests: BrowserTests, ...options: string[]): Promise<number> {
  process.env[TESTS] = JSON.stringify(tests);
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  return command(process.execPath, '--import', 'tsx', runner, ...options);
}

/** Runs tests in those of their browsers that this machine has. */
export async function runBrowserTests(tests: BrowserTests): Promise<Counts> {
  rmSync(COUNTS_FILE, { force: true });
  const code = await startRunner(inSharedPages(tests));
  const { browsers, withoutResult, slowest } = readCounts(code);
  console.table(browsers);
  console.log('Seconds that the tests of the slowest files took:', slowest);
  if (withoutResult.length > 0) throw new BrokenOff(`no result came from ${withoutResult.join(', ')}.`);
  const counts = sum(Object.values(browsers));
  if (counts.passed === 0) throw new BrokenOff('no test ran.');
  if (code !== 0 && counts.failed === 0) throw new BrokenOff(`the test runner ended with code ${code}.`);
  return counts;
}

/** Runs them again at every change, until somebody stops it; takes the terminal. Each file alone, as few change. */
export async function watchBrowserTests(tests: BrowserTests): Promise<void> {
  await startRunner(tests, '--watch');
}
