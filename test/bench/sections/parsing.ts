import { bundle } from '../../run/bundle.js';
import { whole } from '../cost-table.js';
import type { ParseTimes } from '../in-page/parse-time.js';
import { inventDataset } from '../invented-dataset.js';
import { medians } from '../median.js';
import { type Bench, defineSection } from '../section.js';
import type { BySide } from '../sides.js';

const PAGE = '/parse.html';
const DATA = '/parse.json';

/** The medians of reading a dataset again and again in one page, so that most of them are of optimised code. */
async function measure({ visitor, origin, rounds }: Bench): Promise<BySide<ParseTimes>> {
  // From the sources: a build keeps these functions to itself.
  const script = await bundle(new URL('../in-page/parse-time.ts', import.meta.url));
  const now = await visitor.visit(origin + PAGE, { slowdown: 1 }, async (page) => {
    await page.evaluate(script);
    const times: ParseTimes[] = [];
    while (times.length < rounds) times.push(await page.evaluate((url) => measureParse(url), origin + DATA));
    return medians(times);
  });
  return { now };
}

export const parsing = defineSection<ParseTimes>({
  name: 'parsing',
  files: () => [
    [PAGE, '<!doctype html><title>Blank</title>'],
    [DATA, JSON.stringify(inventDataset({ conferences: 1_000, sessions: 10 }))],
  ],
  measure,
  tables: ({ json, atOnce, inSlices }) => [
    {
      heading: 'Reading 1,000 conferences with 10,000 sessions, unthrottled, ms',
      head: ['', 'median'],
      rows: [
        ['JSON.parse', whole(json)],
        ['validated at once', whole(atOnce)],
        ['validated in slices', whole(inSlices)],
      ],
    },
  ],
  budgets: () => [],
});
