import { readFile } from 'node:fs/promises';
import { type Budget, ratioBudget } from '../budget.js';
import { compare, type Cost } from '../compare.js';
import { bare, calendar, conferencesPage, ours, plainSessions, sessionsPage } from '../contestants.js';
import { costTable } from '../cost-table.js';
import { inPageScript } from '../in-page-script.js';
import { asConferences, inventProgramme } from '../invented-programme.js';
import { type Bench, defineSection, type Files } from '../section.js';
import { joinSides, type Side } from '../sides.js';
import type { VisitOptions } from '../visitor.js';

/** In the order of the columns. The list shows each session as a conference. */
const LABELS = {
  plain: 'plain HTML',
  bare: 'bare Lit list',
  list: 'conference-list',
  programme: 'conference-programme',
  fullCalendar: 'FullCalendar',
  eventCalendar: 'EventCalendar',
};

type Costs = Readonly<Record<keyof typeof LABELS, Cost>>;

const PACKAGES = new URL('../node_modules/', import.meta.url);

/** The style sheets that the documentation of each calendar asks for. */
const STYLES = {
  'full-calendar': ['skeleton', 'themes/classic/theme', 'themes/classic/palette'].map(
    (name) => `fullcalendar/${name}.css`,
  ),
  'event-calendar': ['@event-calendar/core/dist/index.css'],
};

async function calendarFiles(name: keyof typeof STYLES): Promise<Files> {
  const sheets = STYLES[name].map((path) => readFile(new URL(path, PACKAGES), 'utf8'));
  return [await inPageScript(name), [`/${name}.css`, (await Promise.all(sheets)).join('\n')]];
}

function pages(size: number, sides: readonly Side[]): Files {
  const data = inventProgramme(size);
  const content = { data, url: `/sessions-${size}.json` };
  const list = { data: asConferences(data), url: `/sessions-as-conferences-${size}.json` };
  const own = sides.flatMap((side) => {
    const programme = ours(side, '<conference-programme id="list"></conference-programme>', content);
    const conferences = ours(side, '<conference-list id="list" sort="oldest"></conference-list>', list);
    return [
      [`${side.path}/programme-${size}.html`, sessionsPage(data, programme)] as const,
      [`${side.path}/list-${size}.html`, conferencesPage(list.data, conferences)] as const,
    ];
  });
  return [
    [content.url, JSON.stringify(data)],
    [list.url, JSON.stringify(list.data)],
    [`/plain-sessions-${size}.html`, sessionsPage(data, plainSessions(content))],
    [`/bare-programme-${size}.html`, sessionsPage(data, bare('bare-programme', content))],
    [`/full-calendar-${size}.html`, sessionsPage(data, calendar('full-calendar', content))],
    [`/event-calendar-${size}.html`, sessionsPage(data, calendar('event-calendar', content))],
    ...own,
  ];
}

async function files(sizes: readonly number[], sides: readonly Side[]): Promise<Files> {
  return [
    await inPageScript('bare-programme'),
    ...(await calendarFiles('full-calendar')),
    ...(await calendarFiles('event-calendar')),
    ...sizes.flatMap((size) => [...pages(size, sides)]),
  ];
}

const contest = (bench: Bench, size: number, options: VisitOptions) =>
  compare(
    bench,
    {
      plain: `/plain-sessions-${size}.html`,
      bare: `/bare-programme-${size}.html`,
      fullCalendar: `/full-calendar-${size}.html`,
      eventCalendar: `/event-calendar-${size}.html`,
    },
    { list: `/list-${size}.html`, programme: `/programme-${size}.html` },
    options,
  );

const OURS = ['list', 'programme'] as const;

/** First and all of 60, and all before FullCalendar. */
function itemBudgets(what: string, costs: Costs, [first, all]: readonly [number, number]): readonly Budget[] {
  return OURS.flatMap((name) => [
    ratioBudget(`${what}, ${name}: first : bare`, costs[name].firstItem, costs.bare.firstItem, first),
    ratioBudget(`${what}, ${name}: all : bare`, costs[name].allItems, costs.bare.allItems, all),
    ratioBudget(`${what}, ${name}: all : FullCalendar`, costs[name].allItems, costs.fullCalendar.allItems, 1),
  ]);
}

export const sessions = defineSection<Readonly<Record<'60' | '500', Costs>>>({
  name: 'sessions',
  files: (sides) => files([60, 500], sides),
  measure: async (bench) =>
    joinSides({
      '60': await contest(bench, 60, { slowdown: 4 }),
      '500': await contest(bench, 500, { slowdown: 4 }),
    }),
  tables: (costs) => [
    costTable('60 sessions, 4x CPU', costs[60], LABELS, 60),
    costTable('500 sessions, 4x CPU', costs[500], LABELS, 500),
  ],
  budgets: ({ 60: few, 500: more }) => [
    ...itemBudgets('60 sessions', few, [1.25, 1.5]),
    ...OURS.flatMap((name) => [
      ratioBudget(`500 sessions, ${name}: all : bare`, more[name].allItems, more.bare.allItems, 2),
      ratioBudget(
        `500 sessions, ${name}: all : FullCalendar`,
        more[name].allItems,
        more.fullCalendar.allItems,
        1,
      ),
      ratioBudget(`500 sessions, ${name}: blocking : bare`, more[name].blocking, more.bare.blocking, 1),
      { what: `${name}: nodes per item`, measured: few[name].nodes / 60, most: 60, unit: '' as const },
      { what: `${name}: requests`, measured: few[name].requests, most: 5, unit: '' as const },
    ]),
    {
      what: 'list: scripts before the first item',
      measured: few.list.scriptBytesBefore / 1024,
      most: 22,
      unit: 'KB',
    },
  ],
});

export const phone = defineSection<Costs>({
  name: 'phone',
  files: (sides) => files([60], sides),
  measure: (bench) => contest(bench, 60, { slowdown: 4, network: 'slow 4G' }),
  tables: (costs) => [costTable('60 sessions on a phone with slow 4G, 4x CPU', costs, LABELS, 60)],
  budgets: (costs) => itemBudgets('60 sessions, slow 4G', costs, [1.25, 1.5]),
});
