import { bundle } from '../run/bundle.js';
import type { ParseTimes } from './in-page/parse-time.js';
import { median } from './median.js';
import type { Visitor } from './visitor.js';

/** The medians of reading a dataset again and again in one page, so that most of them are of optimised code. */
export async function measureParsing(
  visitor: Visitor,
  pageUrl: string,
  dataUrl: string,
  rounds: number,
): Promise<ParseTimes> {
  const script = await bundle(new URL('in-page/parse-time.ts', import.meta.url));
  return visitor.visit(pageUrl, { slowdown: 1 }, async (page) => {
    await page.evaluate(script);
    const times: ParseTimes[] = [];
    while (times.length < rounds) times.push(await page.evaluate((url) => measureParse(url), dataUrl));
    return {
      json: median(times.map(({ json }) => json)),
      atOnce: median(times.map(({ atOnce }) => atOnce)),
      inSlices: median(times.map(({ inSlices }) => inSlices)),
    };
  });
}
