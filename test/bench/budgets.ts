import type { Measurements } from './measurements.js';

/** One line of design.md, section 9, and what was measured. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  /** The unit of the two numbers; empty for ratios. */
  readonly unit: '' | 'ms' | 'KB';
}

/** Each budget of section 9. Ratios compare medians of the same run. */
export function budgetsOf(measurements: Measurements): Budget[] {
  const { slow, fastFirstItem, longest, programmes, many, searching, scripts } = measurements;
  const { 60: few, 500: more } = slow;
  return [
    ...scripts.map(({ page, kilobytes, budget }) => {
      return { what: `script of ${page}`, measured: kilobytes, most: budget, unit: 'KB' } as const;
    }),
    { what: 'data requests of a page', measured: few.ours.dataRequests, most: 1, unit: '' },
    {
      what: '60 items: all items, ours : bare',
      measured: few.ours.allItems / few.bare.allItems,
      most: 1.5,
      unit: '',
    },
    {
      what: '500 items: first screen : all of 60 items',
      measured: more.ours.firstItem / few.ours.allItems,
      most: 1.5,
      unit: '',
    },
    {
      what: '500 items: longest task, unthrottled, processor time',
      measured: longest.ours500,
      most: 50,
      unit: 'ms',
    },
    {
      what: '500 items, prerendered: longest task, unthrottled, processor time',
      measured: longest.prerendered500,
      most: 50,
      unit: 'ms',
    },
    ...(['list', 'grid'] as const).flatMap((layout): Budget[] => [
      {
        what: `programme of 500 as a ${layout}: first screen : all of 60 sessions`,
        measured: programmes.slow[`${layout}500`].firstItem / programmes.slow[`${layout}60`].allItems,
        most: 1.5,
        unit: '',
      },
      {
        what: `programme of 500 as a ${layout}: longest task, unthrottled, processor time`,
        measured: programmes.longest[`${layout}500`],
        most: 50,
        unit: 'ms',
      },
    ]),
    { what: '10,000 records: narrow by year', measured: many.narrow, most: 100, unit: 'ms' },
    { what: '10,000 records: widen again', measured: many.widen, most: 100, unit: 'ms' },
    {
      what: '10,000 records: first letter of a search',
      measured: searching.atOnce.first,
      most: 100,
      unit: 'ms',
    },
    {
      what: '10,000 records: first letter after a moment of reading',
      measured: searching.prepared.first,
      most: 100,
      unit: 'ms',
    },
    { what: '10,000 records: a later letter', measured: searching.prepared.later, most: 100, unit: 'ms' },
    {
      what: '500 items, all shown: a letter',
      measured: Math.max(searching.shown.first, searching.shown.later),
      most: 100,
      unit: 'ms',
    },
    {
      what: '10,000 records: first screen : that of 60 items',
      measured: many.firstItem / fastFirstItem,
      most: 1.5,
      unit: '',
    },
    {
      what: '60 items: largest paint, prerendered : plain',
      measured: few.prerendered.largestPaint / few.plain.largestPaint,
      most: 1.1,
      unit: '',
    },
    {
      what: '500 items: largest paint, prerendered : plain',
      measured: more.prerendered.largestPaint / more.plain.largestPaint,
      most: 1.1,
      unit: '',
    },
    { what: '60 items: layout shift, prerendered', measured: few.prerendered.shift, most: 0, unit: '' },
    { what: '60 items: layout shift', measured: few.ours.shift, most: 0.05, unit: '' },
    { what: '500 items: layout shift', measured: more.ours.shift, most: 0.05, unit: '' },
  ];
}
