import type { Page } from 'puppeteer-core';
import { median } from './median.js';
import type { Visitor } from './visitor.js';

/** Milliseconds with 10,000 records, on a machine as fast as this one. */
export interface ManyRecords {
  readonly firstItem: number;
  readonly allItems: number;
  /** From setting `year` on a complete list until its result is painted. */
  readonly narrow: number;
  /** From removing it until the first screen of the whole list is painted. */
  readonly widen: number;
}

async function measure(page: Page): Promise<ManyRecords> {
  const { firstItem, allItems } = await page.evaluate(() => bench.visit);
  const narrow = await page.evaluate(() => bench.setAttribute('year', '2020'));
  const widen = await page.evaluate(() => bench.setAttribute('year', null));
  return { firstItem, allItems, narrow, widen };
}

export async function measureManyRecords(
  visitor: Visitor,
  url: string,
  rounds: number,
): Promise<ManyRecords> {
  const visits: ManyRecords[] = [];
  while (visits.length < rounds) visits.push(await visitor.visit(url, { slowdown: 1 }, measure));
  return {
    firstItem: median(visits.map(({ firstItem }) => firstItem)),
    allItems: median(visits.map(({ allItems }) => allItems)),
    narrow: median(visits.map(({ narrow }) => narrow)),
    widen: median(visits.map(({ widen }) => widen)),
  };
}
