/** Where each test file runs: what needs no DOM once in Node, what browsers do differently in all of them, the rest in Chromium. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;

export type Browser = (typeof BROWSERS)[number];

/** Test files by the browser that they run in; none has an empty list. */
export type BrowserTests = Readonly<Partial<Record<Browser, readonly string[]>>>;

/** Not part of the test command: `npm run test:cms` and `npm run bench` have commands of their own. */
const APART = /^test\/(cms|bench)\//;

const NODE = 'test/node/';

/** Every test file, by its path from the root of the project. */
export function testFiles(): readonly string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name))
    .filter((file) => file.endsWith('.test.ts') && !APART.test(file))
    .sort();
}

export function runsInNode(file: string): boolean {
  return file.startsWith(NODE);
}

/** None for a file that runs in Node. */
export function browsersFor(file: string): readonly Browser[] {
  return runsInNode(file) ? [] : BROWSERS;
}
