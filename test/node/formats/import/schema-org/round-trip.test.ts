import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { mergeImport } from '../../../../../src/dataset/merge/merge-import.js';
import { parseText } from '../../../../../src/dataset/parse/parse-text.js';
import { structuredEvents } from '../../../../../src/formats/export/json-ld.js';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';

for (const name of ['conferences', 'example', 'minimal']) {
  for (const language of ['da', 'en']) {
    test(`our own JSON-LD changes nothing in the dataset it came from: ${name}.json in ${language}`, async () => {
      const text = await readFile(new URL(`../../../../../data/${name}.json`, import.meta.url), 'utf8');
      const { dataset } = parseText(text, { language: 'en' });
      assert.ok(dataset);
      const events = structuredEvents(dataset.conferences, {
        dataset,
        datasetUrl: 'https://data.example/conferences.json',
        language,
        url: 'https://page.example/',
      });
      assert.ok(events.length > 0);
      const { timeZone: datasetTimeZone } = dataset;
      const { records, named, notices } = importSource(JSON.stringify(events), 'schema-org', {
        datasetTimeZone,
      });
      const current = JSON.parse(text) as Record<string, unknown>;
      const plan = mergeImport(current, { ...records }, { source: 'page', named, language });
      assert.deepEqual(plan.changes, []);
      assert.deepEqual(plan.dataset, current);
      assert.deepEqual(
        notices.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
}
