import type { CDPSession, Page } from 'puppeteer-core';
import { inTurn } from './in-turn.js';
import { medians } from './median.js';
import type { PageVisit } from './page-visit.js';
import { type Bench, sideName } from './section.js';
import { type BySide, bySide } from './sides.js';
import type { VisitOptions, Visitor } from './visitor.js';

/**
 * The medians of several visits; `heap` in bytes after garbage collection; work on the page's thread, and layout and style in
 * it, in milliseconds of processor time.
 */
export type Cost = PageVisit & {
  readonly heap: number;
  readonly layout: number;
  readonly style: number;
  readonly work: number;
};

/** Has the browser add up what its own work takes, of processor time: what else the machine does changes that least. */
async function addUpWork(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

async function measure(page: Page, session: CDPSession): Promise<Cost> {
  const visit = await page.evaluate(() => bench.visit);
  const { metrics } = await session.send('Performance.getMetrics');
  const milliseconds = (name: string) => (metrics.find((each) => each.name === name)?.value ?? NaN) * 1_000;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    ...visit,
    heap: usedSize,
    layout: milliseconds('LayoutDuration'),
    style: milliseconds('RecalcStyleDuration'),
    work: milliseconds('TaskDuration'),
  };
}

async function costOfVisit(visitor: Visitor, url: string, options: VisitOptions): Promise<Cost> {
  let session: CDPSession | undefined;
  const begin = async (page: Page) => {
    session = await addUpWork(page);
  };
  return visitor.visit(url, { ...options, begin }, async (page) =>
    measure(page, session ?? (await addUpWork(page))),
  );
}

/**
 * Visits pages in turn.
 *
 * @param others paths by name of pages that are the same whatever build is measured
 * @param ours paths by name of pages that each side has
 */
export async function compare<Other extends string, Ours extends string>(
  { visitor, origin, rounds, sides }: Bench,
  others: Readonly<Record<Other, string>>,
  ours: Readonly<Record<Ours, string>>,
  options: VisitOptions,
): Promise<BySide<Record<Other | Ours, Cost>>> {
  const own = sides.flatMap((side) =>
    Object.entries<string>(ours).map(([name, path]) => [sideName(side, name), side.path + path] as const),
  );
  const paths = new Map([...Object.entries<string>(others), ...own]);
  const visits = await inTurn([...paths.keys()], rounds, (name) =>
    costOfVisit(visitor, origin + (paths.get(name) ?? ''), options),
  );
  const costOf = (name: string): Cost => medians(visits.get(name) ?? []);
  return bySide(sides, (side) => {
    const shared = Object.keys(others).map((name) => [name, costOf(name)]);
    const each = Object.keys(ours).map((name) => [name, costOf(sideName(side, name))]);
    return Object.fromEntries([...shared, ...each]) as Record<Other | Ours, Cost>;
  });
}
