/**
 * How many files a page with one widget loads before there is something to read, with the built scripts in Chromium, how many it
 * learns of late, and how many it loads when the browser has painted that.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { builtScripts } from '../bench/built-scripts.js';
import { hostPage, loaderTag } from '../bench/host-page.js';
import { startSite } from '../bench/site.js';
import { launchChromium } from '../support/launch-chromium.js';
import type { Site } from '../support/listen.js';

const DATA = '/conferences.json';

interface Load {
  readonly requests: number;
  /** One after the other: the script, then what it asks for at once, and so on. */
  readonly rounds: number;
  /** Files for what is closed or out of sight, which nobody waits for. */
  readonly later?: number;
}

/** Widgets without visitor controls, with the most that each may load. The aim is 5 requests in 2 rounds. */
const WIDGETS: readonly (readonly [markup: string, most: Load])[] = [
  ['<activity-list></activity-list>', { requests: 6, rounds: 2 }],
  ['<conference-calendar></conference-calendar>', { requests: 6, rounds: 2, later: 1 }],
  ['<conference-details conference="frivillighed-2017"></conference-details>', { requests: 7, rounds: 2 }],
  ['<conference-filter></conference-filter>', { requests: 8, rounds: 2 }],
  ['<conference-list></conference-list>', { requests: 6, rounds: 2, later: 1 }],
  [
    '<conference-programme conference="frivillighed-2017"></conference-programme>',
    { requests: 8, rounds: 2 },
  ],
  [
    '<conference-programme conference="frivillighed-2017" layout="grid"></conference-programme>',
    { requests: 9, rounds: 2 },
  ],
  ['<conference-series></conference-series>', { requests: 6, rounds: 2 }],
  ['<contact-box></contact-box>', { requests: 5, rounds: 2 }],
  ['<material-list></material-list>', { requests: 7, rounds: 2 }],
  ['<newsletter-box></newsletter-box>', { requests: 5, rounds: 2 }],
  ['<partner-list></partner-list>', { requests: 7, rounds: 2 }],
  ['<speaker-card speaker="karen-lumholdt"></speaker-card>', { requests: 7, rounds: 2 }],
  ['<speaker-list conference="frivillighed-2018"></speaker-list>', { requests: 7, rounds: 2 }],
];

/** Widgets with visitor controls and links to what they show. The aim is 8 requests in 2 rounds. */
const WITH_CONTROLS: readonly (readonly [markup: string, most: Load])[] = [
  ['<conference-list search filters deep-link></conference-list>', { requests: 8, rounds: 2 }],
  [
    '<conference-programme conference="frivillighed-2017" deep-link></conference-programme>',
    { requests: 9, rounds: 2 },
  ],
  // Nothing of the row of actions, which the bar of what is chosen loads when it is asked to.
  [
    '<conference-programme conference="frivillighed-2017" actions="mine"></conference-programme>',
    { requests: 9, rounds: 2 },
  ],
  // Nothing of what lets visitors choose.
  [
    '<conference-programme conference="frivillighed-2017" actions="calendar share"></conference-programme>',
    { requests: 10, rounds: 2 },
  ],
  ['<material-list search></material-list>', { requests: 8, rounds: 2 }],
  ['<speaker-list search></speaker-list>', { requests: 8, rounds: 2 }],
];

const PAGES = [...WIDGETS, ...WITH_CONTROLS];

const pathOf = (index: number) => `/page-${index}.html`;

let site: Site;
let browser: Browser;

before(async () => {
  const data = await readFile(new URL('../../data/conferences.json', import.meta.url), 'utf8');
  const pages = PAGES.map(([list], index): [string, string] => {
    return [pathOf(index), hostPage([], { scripts: loaderTag(DATA), list })];
  });
  site = await startSite(new Map([...(await builtScripts()), [DATA, data], ...pages]));
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  site.close();
});

/** The address of the file that asked for another. */
function askedBy(request: HTTPRequest): string | undefined {
  const { url, stack } = request.initiator() ?? {};
  let calls = stack;
  // What was awaited in between has no frames of its own.
  while (calls?.callFrames.length === 0) calls = calls.parent;
  return url ?? calls?.callFrames[0]?.url;
}

/** Notes when the widget of the page first has something to read. Pages out of sight have no frames that would tell. */
function noteFirst(): void {
  const add: unknown = Reflect.get(CustomStateSet.prototype, 'add');
  if (typeof add !== 'function') return;
  CustomStateSet.prototype.add = function (state) {
    performance.mark('first');
    return Reflect.apply(add, this, [state]) as CustomStateSet;
  };
}

async function load(path: string): Promise<Required<Load> & { readonly files: readonly string[] }> {
  const page = await browser.newPage();
  const rounds = new Map<string | undefined, number>();
  page.on('request', (request) => {
    const before = request.isNavigationRequest() ? -1 : rounds.get(askedBy(request));
    assert.notEqual(before, undefined, `Nothing loaded asked for ${request.url()}`);
    if (request.url().startsWith(site.origin)) rounds.set(request.url(), Number(before) + 1);
  });
  await page.evaluateOnNewDocument(noteFirst);
  await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => performance.getEntriesByName('first').length > 0);
  const later = await page.evaluate(() => {
    const [first] = performance.getEntriesByName('first');
    const files = performance.getEntriesByType('resource');
    return files.filter(({ startTime }) => startTime > (first?.startTime ?? 0)).map(({ name }) => name);
  });
  await page.close();
  const files = [...rounds.keys()].slice(1).map(String);
  const first = files.filter((file) => !later.includes(file));
  return {
    requests: first.length,
    rounds: Math.max(...first.map((file) => rounds.get(file) ?? 0)),
    later: later.length,
    files,
  };
}

suite('a page with one widget', { concurrency: 4 }, () => {
  for (const [index, [markup, most]] of PAGES.entries()) {
    test(`${markup} loads at most ${most.requests} files in ${most.rounds} rounds`, async () => {
      const { requests, rounds, later, files } = await load(pathOf(index));
      assert.ok(requests <= most.requests, `${requests} files: ${files.join(' ')}`);
      assert.ok(rounds <= most.rounds, `${rounds} rounds`);
      assert.ok(later <= (most.later ?? 0), `${later} files later: ${files.join(' ')}`);
    });
  }
});
