import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Budget } from '../budget.js';
import { conferencesPage, ours } from '../contestants.js';
import { whole } from '../cost-table.js';
import { hostPage } from '../host-page.js';
import { inventDataset } from '../invented-dataset.js';
import { median, medians } from '../median.js';
import { type Bench, defineSection, type Files, visitInTurn } from '../section.js';
import { type BySide, mapSides, type Side } from '../sides.js';

/** Milliseconds from a keystroke in the search box until its result is painted, on a machine as fast as this one. */
interface Keystrokes {
  /** The first letter that a visitor types. */
  readonly first: number;
  /** One further letter of a word: the median. */
  readonly later: number;
}

/** The pages, each with how long a visitor looks at it first, while it gets ready. */
const PAGES = {
  atOnce: { label: '10,000, as soon as the list is there', path: '/search-at-once.html', moment: 0 },
  prepared: { label: '10,000, after a moment of reading', path: '/search-prepared.html', moment: 3_000 },
  shown: { label: '500, all shown', path: '/search-shown.html', moment: 3_000 },
} as const;

type Name = keyof typeof PAGES;

type Costs = Readonly<Record<Name, Keystrokes>>;

const NAMES = Object.keys(PAGES) as Name[];

/** How many conferences a searching visitor sees at a time: what is measured is the search, not the list. */
const PAGE_SIZE = 20;

/** The word typed letter by letter; all conferences have the first letter, fewer the word. */
const QUERY = 'aarhus';

function files(sides: readonly Side[]): Files {
  const many = { data: inventDataset({ conferences: 10_000, sessions: 0 }), url: '/search.json' };
  const shown = { data: inventDataset({ conferences: 500, sessions: 3 }), url: '/search-shown.json' };
  const list = `<conference-list id="list" search filters page-size="${PAGE_SIZE}"></conference-list>`;
  const firstPage = many.data.conferences.slice(0, PAGE_SIZE).map(({ id }) => id);
  return [
    ...[many, shown].map(({ data, url }) => [url, JSON.stringify(data)] as const),
    ...sides.flatMap((side) => [
      ...[PAGES.atOnce, PAGES.prepared].map(
        ({ path }) => [side.path + path, hostPage(firstPage, ours(side, list, many))] as const,
      ),
      [
        side.path + PAGES.shown.path,
        conferencesPage(
          shown.data,
          ours(side, '<conference-list id="list" search></conference-list>', shown),
        ),
      ] as const,
    ]),
  ];
}

async function keystrokes(page: Page, moment: number): Promise<Keystrokes> {
  await setTimeout(moment, await page.evaluate(() => bench.shown));
  const times = await page.evaluate(async (query) => {
    const all: number[] = [];
    for (const end of query.split('').keys()) all.push(await bench.type(query.slice(0, end + 1)));
    return all;
  }, QUERY);
  const [first = NaN, ...later] = times;
  return { first, later: median(later) };
}

async function measure(bench: Bench): Promise<BySide<Costs>> {
  const paths = Object.fromEntries(NAMES.map((name) => [name, PAGES[name].path])) as Record<Name, string>;
  const visits = await visitInTurn(bench, paths, bench.rounds, (url) => {
    const page = Object.values(PAGES).find(({ path }) => url.endsWith(path));
    return bench.visitor.visit(url, { slowdown: 1 }, (each) => keystrokes(each, page?.moment ?? 0));
  });
  return mapSides(visits, (all) => {
    const entries = NAMES.map((name) => [name, medians(all[name])]);
    return Object.fromEntries(entries) as Record<Name, Keystrokes>;
  });
}

export const searching = defineSection<Costs>({
  name: 'searching',
  files,
  measure,
  tables: (costs) => [
    {
      heading: 'A keystroke in the search, unthrottled, ms',
      head: ['typing', 'first letter', 'a later one'],
      rows: NAMES.map((name) => [PAGES[name].label, whole(costs[name].first), whole(costs[name].later)]),
    },
  ],
  budgets: (costs) =>
    NAMES.map((name): Budget => {
      const { first, later } = costs[name];
      return {
        what: `a letter: ${PAGES[name].label}`,
        measured: Math.max(first, later),
        most: 100,
        unit: 'ms',
      };
    }),
});
