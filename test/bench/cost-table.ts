import type { Cost } from './compare.js';
import type { Table } from './section.js';

export type Show = (value: number) => string;

export const whole: Show = (value) => value.toFixed(0);
export const precise: Show = (value) => value.toFixed(3);
export const kilobytes: Show = (value) => (value / 1024).toFixed(value < 1e6 ? 1 : 0);

const COSTS: readonly (readonly [keyof Cost, label: string, show: Show])[] = [
  ['firstItem', 'first item, ms', whole],
  ['allItems', 'all items, ms', whole],
  ['largestPaint', 'largest paint, ms', whole],
  ['blocking', 'blocking, ms', whole],
  ['work', 'work, ms of processor time', whole],
  ['layout', 'layout, ms of processor time', whole],
  ['style', 'style, ms of processor time', whole],
  ['shift', 'layout shift', precise],
  ['heap', 'heap, KB', kilobytes],
  ['bytes', 'transferred, KB', kilobytes],
  ['scriptBytes', 'scripts, KB', kilobytes],
  ['scriptBytesBefore', 'scripts before the first item, KB', kilobytes],
  ['requests', 'requests', whole],
  ['dataRequests', 'data requests', whole],
];

/**
 * Each cost of each page, with its ratio to the bare list in brackets.
 *
 * @param labels of the pages, in the order of their columns
 */
export function costTable<Name extends string>(
  heading: string,
  costs: Readonly<Record<Name | 'bare', Cost>>,
  labels: Readonly<Record<Name, string>>,
  items: number,
): Table {
  const names = Object.keys(labels) as Name[];
  const row = (label: string, valueOf: (cost: Cost) => number, show: Show): readonly string[] => {
    const floor = valueOf(costs.bare);
    const cells = names.map((name) => {
      const value = valueOf(costs[name]);
      const ratio = floor > 0 && name !== 'bare' ? ` (${(value / floor).toFixed(2)})` : '';
      return show(value) + ratio;
    });
    return [label, ...cells];
  };
  return {
    heading,
    head: ['', ...names.map((name) => labels[name])],
    rows: [
      ...COSTS.map(([name, label, show]) => row(label, (cost) => cost[name], show)),
      row('nodes per item', ({ nodes }) => nodes / items, whole),
    ],
  };
}
