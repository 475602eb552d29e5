import type { Page } from 'puppeteer-core';
import { z } from '../../src/dataset/schema/zod.js';
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
 * Milliseconds of processor time that the longest task of a page took: what else the machine does lengthens a task on the
 * clock, and not by this measure. Tracing costs a little and is in it.
 */
export function longestTask(visitor: Visitor, url: string, options: VisitOptions): Promise<number> {
  const begin = (page: Page) => page.tracing.start({ categories: CATEGORIES });
  return visitor.visit(url, { ...options, begin }, async (page) =>
    longestOf(await traced(page), new URL(url).origin),
  );
}
