/** How many nodes browsers keep of each closed item, with the built scripts in Chromium. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { builtScripts } from '../bench/built-scripts.js';
import { hostPage, loaderTag } from '../bench/host-page.js';
import { asConferences, inventProgramme } from '../bench/invented-programme.js';
import { startSite } from '../bench/site.js';
import { launchChromium } from '../support/launch-chromium.js';
import type { Site } from '../support/listen.js';

/** Numbers of items: what they differ in are items, whatever stands around them. */
const FEW = 20;
const MORE = 40;

/**
 * The most nodes of an item: elements, texts, and the comments in which Lit keeps its bindings; those of what is closed and
 * comes later included.
 */
const LISTS = {
  list: { markup: '<conference-list id="list" sort="oldest"></conference-list>', most: 60 },
  programme: { markup: '<conference-programme id="list"></conference-programme>', most: 60 },
  starred: { markup: '<conference-programme id="list" actions="mine"></conference-programme>', most: 60 },
  grid: {
    markup: '<conference-programme id="list" layout="grid" actions="mine"></conference-programme>',
    most: 60,
  },
  agenda: {
    markup: '<conference-programme id="list" layout="agenda" actions="mine"></conference-programme>',
    most: 40,
  },
} as const;

type List = keyof typeof LISTS;

const NAMES = Object.keys(LISTS) as List[];

let site: Site;
let browser: Browser;

before(async () => {
  const files = new Map(await builtScripts());
  for (const count of [FEW, MORE]) {
    const programme = inventProgramme(count);
    const conferences = asConferences(programme);
    for (const name of NAMES) {
      const url = `/${name}-${count}.json`;
      files.set(url, JSON.stringify(name === 'list' ? conferences : programme));
      files.set(
        `/${name}-${count}.html`,
        hostPage([], { scripts: loaderTag(url), list: LISTS[name].markup }),
      );
    }
  }
  site = await startSite(files);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  site.close();
});

/** Counts when the last session is there and nothing has come any more for a while. */
async function nodesOf(name: List, count: number): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/${name}-${count}.html`);
  await page.waitForFunction(
    (last: string) => document.querySelector('#list')?.shadowRoot?.getElementById(last),
    {},
    `session-${count}`,
  );
  const counted = await page.waitForFunction(
    () => {
      const root = document.querySelector<HTMLElement & { nodesBefore?: number }>('#list');
      if (!root?.shadowRoot) return undefined;
      const walker = document.createTreeWalker(root.shadowRoot);
      let nodes = 0;
      while (walker.nextNode()) nodes += 1;
      const isSame = nodes === root.nodesBefore;
      root.nodesBefore = nodes;
      return isSame ? nodes : undefined;
    },
    { polling: 500 },
  );
  const nodes = await counted.jsonValue();
  await page.close();
  return Number(nodes);
}

suite('a closed item', { concurrency: 2 }, () => {
  for (const name of NAMES) {
    const { most } = LISTS[name];
    test(`of a ${name} has at most ${most} nodes`, async () => {
      const [few, more] = await Promise.all([nodesOf(name, FEW), nodesOf(name, MORE)]);
      const nodes = (more - few) / (MORE - FEW);
      assert.ok(nodes <= most, `${nodes} nodes`);
    });
  }
});
