import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Budget } from '../budget.js';
import { bundle } from '../../run/bundle.js';
import { ours, sessionsPage } from '../contestants.js';
import { whole } from '../cost-table.js';
import { hostPage } from '../host-page.js';
import type { Answer } from '../in-page/answer.js';
import { inventDataset } from '../invented-dataset.js';
import { inventProgramme } from '../invented-programme.js';
import { medians } from '../median.js';
import { type Bench, defineSection, type Files, visitInTurn } from '../section.js';
import { type BySide, mapSides, type Side } from '../sides.js';

/** How many conferences a searching visitor sees at a time: what is measured is the search, not the list. */
const PAGE_SIZE = 20;

/** What a visitor does, on a page that is slow to be there. */
const TASKS = {
  programme: {
    label: 'a key among 1,000 sessions',
    act: (page: Page) => type(page, 'conference-filter'),
  },
  list: {
    label: 'a key among 10,000 conferences',
    act: (page: Page) => type(page, 'conference-list'),
  },
  day: {
    label: 'the next day of 500 sessions',
    act: (page: Page) => click(page, 'conference-programme >>> .days button:nth-of-type(3)'),
  },
} as const;

type Name = keyof typeof TASKS;

const NAMES = Object.keys(TASKS) as Name[];

/** Milliseconds of reading, in which a page can get ready. */
const MOMENT = 5_000;

/** A third of the titles have it. */
const LETTER = '7';

const pathOf = (name: Name) => `/typing-${name}.html`;

async function type(page: Page, tag: string): Promise<void> {
  const box = await page.waitForSelector(`${tag} >>> input[type=search]`);
  await box?.focus();
  await page.evaluate(() => watchAnswer());
  await page.keyboard.press(LETTER);
}

async function click(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector);
  await button?.scrollIntoView();
  await page.evaluate(() => watchAnswer());
  await button?.click();
}

function files(sides: readonly Side[]): Files {
  const filtered = { data: inventProgramme(1_000), url: '/typing-programme.json' };
  const days = { data: inventProgramme(500), url: '/typing-day.json' };
  const many = { data: inventDataset({ conferences: 10_000, sessions: 0 }), url: '/typing-list.json' };
  const programme = '<conference-programme id="list"></conference-programme>';
  const list = `<conference-list id="list" search filters page-size="${PAGE_SIZE}"></conference-list>`;
  const firstPage = many.data.conferences.slice(0, PAGE_SIZE).map(({ id }) => id);
  return [
    ...[filtered, days, many].map(({ data, url }) => [url, JSON.stringify(data)] as const),
    ...sides.flatMap((side) => [
      [
        side.path + pathOf('programme'),
        sessionsPage(
          filtered.data,
          ours(side, `<conference-filter></conference-filter>${programme}`, filtered),
        ),
      ] as const,
      [side.path + pathOf('list'), hostPage(firstPage, ours(side, list, many))] as const,
      [side.path + pathOf('day'), sessionsPage(days.data, ours(side, programme, days))] as const,
    ]),
  ];
}

type Costs = Readonly<Record<Name, Answer>>;

async function measure(context: Bench): Promise<BySide<Costs>> {
  const script = await bundle(new URL('../in-page/answer.ts', import.meta.url));
  const paths = Object.fromEntries(NAMES.map((name) => [name, pathOf(name)])) as Record<Name, string>;
  const visits = await visitInTurn(context, paths, context.rounds, (url) =>
    context.visitor.visit(url, { slowdown: 4 }, async (page) => {
      await page.evaluate(script);
      await page.evaluate(() => bench.shown);
      await setTimeout(MOMENT);
      const name = NAMES.find((each) => url.endsWith(pathOf(each))) ?? 'list';
      await TASKS[name].act(page);
      return page.evaluate(() => answered());
    }),
  );
  return mapSides(visits, (answers) => {
    const entries = NAMES.map((name) => [name, medians(answers[name])]);
    return Object.fromEntries(entries) as Record<Name, Answer>;
  });
}

export const typing = defineSection<Costs>({
  name: 'typing',
  files,
  measure,
  tables: (costs) => [
    {
      heading: 'From a key or a click, 4x CPU, ms',
      head: ['', 'next paint', 'complete'],
      rows: NAMES.map((name) => [
        TASKS[name].label,
        whole(costs[name].nextPaint),
        whole(costs[name].complete),
      ]),
    },
  ],
  budgets: (costs) =>
    NAMES.flatMap((name): Budget[] => [
      { what: `${TASKS[name].label}: next paint`, measured: costs[name].nextPaint, most: 200, unit: 'ms' },
      { what: `${TASKS[name].label}: complete`, measured: costs[name].complete, most: 1_000, unit: 'ms' },
    ]),
});
