/** Pages of tests: each takes a browser up to a second before its first test, which the files of a folder spend once. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { BROWSERS, type Browser, type BrowserTests } from './where-tests-run.js';

/**
 * What prepares the page for all tests of a file would prepare it for those of others; what cleans up may do it for all.
 * Nor can a page be asked what it has loaded, where others have loaded it before.
 */
const OF_ITS_OWN = /^(?:before|after|beforeEach)\(|\bperformance\.getEntriesByType\(/m;

/** Those that have a page of their own, by their paths. */
const ALONE: readonly (readonly [reason: string, files: RegExp])[] = [
  ['gives its page a policy, which that keeps', /\/conference-details\/recording\.test\.ts$/],
  ['watches scripts come, which a page loads once', /\/conference-list\/changed\.test\.ts$/],
  [
    'takes so long that its page counts for little',
    /^test\/hosts\/(hostile-pages|debug-findings)\.test\.ts$/,
  ],
];

/** Those that begin a page quickly, and are slower where much has happened in it. */
const QUICK: readonly Browser[] = ['webkit'];

/** How many share a page at most: few enough for it to end long before the runner gives up. */
const TOGETHER = 10;

/** A module for each page that is shared. */
const SHARED = '.cache/browser-tests';

function sharesPage(file: string): boolean {
  return !ALONE.some(([, files]) => files.test(file)) && !OF_ITS_OWN.test(readFileSync(file, 'utf8'));
}

/** As many pages as are needed, with about as many files each. */
function divided(files: readonly string[]): readonly (readonly string[])[] {
  const pages = Math.ceil(files.length / TOGETHER);
  const size = Math.ceil(files.length / pages);
  return Array.from({ length: pages }, (_, page) => files.slice(page * size, (page + 1) * size));
}

/** The test files of each page. Those that share one are of one folder: a new file changes no other folder's pages. */
export function pagesOf(files: readonly string[]): readonly (readonly string[])[] {
  const sharing = files.filter(sharesPage);
  const folders = [...new Set(sharing.map((file) => dirname(file)))];
  return [
    ...files.filter((file) => !sharing.includes(file)).map((file) => [file]),
    ...folders.flatMap((folder) => divided(sharing.filter((file) => dirname(file) === folder))),
  ];
}

/** The path of a module that runs some test files in one page, one after the other. */
function shared(browser: Browser, files: readonly string[]): string {
  const [first = '', { length: others }] = [files[0], files.slice(1)];
  const path = join(SHARED, browser, `${first.replace('.test.ts', '')}-and-${others}-more.js`);
  const from = (file: string) => relative(dirname(path), file);
  const steps = files.map((file) => `await ofFile('${file}', () => import('${from(file)}'));\n`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { ofFile } from '${from('test/support/of-file.ts')}';\n\n${steps.join('')}`);
  return path;
}

/** Whether a module that the runner has is a shared page, whose suites have the names of its test files. */
export function isShared(module: string): boolean {
  return module.startsWith(`${SHARED}/`);
}

/** What the runner is to have in the place of these test files. */
export function inSharedPages(tests: BrowserTests): BrowserTests {
  const slow = BROWSERS.filter((browser) => tests[browser] && !QUICK.includes(browser));
  for (const browser of slow) rmSync(join(SHARED, browser), { recursive: true, force: true });
  const modulesOf = (browser: Browser) =>
    pagesOf(tests[browser] ?? []).map((files) => (files.length > 1 ? shared(browser, files) : String(files)));
  return { ...tests, ...Object.fromEntries(slow.map((browser) => [browser, modulesOf(browser)])) };
}
