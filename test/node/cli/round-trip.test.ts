/** Importing an export into the dataset it came from changes nothing. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { z } from '../../../src/dataset/schema/zod.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

const report = z.object({ changes: z.array(z.looseObject({ path: z.array(z.string()) })) });

/** Export formats, with the names of the importers that read them. */
const FORMATS = { csv: 'csv', ical: 'ical', 'json-ld': 'schema-org' } as const;

for (const data of ['data/conferences.json', 'data/example.json']) {
  for (const [format, importer] of Object.entries(FORMATS)) {
    test(`${data} as ${format} changes nothing, once and again`, async () => {
      const folder = `${format} ${data.replaceAll('/', ' ')}`;
      mkdirSync(inFolder(folder));
      const [into, source] = [inFolder(folder, 'konferencer.json'), inFolder(folder, `eksport.${format}`)];
      copyFileSync(data, into);
      const exported = await run(['export', format, data, '--base-url', 'https://data.example/']);
      assert.equal(exported.code, 0, exported.err);
      writeFileSync(source, exported.out);
      for (const round of ['first', 'second']) {
        const { code, out, err } = await run(['import', importer, source, '--into', into, '--json']);
        assert.equal(code, 0, err);
        assert.deepEqual(report.parse(JSON.parse(out)).changes, [], round);
      }
      assert.deepEqual(readFileSync(into), readFileSync(data));
    });
  }
}

test('a calendar of ours makes a new dataset with all that it has', async () => {
  const into = inFolder('ny.json');
  const exported = await run(['export', 'ical', 'data/example.json', '--base-url', 'https://data.example/']);
  const source = inFolder('eksport.ics');
  writeFileSync(source, exported.out);
  const options = ['--lang', 'da', '--time-zone', 'Europe/Copenhagen'];
  assert.equal((await run(['import', source, '--into', into, ...options])).code, 0);
  const made = z
    .looseObject({ conferences: z.array(z.looseObject({ id: z.string(), description: z.unknown() })) })
    .parse(JSON.parse(readFileSync(into, 'utf8')));
  assert.deepEqual(
    made.conferences.map(({ id, description }) => [id, description !== undefined]),
    [
      ['naboskabsdage-2030', true],
      ['naboskabsdage-2025', true],
    ],
  );
  // A later export brings it up to date.
  writeFileSync(source, exported.out.replace('Naboskabsdage 2030', 'Naboskab 2030'));
  const { out } = await run(['import', source, '--into', into]);
  assert.match(out, /title: "Naboskabsdage 2030" → "Naboskab 2030"/);
});
