import { readFileSync, rmSync } from 'node:fs';
import { z } from '../../src/dataset/schema/zod.js';
import { BrokenOff } from './broken-off.js';
import { command } from './command.js';
import { sum, type Counts } from './counts.js';

/** Where the configuration of the test runner has its reporter write. */
export const COUNTS_FILE = '.cache/browser-counts.json';

const browserCounts = z.object({
  browsers: z.record(z.string(), z.object({ passed: z.int(), failed: z.int() })),
  withoutResult: z.array(z.string()),
});

function readCounts(code: number): z.infer<typeof browserCounts> {
  try {
    return browserCounts.parse(JSON.parse(readFileSync(COUNTS_FILE, 'utf8')));
  } catch (error) {
    throw new BrokenOff(`the test runner ended with code ${code} and without a result. ${String(error)}`);
  }
}

/** Runs the tests in every browser that there is. */
export async function runBrowserTests(): Promise<Counts> {
  rmSync(COUNTS_FILE, { force: true });
  const code = await command(
    process.execPath,
    '--import',
    'tsx',
    'node_modules/@web/test-runner/dist/bin.js',
  );
  const { browsers, withoutResult } = readCounts(code);
  console.table(browsers);
  if (withoutResult.length > 0) throw new BrokenOff(`no result came from ${withoutResult.join(', ')}.`);
  const counts = sum(Object.values(browsers));
  if (counts.passed === 0) throw new BrokenOff('no test ran.');
  if (code !== 0 && counts.failed === 0) throw new BrokenOff(`the test runner ended with code ${code}.`);
  return counts;
}
