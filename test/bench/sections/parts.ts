import { kilobytes } from '../cost-table.js';
import { hostPage } from '../host-page.js';
import { inventDataset } from '../invented-dataset.js';
import { defineSection, type Files, visitInTurn } from '../section.js';
import { mapSides, publishedData, type Side } from '../sides.js';

const PAGE = '/parts.html';

/** The dataset as a build publishes it, with what widgets may ask for instead. */
async function files(sides: readonly Side[]): Promise<Files> {
  const data = inventDataset({ conferences: 5_000, sessions: 10, people: 5_000 });
  const list = '<speaker-card speaker="person-7"></speaker-card>';
  const publications = sides.map(async (side) => {
    const folder = `${side.path}/publication/`;
    const published = await publishedData(side, data);
    const scripts = `<script type="module" src="${folder}conference-widgets.js"></script>`;
    return [
      ...published.map(([path, text]) => [folder + path, text] as const),
      [side.path + PAGE, hostPage([], { scripts, list })] as const,
    ];
  });
  return (await Promise.all(publications)).flat();
}

/** Bytes of data that one person's card loads, compressed, from 5,000 conferences with 50,000 sessions. */
export const parts = defineSection<number>({
  name: 'parts',
  files,
  measure: async (bench) => {
    const visits = await visitInTurn(bench, { card: PAGE }, 1, (url) =>
      bench.visitor.visit(url, { slowdown: 1 }, async (page) => {
        await page.waitForSelector('speaker-card >>> [part~=talks]');
        return page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter((entry) => entry instanceof PerformanceResourceTiming)
            .filter(({ name }) => !name.endsWith('.js'))
            .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        );
      }),
    );
    return mapSides(visits, ({ card: [bytes = NaN] }) => bytes);
  },
  tables: (bytes) => [
    {
      heading: 'A speaker-card of 5,000 conferences with 50,000 sessions',
      head: ['', 'KB of data'],
      rows: [['compressed', kilobytes(bytes)]],
    },
  ],
  budgets: (bytes) => [
    { what: 'speaker-card of 50,000 sessions: data', measured: bytes / 1024, most: 100, unit: 'KB' },
  ],
});
