import { budgetsOf, type Budget } from './budgets.js';
import type { Cost } from './compare.js';
import type { Contestant } from './contestants.js';
import { markdownTable } from './markdown-table.js';
import type { Measurements } from './measurements.js';
import type { Programmes } from './programmes.js';
import type { Keystrokes, Searching } from './searching.js';

type Show = (value: number) => string;

const whole: Show = (value) => value.toFixed(0);
const precise: Show = (value) => value.toFixed(3);
const kilobytes: Show = (value) => (value / 1024).toFixed(value < 1e6 ? 1 : 0);

const CONTESTANTS: readonly (readonly [Contestant, label: string])[] = [
  ['plain', 'plain HTML'],
  ['bare', 'bare Lit list'],
  ['ours', 'conference-list'],
  ['prerendered', 'the same, prerendered'],
];

const COSTS: readonly (readonly [keyof Cost, label: string, show: Show])[] = [
  ['firstItem', 'first item, ms', whole],
  ['allItems', 'all items, ms', whole],
  ['largestPaint', 'largest paint, ms', whole],
  ['blocking', 'blocking, ms', whole],
  ['shift', 'layout shift', precise],
  ['heap', 'heap, KB', kilobytes],
  ['bytes', 'transferred, KB', kilobytes],
  ['dataRequests', 'data requests', whole],
];

/** Each cost of each contestant, with its ratio to the bare list in brackets. */
function contest(costs: Readonly<Record<Contestant, Cost>>): string {
  const rows = COSTS.map(([name, label, show]) => {
    const floor = costs.bare[name];
    const cells = CONTESTANTS.map(([contestant]) => {
      const value = costs[contestant][name];
      const ratio = floor > 0 && contestant !== 'bare' ? ` (${(value / floor).toFixed(2)})` : '';
      return show(value) + ratio;
    });
    return [label, ...cells];
  });
  return markdownTable(['', ...CONTESTANTS.map(([, label]) => label)], rows);
}

function budgetRow({ what, measured, most, unit }: Budget): readonly string[] {
  const amount: Show = (value) => `${Number(value.toFixed(value < 1 ? 3 : 2))} ${unit}`.trimEnd();
  return [what, amount(measured), amount(most), measured <= most ? 'met' : 'not met'];
}

/** Each layout with 60 and with 500 sessions, with the ratio of the two in brackets. */
function programmeTable({ slow, longest }: Programmes): string {
  const row = (
    label: string,
    name: 'firstItem' | 'allItems',
    layouts: readonly (readonly [Cost, Cost])[],
  ): readonly string[] => [
    label,
    ...layouts.flatMap(([few, more]) => [
      whole(few[name]),
      `${whole(more[name])} (${(more[name] / few[name]).toFixed(2)})`,
    ]),
  ];
  const layouts = [
    [slow.list60, slow.list500],
    [slow.grid60, slow.grid500],
  ] as const;
  return markdownTable(
    ['', 'list, 60 sessions', 'list, 500', 'grid, 60 sessions', 'grid, 500'],
    [
      row('first session, ms', 'firstItem', layouts),
      row('all sessions, ms', 'allItems', layouts),
      [
        'longest task, unthrottled, ms of processor time',
        '',
        whole(longest.list500),
        '',
        whole(longest.grid500),
      ],
    ],
  );
}

function searchTable({ atOnce, prepared, shown }: Searching): string {
  const row = (label: string, { first, later }: Keystrokes) => [label, whole(first), whole(later)];
  return markdownTable(
    ['typing', 'first letter', 'a later one'],
    [
      row('10,000, as soon as the list is there', atOnce),
      row('10,000, after a moment of reading', prepared),
      row('500, all shown', shown),
    ],
  );
}

/** The report of the bench, as Markdown. */
export function report(measurements: Measurements, rounds: number): string {
  const { slow, programmes, many, searching, parsing } = measurements;
  return [
    `Medians of ${rounds} visits each, taken in turn, with a 4 times slower processor and a server on this machine; in brackets the ratio to the bare list. Compare within one run only.`,
    '## 60 items',
    contest(slow['60']),
    '## 500 items',
    contest(slow['500']),
    '## conference-programme on a wide screen, in brackets the ratio to 60 sessions',
    programmeTable(programmes),
    '## A keystroke in the search, unthrottled, ms',
    searchTable(searching),
    '## Unthrottled, ms',
    markdownTable(
      ['', 'median'],
      [
        ['10,000 records: first item', whole(many.firstItem)],
        ['10,000 records: all items', whole(many.allItems)],
        ['1,000 conferences with 10,000 sessions: JSON.parse', whole(parsing.json)],
        ['the same: validated at once', whole(parsing.atOnce)],
        ['the same: validated in slices', whole(parsing.inSlices)],
      ],
    ),
    '## Budgets',
    markdownTable(['', 'measured', 'at most', ''], budgetsOf(measurements).map(budgetRow)),
  ].join('\n\n');
}
