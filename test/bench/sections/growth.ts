import { ratioBudget } from '../budget.js';
import { compare, type Cost } from '../compare.js';
import { bare, conferencesPage, ours, sessionsPage } from '../contestants.js';
import { whole } from '../cost-table.js';
import { inPageScript } from '../in-page-script.js';
import { asConferences, inventProgramme } from '../invented-programme.js';
import { type Bench, defineSection, type Files } from '../section.js';
import { joinSides, type Side } from '../sides.js';

/** Numbers of sessions. */
const SIZES = [60, 500, 2_000] as const;

const LABELS = { bare: 'bare Lit list', list: 'conference-list', programme: 'conference-programme' } as const;

type Costs = Readonly<Record<'60' | '500' | '2000', Readonly<Record<keyof typeof LABELS, Cost>>>>;

function pages(size: number, sides: readonly Side[]): Files {
  const data = inventProgramme(size);
  const content = { data, url: `/growing-${size}.json` };
  const list = { data: asConferences(data), url: `/growing-list-${size}.json` };
  const own = sides.flatMap((side) => {
    const programme = ours(side, '<conference-programme id="list"></conference-programme>', content);
    const conferences = ours(side, '<conference-list id="list" sort="oldest"></conference-list>', list);
    return [
      [`${side.path}/growing-programme-${size}.html`, sessionsPage(data, programme)] as const,
      [`${side.path}/growing-list-${size}.html`, conferencesPage(list.data, conferences)] as const,
    ];
  });
  return [
    [content.url, JSON.stringify(data)],
    [list.url, JSON.stringify(list.data)],
    [`/growing-bare-${size}.html`, sessionsPage(data, bare('bare-programme', content))],
    ...own,
  ];
}

const contest = (bench: Bench, size: number) =>
  compare(
    bench,
    { bare: `/growing-bare-${size}.html` },
    { list: `/growing-list-${size}.html`, programme: `/growing-programme-${size}.html` },
    { slowdown: 1 },
  );

/** How the work of the browser grows with the sessions. Unthrottled, as the growth is the same. */
export const growth = defineSection<Costs>({
  name: 'growth',
  files: async (sides) => [
    await inPageScript('bare-programme'),
    ...SIZES.flatMap((size) => [...pages(size, sides)]),
  ],
  measure: async (bench) =>
    joinSides({
      '60': await contest(bench, 60),
      '500': await contest(bench, 500),
      '2000': await contest(bench, 2_000),
    }),
  tables: (costs) => [
    {
      heading: 'Layout of 60, 500 and 2,000 sessions, unthrottled, ms of processor time; style in brackets',
      head: ['', ...SIZES.map(String), 'growth from 500 to 2,000'],
      rows: Object.entries(LABELS).map(([name, label]) => {
        const of = (size: (typeof SIZES)[number]) => costs[size][name as keyof typeof LABELS];
        return [
          label,
          ...SIZES.map((size) => `${whole(of(size).layout)} (${whole(of(size).style)})`),
          (of(2_000).layout / of(500).layout).toFixed(1),
        ];
      }),
    },
  ],
  budgets: ({ 500: more, 2000: most }) =>
    (['list', 'programme'] as const).map((name) =>
      ratioBudget(`${name}: layout of 2,000 sessions : 500`, most[name].layout, more[name].layout, 4.5),
    ),
});
