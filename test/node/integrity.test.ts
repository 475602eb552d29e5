/** The hashes by which webmasters pin the built scripts. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { z } from '../../src/dataset/schema/zod.js';

const FOLDER = 'dist/embed';

const { version, files } = z
  .object({ version: z.string(), files: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(FOLDER, 'integrity.json'), 'utf8')));

test('integrity.json has the version of the package', () => {
  assert.equal(
    version,
    z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).version,
  );
});

test('integrity.json names every file beside it that a page loads, and no other', () => {
  const all = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  // The modules that the command line shares with the scripts come with types.
  const isModule = (name: string) =>
    name.endsWith('.d.ts') || (name.endsWith('.js') && all.includes(name.replace(/\.js$/, '.d.ts')));
  const there = all
    .filter((name) => statSync(join(FOLDER, name)).isFile() && name !== 'integrity.json' && !isModule(name))
    .toSorted();
  assert.deepEqual(Object.keys(files), there);
});

test('integrity.json has of each file the hash by which a browser lets it pass', async () => {
  for (const [file, integrity] of Object.entries(files)) {
    const digest = await crypto.subtle.digest('SHA-384', readFileSync(join(FOLDER, file)));
    assert.equal(integrity, `sha384-${Buffer.from(digest).toString('base64')}`, file);
  }
});
