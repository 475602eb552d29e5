/** Every page of a publication before the Nu checker (https://validator.github.io/validator/), which needs Java. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import vnu from 'vnu-jar';
import { findPrograms } from '../../run/programs.js';
import { published, readDataset, temporaryFolder } from './publish.js';

const folder = temporaryFolder();

test('the Nu checker finds no error in any page', async () => {
  const java = findPrograms().java ?? 'java';
  const { files } = await published(readDataset('data/example.json'));
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  for (const { path, bytes } of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // Java finds no file whose name has letters that the locale lacks, and the checker then finds no error.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const check = (path: string) =>
    spawnSync(java, ['-jar', vnu, '--errors-only', '--skip-non-html', path], { encoding: 'utf8', env });
  const { status, stderr } = check(folder);
  assert.equal(status, 0, stderr);

  const broken = join(folder, 'broken.html');
  writeFileSync(broken, '<!doctype html><title>Broken</title><p><div></p>');
  assert.notEqual(check(broken).status, 0, 'a page with an error is found');
});
