import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { createDemoServer } from '../../../demo/server.js';
import { listen, type Site } from '../../support/listen.js';
import { precise } from '../cost-table.js';
import { inTurn } from '../in-turn.js';
import { median } from '../median.js';
import { type Bench, defineSection } from '../section.js';
import { type BySide, bySide, type Side } from '../sides.js';
import type { VisitOptions } from '../visitor.js';

/** Pages of the demo, with several widgets or one. */
const PAGES = [
  '/',
  '/example.html',
  '/docs/webmaster.html',
  '/docs/widgets/common.html',
  '/docs/widgets/conference-list.html',
  '/docs/widgets/conference-programme.html',
] as const;

const VISITORS: Readonly<Record<string, VisitOptions>> = {
  fast: { slowdown: 1 },
  'slow phone': { slowdown: 4, network: 'slow 4G' },
};

const FONTS = ['web font', 'no web font'] as const;

/** Milliseconds after the last file, in which widgets come to rest. */
const MOMENT = 2_000;

/** The demo with the scripts of a build, and with its web font or without. */
async function demoOf({ dist }: Side, font: (typeof FONTS)[number]): Promise<Site> {
  const demo = createDemoServer();
  const scripts = sirv(fileURLToPath(new URL('embed/', dist)), { dev: true });
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (url === '/font.css' && font === 'no web font') {
      response.writeHead(200, { 'content-type': 'text/css' }).end();
    } else if (url.startsWith('/embed/')) {
      request.url = url.slice('/embed'.length);
      scripts(request, response, () => {
        request.url = url;
        demo.emit('request', request, response);
      });
    } else {
      demo.emit('request', request, response);
    }
  });
  return listen(server);
}

interface Visit {
  readonly side: Side;
  readonly url: string;
  readonly options: VisitOptions;
  /** The same for both sides. */
  readonly label: string;
}

/** Layout shift by page, visitor and font. */
type Costs = ReadonlyMap<string, number>;

async function measure({ visitor, rounds, sides }: Bench): Promise<BySide<Costs>> {
  const visits = new Map<string, Visit>();
  const sites: Site[] = [];
  for (const side of sides) {
    for (const font of FONTS) {
      const site = await demoOf(side, font);
      sites.push(site);
      for (const [who, options] of Object.entries(VISITORS)) {
        for (const path of PAGES) {
          const label = [path, who, font].join(', ');
          visits.set(`${side.path} ${label}`, { side, url: site.origin + path, options, label });
        }
      }
    }
  }
  try {
    const shifts = await inTurn([...visits.keys()], Math.min(rounds, 3), async (name) => {
      const { url = '', options = { slowdown: 1 } } = visits.get(name) ?? {};
      return visitor.visit(url, options, async (page) => {
        await page.waitForNetworkIdle();
        await setTimeout(MOMENT);
        return page.evaluate(() => bench.shift());
      });
    });
    return bySide(sides, (side) => {
      const own = [...visits].filter(([, visit]) => visit.side === side);
      return new Map(own.map(([name, { label }]) => [label, median(shifts.get(name) ?? [])]));
    });
  } finally {
    for (const site of sites) site.close();
  }
}

/** How much pages of the demo move while they load. */
export const shift = defineSection<Costs>({
  name: 'shift',
  files: () => [],
  measure,
  tables: (costs) => [
    {
      heading: 'Layout shift of the demo',
      head: ['', 'shift'],
      rows: [...costs].map(([label, value]) => [label, precise(value)]),
    },
  ],
  budgets: (costs) => [
    {
      what: 'layout shift of the demo: the most',
      measured: Math.max(...costs.values()),
      most: 0.05,
      unit: '',
    },
  ],
});
