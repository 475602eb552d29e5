import type { Page } from 'puppeteer-core';
import { inTurn } from './in-turn.js';
import { medians } from './median.js';
import type { PageVisit } from './page-visit.js';
import { type Bench, sideName } from './section.js';
import { type BySide, bySide } from './sides.js';
import type { VisitOptions } from './visitor.js';

/** The medians of several visits; `heap` in bytes after garbage collection, the browser's own work in milliseconds. */
export type Cost = PageVisit & { readonly heap: number; readonly layout: number; readonly style: number };

async function measure(page: Page): Promise<Cost> {
  const visit = await page.evaluate(() => bench.visit);
  const { LayoutDuration = NaN, RecalcStyleDuration = NaN } = await page.metrics();
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { ...visit, heap: usedSize, layout: LayoutDuration * 1_000, style: RecalcStyleDuration * 1_000 };
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
    visitor.visit(origin + (paths.get(name) ?? ''), options, measure),
  );
  const costOf = (name: string): Cost => medians(visits.get(name) ?? []);
  return bySide(sides, (side) => {
    const shared = Object.keys(others).map((name) => [name, costOf(name)]);
    const each = Object.keys(ours).map((name) => [name, costOf(sideName(side, name))]);
    return Object.fromEntries([...shared, ...each]) as Record<Other | Ours, Cost>;
  });
}
