import { conferencesPage, ours, prerendered, sessionsPage } from '../contestants.js';
import { whole } from '../cost-table.js';
import { inventDataset } from '../invented-dataset.js';
import { inventProgramme } from '../invented-programme.js';
import { longestTask } from '../longest-task.js';
import { median } from '../median.js';
import { defineSection, type Files, visitInTurn } from '../section.js';
import { mapSides, type Side } from '../sides.js';

const LABELS = {
  list: '500 conferences',
  prerendered: '500 conferences, prerendered',
  programme: 'a programme of 500 sessions',
  grid: 'the same as a grid',
} as const;

type Name = keyof typeof LABELS;

const NAMES = Object.keys(LABELS) as Name[];

const pathOf = (name: Name) => `/tasks-${name}.html`;

async function files(sides: readonly Side[]): Promise<Files> {
  const conferences = { data: inventDataset({ conferences: 500, sessions: 3 }), url: '/tasks-list.json' };
  const programme = { data: inventProgramme(500), url: '/tasks-programme.json' };
  const pages = sides.map(async (side) => {
    const list = ours(side, '<conference-list id="list"></conference-list>', conferences);
    const ready = await prerendered(side, conferences);
    const [days, grid] = ['list', 'grid'].map((layout) =>
      ours(side, `<conference-programme id="list" layout="${layout}"></conference-programme>`, programme),
    );
    return [
      [side.path + pathOf('list'), conferencesPage(conferences.data, list)] as const,
      [side.path + pathOf('prerendered'), conferencesPage(conferences.data, ready)] as const,
      ...(days ? [[side.path + pathOf('programme'), sessionsPage(programme.data, days)] as const] : []),
      ...(grid ? [[side.path + pathOf('grid'), sessionsPage(programme.data, grid)] as const] : []),
    ];
  });
  const datasets = [conferences, programme].map(({ data, url }) => [url, JSON.stringify(data)] as const);
  return [...datasets, ...(await Promise.all(pages)).flat()];
}

/** Of processor time, in milliseconds, on a machine as fast as this one. */
export const tasks = defineSection<Readonly<Record<Name, number>>>({
  name: 'tasks',
  files,
  measure: async (bench) => {
    const paths = Object.fromEntries(NAMES.map((name) => [name, pathOf(name)])) as Record<Name, string>;
    const options = (url: string) => ({
      slowdown: 1,
      screen: url.endsWith(pathOf('grid')) ? ('desk' as const) : ('phone' as const),
    });
    const visits = await visitInTurn(bench, paths, bench.rounds, (url) =>
      longestTask(bench.visitor, url, options(url)),
    );
    return mapSides(visits, (tasks) => {
      const entries = NAMES.map((name) => [name, median(tasks[name])]);
      return Object.fromEntries(entries) as Record<Name, number>;
    });
  },
  tables: (costs) => [
    {
      heading: 'The longest task, unthrottled, ms of processor time',
      head: ['', 'median'],
      rows: NAMES.map((name) => [LABELS[name], whole(costs[name])]),
    },
  ],
  budgets: (costs) =>
    NAMES.map((name) => ({
      what: `${LABELS[name]}: longest task`,
      measured: costs[name],
      most: 50,
      unit: 'ms' as const,
    })),
});
