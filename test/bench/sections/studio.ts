import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { bundle } from '../../run/bundle.js';
import type { Budget } from '../budget.js';
import { whole } from '../cost-table.js';
import type { Opening } from '../in-page/open-in-studio.js';
import { inventDataset } from '../invented-dataset.js';
import { medians } from '../median.js';
import { type Bench, defineSection, type Files, visitInTurn } from '../section.js';
import { type BySide, mapSides, type Side } from '../sides.js';

/** Milliseconds, of a publisher with 2,000 conferences and 20,000 sessions. */
interface Costs extends Opening {
  /** From a letter in the title of a conference to the next paint, the slowest of some. */
  readonly letter: number;
  /** From `Ctrl+Z` to the next paint. */
  readonly undo: number;
}

const DATA = '/studio-data.json';
const PAGE = '/studio/index.html';

const TITLE = '[id="field-conferences-0-title"]';

/** A letter each third of a second, as a person types who thinks. */
const LETTERS = 'tidlig';
const MOMENT = 300;

async function files(sides: readonly Side[]): Promise<Files> {
  const data = inventDataset({ conferences: 2_000, sessions: 10, people: 4_000 });
  const built = sides.map(async ({ path, dist }) => {
    const folder = new URL('studio/', dist);
    const names = (await readdir(folder)).filter((name) => ['.html', '.js', '.css'].includes(extname(name)));
    return Promise.all(
      names.map(
        async (name) => [`${path}/studio/${name}`, await readFile(new URL(name, folder), 'utf8')] as const,
      ),
    );
  });
  return [[DATA, JSON.stringify(data, null, 2)], ...(await Promise.all(built)).flat()];
}

/** The longest event, as Chromium reports it to sites: Interaction to Next Paint (https://web.dev/articles/inp). */
async function nextPaint(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const events: number[] = [];
    Object.assign(globalThis, { events });
    const observer = new PerformanceObserver((list) =>
      events.push(...list.getEntries().map(({ duration }) => duration)),
    );
    // As short as Chromium reports them.
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await act();
  await setTimeout(2 * MOMENT);
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { events: number[] }).events));
}

async function visit(page: Page, script: string): Promise<Costs> {
  await page.waitForSelector('.start');
  await page.evaluate(script);
  const opened = await page.evaluate((address) => openInStudio(address), DATA);
  await page.click('.records button');
  await page.waitForSelector(TITLE);
  await page.focus(TITLE);
  const letter = await nextPaint(page, async () => {
    for (const each of LETTERS) {
      await page.keyboard.type(each);
      await setTimeout(MOMENT);
    }
  });
  const undo = await nextPaint(page, async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  });
  return { ...opened, letter, undo };
}

async function measure(bench: Bench): Promise<BySide<Costs>> {
  const script = await bundle(new URL('../in-page/open-in-studio.ts', import.meta.url));
  const visits = await visitInTurn(bench, { studio: PAGE }, bench.rounds, (url) =>
    bench.visitor.visit(url, { slowdown: 1, screen: 'desk' }, (page) => visit(page, script)),
  );
  return mapSides(visits, ({ studio }) => medians<keyof Costs>(studio));
}

export const studio = defineSection<Costs>({
  name: 'studio',
  files,
  measure,
  tables: (costs) => [
    {
      heading: 'Studio with 2,000 conferences and 20,000 sessions, ms',
      head: ['', 'median'],
      rows: [
        ['conferences are listed', whole(costs.listed)],
        ['all is checked', whole(costs.checked)],
        ['letter in a title', whole(costs.letter)],
        ['undo', whole(costs.undo)],
      ],
    },
  ],
  budgets: ({ listed, letter, undo }): Budget[] => [
    { what: 'Studio with 20,000 sessions: opens', measured: listed, most: 3_000, unit: 'ms' },
    { what: 'Studio with 20,000 sessions: a letter', measured: letter, most: 200, unit: 'ms' },
    { what: 'Studio with 20,000 sessions: undo', measured: undo, most: 200, unit: 'ms' },
  ],
});
