import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import test from 'node:test';
import { nodeFiles } from '../../../src/cli/node-files.js';
import { temporaryFolder } from './run.js';

const inFolder = temporaryFolder();
const { create, kind, list, read, remove, write } = nodeFiles;

test('a file is written whole, in folders that are made on the way, and nothing is left beside it', async () => {
  await write(inFolder('ny', 'mappe', 'møde.json'), 'ét');
  await write(inFolder('ny', 'mappe', 'møde.json'), 'to');
  assert.equal(readFileSync(inFolder('ny', 'mappe', 'møde.json'), 'utf8'), 'to');
  assert.deepEqual(readdirSync(inFolder('ny', 'mappe')), ['møde.json']);
});

test('who may read a file stays as it was, and a link stays a link', async () => {
  writeFileSync(inFolder('egen.json'), 'før');
  chmodSync(inFolder('egen.json'), 0o600);
  symlinkSync(inFolder('egen.json'), inFolder('genvej.json'));
  await write(inFolder('genvej.json'), 'nu');
  assert.equal(readFileSync(inFolder('egen.json'), 'utf8'), 'nu');
  assert.equal(statSync(inFolder('egen.json')).mode & 0o777, 0o600);
  assert.ok(lstatSync(inFolder('genvej.json')).isSymbolicLink());
});

test('what cannot be written leaves nothing behind, and says what it was', async () => {
  mkdirSync(inFolder('optaget', 'af mappe'), { recursive: true });
  await assert.rejects(write(inFolder('optaget', 'af mappe'), 'x'), {
    path: inFolder('optaget', 'af mappe'),
  });
  assert.deepEqual(readdirSync(inFolder('optaget')), ['af mappe']);
});

test('a new file takes nobody’s place', async () => {
  await create(inFolder('frisk', 'a.txt'), 'a');
  await assert.rejects(create(inFolder('frisk', 'a.txt'), 'b'), {
    code: 'EEXIST',
    path: inFolder('frisk', 'a.txt'),
  });
  assert.equal(readFileSync(inFolder('frisk', 'a.txt'), 'utf8'), 'a');
});

test('reading tells how far it is, and names what it could not read', async () => {
  writeFileSync(inFolder('lang.txt'), 'x'.repeat(10_000_000));
  const parts: number[] = [];
  const bytes = await read(inFolder('lang.txt'), (part) => parts.push(part));
  assert.equal(bytes.length, 10_000_000);
  assert.ok(parts.length > 1);
  assert.equal(parts.at(-1), 1);
  assert.deepEqual(
    parts,
    parts.toSorted((a, b) => a - b),
  );
  await assert.rejects(read(inFolder()), { code: 'EISDIR', path: inFolder() });
  assert.equal((await read('/dev/null')).length, 0);
});

test('a folder is listed whole, and goes whole', async () => {
  for (const path of ['b.txt', 'a/c.txt', 'a/å/d.txt']) await write(inFolder('liste', path), path);
  assert.deepEqual(await list(inFolder('liste')), ['a/c.txt', 'a/å/d.txt', 'b.txt']);
  assert.deepEqual(
    [await kind(inFolder('liste')), await kind(inFolder('liste', 'b.txt')), await kind(inFolder('nej'))],
    ['folder', 'file', undefined],
  );
  await remove(inFolder('liste'));
  await remove(inFolder('liste'));
  assert.equal(existsSync(inFolder('liste')), false);
});
