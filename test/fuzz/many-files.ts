/**
 * Packs more files than a ZIP file without Zip64 has room for, and reads them again. Takes a minute or two:
 *
 *     node --import tsx test/fuzz/many-files.ts
 */
import assert from 'node:assert/strict';
import { BlobReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ZipTarget } from '../../src/studio/publish/zip-target.js';

const COUNT = 70_000;

const target = new ZipTarget();
for (let index = 0; index < COUNT; index += 1) await target.add({ path: `${index}.html`, bytes: 'x' });
const report = await target.end('1.0.0', { files: [], immutable: [], content: [] });
assert.equal(report.kind, 'zip');
// Such as those who unzip it see it: by the directory at its end.
const entries = await new ZipReader(new BlobReader(report.zip)).getEntries();
assert.deepEqual(
  [entries.length, entries[COUNT - 1]?.filename, entries[COUNT]?.filename],
  [COUNT + 1, `${COUNT - 1}.html`, 'publication.json'],
);
console.log(`${entries.length} files in ${report.zip.size} bytes`);
