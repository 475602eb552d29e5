import { ratioBudget } from '../budget.js';
import { compare, type Cost } from '../compare.js';
import { ours, sessionsPage } from '../contestants.js';
import { whole } from '../cost-table.js';
import { inventProgramme } from '../invented-programme.js';
import { type Bench, defineSection, type Files, type Table } from '../section.js';
import { joinSides, type Side } from '../sides.js';

const SIZES = [60, 500] as const;

const LAYOUTS = ['list', 'grid'] as const;

type Costs = Readonly<Record<'60' | '500', Readonly<Record<(typeof LAYOUTS)[number], Cost>>>>;

const pathOf = (layout: string, size: number) => `/wide-programme-${layout}-${size}.html`;

function pages(size: number, sides: readonly Side[]): Files {
  const data = inventProgramme(size);
  const url = `/wide-programme-${size}.json`;
  const own = sides.flatMap((side) =>
    LAYOUTS.map((layout) => {
      const markup = `<conference-programme id="list" layout="${layout}"></conference-programme>`;
      const parts = ours(side, markup, { data, url });
      return [side.path + pathOf(layout, size), sessionsPage(data, parts)] as const;
    }),
  );
  return [[url, JSON.stringify(data)], ...own];
}

const contest = (bench: Bench, size: number) =>
  compare(
    bench,
    {},
    { list: pathOf('list', size), grid: pathOf('grid', size) },
    { slowdown: 4, screen: 'desk' },
  );

/** Each layout with 60 and with 500 sessions, with the ratio of the two in brackets. */
function table(costs: Costs): Table {
  const row = (label: string, name: 'firstItem' | 'allItems'): readonly string[] => [
    label,
    ...LAYOUTS.flatMap((layout) => {
      const [few, more] = SIZES.map((size) => costs[size][layout][name]);
      return [whole(Number(few)), `${whole(Number(more))} (${(Number(more) / Number(few)).toFixed(2)})`];
    }),
  ];
  return {
    heading: 'conference-programme on a wide screen, 4x CPU, in brackets the ratio to 60 sessions',
    head: ['', ...LAYOUTS.flatMap((layout) => [`${layout}, 60 sessions`, `${layout}, 500`])],
    rows: [row('first session, ms', 'firstItem'), row('all sessions, ms', 'allItems')],
  };
}

export const programmes = defineSection<Costs>({
  name: 'programmes',
  files: (sides) => SIZES.flatMap((size) => [...pages(size, sides)]),
  measure: async (bench) => joinSides({ '60': await contest(bench, 60), '500': await contest(bench, 500) }),
  tables: (costs) => [table(costs)],
  budgets: ({ 60: few, 500: more }) =>
    LAYOUTS.map((layout) =>
      ratioBudget(
        `programme of 500 as a ${layout}: first screen : all of 60`,
        more[layout].firstItem,
        few[layout].allItems,
        1.5,
      ),
    ),
});
