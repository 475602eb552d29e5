import type { Page } from 'puppeteer-core';
import { median } from './median.js';
import type { PageVisit } from './page-visit.js';
import type { VisitOptions, Visitor } from './visitor.js';

/** The medians of several visits; `heap` in bytes after garbage collection. */
export type Cost = PageVisit & { readonly heap: number };

async function measure(page: Page): Promise<Cost> {
  const visit = await page.evaluate(() => bench.visit);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { ...visit, heap: usedSize };
}

function medians(costs: readonly Cost[]): Cost {
  const of = (name: keyof Cost): number => median(costs.map((cost) => cost[name]));
  return {
    firstItem: of('firstItem'),
    allItems: of('allItems'),
    largestPaint: of('largestPaint'),
    blocking: of('blocking'),
    shift: of('shift'),
    heap: of('heap'),
    bytes: of('bytes'),
    dataRequests: of('dataRequests'),
  };
}

/**
 * Visits each page once per round, every other round in reverse, so that what else the machine does hits all alike. One
 * more round comes first and does not count: a browser that has just started is slow.
 *
 * @param urls by the name of the page.
 */
export async function compare<Name extends string>(
  visitor: Visitor,
  urls: Readonly<Record<Name, string>>,
  { rounds, ...options }: VisitOptions & { readonly rounds: number },
): Promise<Record<Name, Cost>> {
  const costs = new Map<string, Cost[]>();
  const pages = Object.entries<string>(urls);
  for (let round = 0; round <= rounds; round++) {
    for (const [name, url] of round % 2 ? pages : pages.toReversed()) {
      const cost = await visitor.visit(url, options, measure);
      if (round > 0) costs.set(name, [...(costs.get(name) ?? []), cost]);
    }
  }
  const results = pages.map(([name]) => [name, medians(costs.get(name) ?? [])]);
  return Object.fromEntries(results) as Record<Name, Cost>;
}
