/** Where each test file runs: what needs no DOM once in Node, what browsers do differently in all of them, the rest in Chromium. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;

export type Browser = (typeof BROWSERS)[number];

/** Test files by the browser that they run in; none has an empty list. */
export type BrowserTests = Readonly<Partial<Record<Browser, readonly string[]>>>;

/** Not part of the test command: `npm run test:cms` and `npm run bench` have commands of their own. */
const APART = /^test\/(cms|bench)\//;

/** Subjects in which browsers differ, by the paths of their tests. */
const DIFFERS: readonly (readonly [reason: string, files: RegExp])[] = [
  ['parsing of HTML and layout in the pages of others', /^test\/(hosts|host-page)\//],
  ['loading of scripts, content security policies, frames, saved files', /^test\/embed\//],
  ['hydration', /^test\/(publish|support)\//],
  ['requests, caches, redirects', /^test\/(dataset\/(store|not-json)|server\/)/],
  ['dates and names by Intl', /^test\/(i18n\/|elements\/conference-list\/(languages|times))/],
  ['attributes and properties as frameworks set them', /^test\/core\/flag-property\.test\.ts$/],
  ['the contract of each widget', /^test\/elements\/([^/]+)\/\1\.test\.ts$/],
  ['keyboard, focus and forms', /^test\/(.*\/keyboard|core\/retry-focus|studio\/show\/form)\.test\.ts$/],
  ['reading of addresses', /^test\/studio\/show\/addresses\.test\.ts$/],
  [
    'history and fragments of the address',
    /\/(deep-link|one-page|claims-navigation|one-navigates)\.test\.ts$/,
  ],
  ['tables in narrow places', /^test\/elements\/conference-programme\/rooms\.test\.ts$/],
  ['what the address keeps of a choice', /^test\/actions\//],
  ['printing', /\/printing\.test\.ts$/],
  [
    'layout',
    /^test\/(core\/(looks|room-kept)|elements\/conference-list\/layouts|elements\/conference-list\/table)/,
  ],
  ['rendering in slices', /\/long-(list|programme)\.test\.ts$/],
];

/** Every test file, by its path from the root of the project. */
export function testFiles(): readonly string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name))
    .filter((file) => file.endsWith('.test.ts') && !APART.test(file))
    .sort();
}

/** A test that imports Node's test runner runs in it. */
export function runsInNode(file: string): boolean {
  return readFileSync(file, 'utf8').includes("from 'node:test'");
}

/** None for a file that runs in Node. */
export function browsersFor(file: string): readonly Browser[] {
  if (runsInNode(file)) return [];
  return DIFFERS.some(([, files]) => files.test(file)) ? BROWSERS : ['chromium'];
}
