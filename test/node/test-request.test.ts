import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { readRequest } from '../run/request.js';
import { pagesOf } from '../run/shared-pages.js';
import { browsersFor, runsInNode, testFiles } from '../run/where-tests-run.js';

const ALL = ['test/core/clock.test.ts', 'test/core/contrast.test.ts', 'test/node/demo.test.ts'];
const [CLOCK = '', CONTRAST = '', DEMO = ''] = ALL;

const request = (...parameters: string[]) => readRequest(parameters, ALL);

describe('what the test command is asked for', () => {
  it('is everything where nothing is named', () => {
    const { everything, node, browsers } = request();
    assert.equal(everything, true);
    assert.deepEqual(node, [DEMO]);
    assert.deepEqual(browsers.chromium, [CLOCK, CONTRAST]);
  });

  it('is a file alone, in Node or in the browsers that it belongs to', () => {
    assert.deepEqual(request(DEMO), { everything: false, watch: false, node: [DEMO], browsers: {} });
    const { everything, node, browsers } = request(`./${CLOCK}`);
    assert.equal(everything, false);
    assert.deepEqual(node, []);
    assert.deepEqual(Object.keys(browsers), browsersFor(CLOCK));
  });

  it('is a mixture of files, and a folder with all in it, each once', () => {
    const { node, browsers } = request(DEMO, 'test/core/', CLOCK);
    assert.deepEqual(node, [DEMO]);
    assert.deepEqual(browsers.chromium, [CLOCK, CONTRAST]);
  });

  it('is the browsers that are chosen, one by one or in a list', () => {
    const both = { firefox: [CLOCK], webkit: [CLOCK] };
    assert.deepEqual(request(CLOCK, '--browser', 'firefox', '--browser', 'webkit').browsers, both);
    assert.deepEqual(request(CLOCK, '--browser', 'firefox,webkit').browsers, both);
  });

  it('is all browser tests where a browser is chosen and no file, and none in Node', () => {
    assert.deepEqual(request('--browser', 'firefox'), {
      everything: false,
      watch: false,
      node: [],
      browsers: { firefox: [CLOCK, CONTRAST] },
    });
  });

  it('is a file in Node wherever browsers are chosen', () => {
    assert.deepEqual(request(DEMO, CLOCK, '--browser', 'firefox').node, [DEMO]);
  });

  it('can be to run again at every change', () => {
    assert.equal(request(CLOCK, '--watch').watch, true);
  });

  it('is refused with the reason where it cannot be met', () => {
    assert.throws(() => request('test/core/clok.test.ts'), /no test file at test\/core\/clok\.test\.ts/);
    assert.throws(() => request('test/cor'), /no test file at test\/cor/);
    assert.throws(() => request('--browser', 'opera'), /chromium, firefox, webkit/);
    assert.throws(() => request('--brwser', 'firefox'), /--brwser/);
  });
});

describe('where tests run', () => {
  it('is said of every file: in Node or in browsers', () => {
    for (const file of testFiles()) assert.equal(browsersFor(file).length === 0, runsInNode(file), file);
    assert.ok(testFiles().includes('test/node/test-request.test.ts'));
  });
});

describe('pages of tests', () => {
  const files = testFiles().filter((file) => !runsInNode(file));

  it('have every file once', () => {
    assert.deepEqual(pagesOf(files).flat().sort(), files);
  });

  it('are shared by files of one folder', () => {
    const pages = pagesOf(files);
    assert.ok(pages.length < files.length / 2);
    for (const page of pages) assert.equal(new Set(page.map((file) => dirname(file))).size, 1);
  });

  it('are not shared by a file that prepares its page for all its tests', () => {
    const alone = 'test/elements/in-parts.test.ts';
    assert.match(readFileSync(alone, 'utf8'), /^before\(/m);
    assert.deepEqual(
      pagesOf(files).find((page) => page.includes(alone)),
      [alone],
    );
  });
});
