import type { Page } from 'puppeteer-core';
import { type Budget, ratioBudget } from '../budget.js';
import { compare } from '../compare.js';
import { conferencesPage, ours } from '../contestants.js';
import { whole } from '../cost-table.js';
import { inventDataset } from '../invented-dataset.js';
import { medians } from '../median.js';
import { type Bench, defineSection, type Files, visitInTurn } from '../section.js';
import { type BySide, bySide, type Side } from '../sides.js';

/** Milliseconds, on a machine as fast as this one. */
interface Costs {
  /** Of 60 conferences. */
  readonly firstOfFew: number;
  /** Of 10,000. */
  readonly firstItem: number;
  readonly allItems: number;
  /** From setting `year` on a complete list until its result is painted. */
  readonly narrow: number;
  /** From removing it until the first screen of the whole list is painted. */
  readonly widen: number;
}

/** One visit takes as long as all others of a section, and what is asked of it is far from the noise. */
const MOST_ROUNDS = 1;

const FEW = '/few.html';
const MANY = '/many.html';

function files(sides: readonly Side[]): Files {
  const list = '<conference-list id="list"></conference-list>';
  return [
    [FEW, inventDataset({ conferences: 60, sessions: 3 })] as const,
    [MANY, inventDataset({ conferences: 10_000, sessions: 0 })] as const,
  ].flatMap(([path, data]) => {
    const url = path.replace('.html', '.json');
    const pages = sides.map(
      (side) => [side.path + path, conferencesPage(data, ours(side, list, { data, url }))] as const,
    );
    return [[url, JSON.stringify(data)] as const, ...pages];
  });
}

async function visit(page: Page): Promise<Omit<Costs, 'firstOfFew'>> {
  const { firstItem, allItems } = await page.evaluate(() => bench.visit);
  const narrow = await page.evaluate(() => bench.setAttribute('year', '2020'));
  const widen = await page.evaluate(() => bench.setAttribute('year', null));
  return { firstItem, allItems, narrow, widen };
}

async function measure(bench: Bench): Promise<BySide<Costs>> {
  const few = await compare(bench, {}, { list: FEW }, { slowdown: 1 });
  const rounds = Math.min(bench.rounds, MOST_ROUNDS);
  const many = await visitInTurn(bench, { list: MANY }, rounds, (url) =>
    bench.visitor.visit(url, { slowdown: 1 }, visit),
  );
  return bySide(bench.sides, ({ path }) => {
    const side = path === '' ? 'now' : 'before';
    return { firstOfFew: few[side]?.list.firstItem ?? NaN, ...medians(many[side]?.list ?? []) };
  });
}

export const many = defineSection<Costs>({
  name: 'many',
  files,
  measure,
  tables: (costs) => [
    {
      heading: '10,000 conferences, unthrottled, ms',
      head: ['', 'median'],
      rows: [
        ['first item', whole(costs.firstItem)],
        ['all items', whole(costs.allItems)],
      ],
    },
  ],
  budgets: ({ firstOfFew, firstItem, narrow, widen }): Budget[] => [
    { what: '10,000 conferences: narrow by year', measured: narrow, most: 100, unit: 'ms' },
    { what: '10,000 conferences: widen again', measured: widen, most: 100, unit: 'ms' },
    ratioBudget('10,000 conferences: first screen : that of 60', firstItem, firstOfFew, 1.5),
  ],
});
