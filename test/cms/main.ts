/**
 * `npm run test:cms`: pastes each shape of a snippet into real CMSs, editors and sanitizers, looks at the published pages
 * as a visitor, and fails where data/hosts.json says otherwise; with `-- --write` it writes what it found there.
 */
import { parseArgs } from 'node:util';
import { SHAPES } from '../../src/embed/snippet.js';
import { markdownTable } from '../bench/markdown-table.js';
import { startChromium } from './chromium.js';
import { startHostSite } from './host-site.js';
import { differences, readHosts, withMeasurements, writeHosts } from './hosts-file.js';
import type { Measurement } from './measurement.js';
import { startPublication } from './publication.js';
import { measureTextFields } from './text-fields.js';
import { measureWordpress } from './wordpress/measure.js';
import { provideWordpress } from './wordpress/packages.js';
import { startWordpress } from './wordpress/site.js';

async function measureAll(): Promise<Measurement[]> {
  const publication = await startPublication();
  const site = await startHostSite();
  try {
    const chromium = await startChromium();
    try {
      const wordpress = await startWordpress();
      try {
        const inWordpress = await measureWordpress(chromium, wordpress, publication.origin);
        return [...inWordpress, ...(await measureTextFields(chromium, site, publication.origin))];
      } finally {
        await wordpress.stop();
      }
    } finally {
      await chromium.close();
    }
  } finally {
    site.close();
    publication.close();
  }
}

/** The promise that must always hold: an editor who may write almost nothing can still publish a list. */
function checkLink(measurements: readonly Measurement[]): void {
  for (const { id, fates } of measurements) {
    if (fates.link !== 'kept')
      throw new Error(`${id}: a visitor does not see the list that a link stands for.`);
    console.log(`${id}: a visitor sees the list that a link stands for`);
  }
}

// Started processes end with this one, which a plain signal would not do.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
provideWordpress();
const present = await readHosts();
const measurements = await measureAll();
const table = withMeasurements(present, measurements);
const cell = ({ fate, allowable }: { fate: string; allowable?: true | undefined }) =>
  allowable ? `${fate} (o)` : fate;
console.log(
  markdownTable(
    ['', ...SHAPES, 'data'],
    table.hosts.map(({ id, evidence, fates, data }) => [
      `${id} (${'program' in evidence ? evidence.program : 'documented'})`,
      ...SHAPES.map((shape) => cell(fates[shape])),
      data,
    ]),
  ),
);
checkLink(measurements);
const found = differences(present, table);
for (const sentence of found) console.log(sentence);
if (values.write) await writeHosts(table);
else if (found.length > 0) {
  console.error(
    'data/hosts.json is out of date. Look at what has changed, then: npm run test:cms -- --write',
  );
  process.exitCode = 1;
}
