import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { median } from './median.js';
import type { Visitor } from './visitor.js';

/** Milliseconds from a keystroke in the search box until its result is painted, on a machine as fast as this one. */
export interface Keystrokes {
  /** The first letter that a visitor types. */
  readonly first: number;
  /** One further letter of a word: the median. */
  readonly later: number;
}

export interface Searching {
  /** By a visitor who types in the moment that the list is there. */
  readonly atOnce: Keystrokes;
  /** By one who has looked at it first, while the page got ready. */
  readonly prepared: Keystrokes;
  /** The same among 500 that are all shown, and marked where the word is. */
  readonly shown: Keystrokes;
}

/** The word typed letter by letter; all conferences have the first letter, fewer the word. */
const QUERY = 'aarhus';

/** Milliseconds in which 10,000 records can be got ready. */
const MOMENT = 3_000;

/** @param isPrepared waits for a moment first */
async function keystrokes(page: Page, isPrepared: boolean): Promise<Keystrokes> {
  if (isPrepared) await setTimeout(MOMENT, await page.evaluate(() => bench.shown));
  const times = await page.evaluate(async (query) => {
    await bench.shown;
    const all: number[] = [];
    for (const end of query.split('').keys()) all.push(await bench.type(query.slice(0, end + 1)));
    return all;
  }, QUERY);
  const [first = NaN, ...later] = times;
  return { first, later: median(later) };
}

function medians(visits: readonly Keystrokes[]): Keystrokes {
  return {
    first: median(visits.map(({ first }) => first)),
    later: median(visits.map(({ later }) => later)),
  };
}

/** @param urls of 10,000 records, of which a page is shown, and of 500, which are all shown */
export async function measureSearching(
  visitor: Visitor,
  urls: { readonly many: string; readonly shown: string },
  rounds: number,
): Promise<Searching> {
  const visits = { atOnce: [] as Keystrokes[], prepared: [] as Keystrokes[], shown: [] as Keystrokes[] };
  const visit = (url: string, isPrepared: boolean) =>
    visitor.visit(url, { slowdown: 1 }, (page) => keystrokes(page, isPrepared));
  while (visits.prepared.length < rounds) {
    visits.atOnce.push(await visit(urls.many, false));
    visits.prepared.push(await visit(urls.many, true));
    visits.shown.push(await visit(urls.shown, true));
  }
  return {
    atOnce: medians(visits.atOnce),
    prepared: medians(visits.prepared),
    shown: medians(visits.shown),
  };
}
