import type { Page } from 'puppeteer-core';
import { z } from '../../src/dataset/schema/zod.js';
import { median } from './median.js';
import type { VisitOptions, Visitor } from './visitor.js';

/** An event in Chromium's tracing (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU); `tdur` in microseconds. */
const traceFile = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.optional(z.number()),
      args: z.optional(z.object({ data: z.optional(z.object({ url: z.optional(z.string()) })) })),
    }),
  ),
});

type TraceEvent = z.infer<typeof traceFile>['traceEvents'][number];

/** Tasks, and the requests by which a page's thread is known among those of the browser's own pages. */
const CATEGORIES = ['toplevel', 'devtools.timeline'];

/** Milliseconds of the longest task on the thread that asked for what lies under `origin`. */
function longestOf(events: readonly TraceEvent[], origin: string): number {
  const request = events.find(
    ({ name, args }) => name === 'ResourceSendRequest' && args?.data?.url?.startsWith(origin),
  );
  if (!request) throw new Error(`The trace names no request to ${origin}.`);
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === request.pid && tid === request.tid,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}

async function traced(page: Page): Promise<readonly TraceEvent[]> {
  await page.evaluate(() => bench.visit);
  const trace = await page.tracing.stop();
  return traceFile.parse(JSON.parse(new TextDecoder().decode(trace))).traceEvents;
}

/**
 * Milliseconds of processor time that the longest task of each page took: what else the machine does lengthens a task on
 * the clock, and not by this measure. Tracing costs a little and is in it.
 *
 * @param urls by the name of the page
 */
export async function longestTasks<Name extends string>(
  visitor: Visitor,
  urls: Readonly<Record<Name, string>>,
  { rounds, ...options }: VisitOptions & { readonly rounds: number },
): Promise<Record<Name, number>> {
  const results: [string, number][] = [];
  for (const [name, url] of Object.entries<string>(urls)) {
    const tasks: number[] = [];
    while (tasks.length < rounds) {
      const begin = (page: Page) => page.tracing.start({ categories: CATEGORIES });
      tasks.push(longestOf(await visitor.visit(url, { ...options, begin }, traced), new URL(url).origin));
    }
    results.push([name, median(tasks)]);
  }
  return Object.fromEntries(results) as Record<Name, number>;
}
