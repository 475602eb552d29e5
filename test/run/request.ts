import { parseArgs } from 'node:util';
import {
  BROWSERS,
  browsersFor,
  runsInNode,
  testFiles,
  type Browser,
  type BrowserTests,
} from './where-tests-run.js';

/** The request to the test command. */
export interface Request {
  /** The whole command, with what is not a test file. */
  readonly everything: boolean;
  /** Again at every change. */
  readonly watch: boolean;
  readonly node: readonly string[];
  readonly browsers: BrowserTests;
}

/** A browser by its name in `--browser`. */
function browserNamed(name: string): Browser {
  const browser = BROWSERS.find((each) => each === name);
  if (!browser) throw new Error(`--browser ${name} is not one of ${BROWSERS.join(', ')}.`);
  return browser;
}

/** The test files that a path names: itself, or all in a folder. */
function filesAt(path: string, all: readonly string[]): readonly string[] {
  const name = path.replace(/^\.\//, '').replace(/\/$/, '');
  const files = all.filter((file) => file === name || file.startsWith(`${name}/`));
  if (files.length === 0) throw new Error(`There is no test file at ${path}.`);
  return files;
}

/**
 * Reads `[FILE…] [--browser NAME…] [--watch]`. A file is a path from the project's root, of a test file or of a folder.
 * Where browsers are chosen, tests run in those instead of in the ones that their names ask for.
 *
 * @throws an error that says what is wrong
 */
export function readRequest(parameters: readonly string[], all = testFiles()): Request {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      browser: { type: 'string', multiple: true, default: [] },
      watch: { type: 'boolean', default: false },
    },
  });
  const chosen = values.browser.flatMap((names) => names.split(',')).map(browserNamed);
  const named = [...new Set(positionals.flatMap((path) => filesAt(path, all)))];
  const files = named.length > 0 ? named : all;
  const isWhole = named.length === 0 && chosen.length === 0;

  const browsersOf = (file: string) => (chosen.length > 0 && !runsInNode(file) ? chosen : browsersFor(file));
  const inBrowsers = BROWSERS.map(
    (browser) => [browser, files.filter((file) => browsersOf(file).includes(browser))] as const,
  );
  return {
    everything: isWhole && !values.watch,
    watch: values.watch,
    node: named.length > 0 || isWhole ? files.filter(runsInNode) : [],
    browsers: Object.fromEntries(inBrowsers.filter(([, tests]) => tests.length > 0)),
  };
}
