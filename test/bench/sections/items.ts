import { ratioBudget } from '../budget.js';
import { compare, type Cost } from '../compare.js';
import { bare, conferencesPage, ours, plainConferences, prerendered } from '../contestants.js';
import { costTable } from '../cost-table.js';
import { inPageScript } from '../in-page-script.js';
import { inventDataset } from '../invented-dataset.js';
import { type Bench, defineSection, type Files, type Table } from '../section.js';
import { joinSides, type Side } from '../sides.js';

/** Numbers of conferences, each with three sessions and a material. */
const SIZES = [60, 500] as const;

const LABELS = {
  plain: 'plain HTML',
  bare: 'bare Lit list',
  ours: 'conference-list',
  prerendered: 'the same, prerendered',
};

type Costs = Readonly<Record<'60' | '500', Readonly<Record<keyof typeof LABELS, Cost>>>>;

async function files(sides: readonly Side[]): Promise<Files> {
  const pages = SIZES.map(async (size) => {
    const data = inventDataset({ conferences: size, sessions: 3 });
    const content = { data, url: `/items-${size}.json` };
    const list = '<conference-list id="list"><a href="/plain-60.html">Konferencer</a></conference-list>';
    const own = sides.map(async (side) => [
      [`${side.path}/ours-${size}.html`, conferencesPage(data, ours(side, list, content))] as const,
      [
        `${side.path}/prerendered-${size}.html`,
        conferencesPage(data, await prerendered(side, content)),
      ] as const,
    ]);
    return [
      [content.url, JSON.stringify(data)] as const,
      [`/plain-${size}.html`, conferencesPage(data, plainConferences(content))] as const,
      [`/bare-${size}.html`, conferencesPage(data, bare('bare-list', content))] as const,
      ...(await Promise.all(own)).flat(),
    ];
  });
  return [await inPageScript('bare-list'), ...(await Promise.all(pages)).flat()];
}

const contest = (bench: Bench, size: number) =>
  compare(
    bench,
    { plain: `/plain-${size}.html`, bare: `/bare-${size}.html` },
    { ours: `/ours-${size}.html`, prerendered: `/prerendered-${size}.html` },
    { slowdown: 4 },
  );

function table(size: 60 | 500, costs: Costs): Table {
  return costTable(`${size} conferences with three sessions each, 4x CPU`, costs[size], LABELS, size);
}

export const items = defineSection<Costs>({
  name: 'items',
  files,
  measure: async (bench) => joinSides({ '60': await contest(bench, 60), '500': await contest(bench, 500) }),
  tables: (costs) => SIZES.map((size) => table(size, costs)),
  budgets: ({ 60: few, 500: more }) => [
    { what: 'data requests of a page', measured: few.ours.dataRequests, most: 1, unit: '' },
    ratioBudget('60 conferences: all : bare', few.ours.allItems, few.bare.allItems, 1.5),
    ratioBudget('500 conferences: all : bare', more.ours.allItems, more.bare.allItems, 2),
    ratioBudget('500 conferences: first screen : all of 60', more.ours.firstItem, few.ours.allItems, 1.5),
    ...[few, more].flatMap(({ plain, prerendered: ready }, index) => [
      ratioBudget(
        `${String(SIZES[index])} conferences, prerendered: largest paint : plain`,
        ready.largestPaint,
        plain.largestPaint,
        1.1,
      ),
      {
        what: `${String(SIZES[index])} conferences, prerendered: layout shift`,
        measured: ready.shift,
        most: 0,
        unit: '' as const,
      },
      {
        what: `${String(SIZES[index])} conferences, prerendered: script before a touch`,
        measured: ready.scriptBytes / 1024,
        most: 3,
        unit: 'KB' as const,
      },
    ]),
    { what: '60 conferences: layout shift', measured: few.ours.shift, most: 0.05, unit: '' },
    { what: '500 conferences: layout shift', measured: more.ours.shift, most: 0.05, unit: '' },
  ],
});
