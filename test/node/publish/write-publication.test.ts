/** How a publication gets into a folder, and what it does to what is there. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, test } from 'node:test';
import type { PublicationFile } from '../../../src/publish/site.js';
import { commit } from '../../../src/publish/writing/install.js';
import { lockFolder } from '../../../src/publish/writing/publishing-lock.js';
import { STAGING } from '../../../src/publish/publication-path.js';
import { stagedPath, writeStaged } from '../../../src/publish/writing/staging.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { temporaryFolder } from './publish.js';

const place = temporaryFolder();
let folder: string;
let count = 0;

beforeEach(() => {
  folder = join(place, String(++count));
});

/** A publication of a version that says something. */
function files(version: string, said: string, more: readonly string[] = []): PublicationFile[] {
  return [
    { path: `scripts/${version}/a.js`, bytes: `script ${version}`, cache: 'immutable' },
    ...more.map((path): PublicationFile => ({ path, bytes: said, cache: 'short' })),
    { path: 'index.html', bytes: said, cache: 'short' },
  ];
}

async function* each(list: readonly PublicationFile[]): AsyncGenerator<PublicationFile> {
  for (const file of list) yield Promise.resolve(file);
}

const publish = (version: string, said: string, keep = 10, more: readonly string[] = []) =>
  writePublication(each(files(version, said, more)), folder, { version, keep });

const said = (path = 'index.html') => readFileSync(join(folder, path), 'utf8');
const isThere = (path: string) => existsSync(join(folder, path));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('a folder that is not there is made, and nothing is left over', async () => {
  const result = await publish('1.0.0', 'one');
  assert.deepEqual(result, {
    kind: 'written',
    added: 2,
    replaced: 0,
    unchanged: 0,
    removed: 0,
    versions: ['1.0.0'],
  });
  assert.equal(said(), 'one');
  assert.ok(!isThere(STAGING));
});

test('what has not changed is not touched, so that validators stay', async () => {
  await publish('1.0.0', 'one');
  const { ino, mtimeMs } = statSync(join(folder, 'index.html'));
  const result = await publish('1.0.0', 'one');
  assert.equal(result.kind === 'written' && result.unchanged, 2);
  const again = statSync(join(folder, 'index.html'));
  assert.deepEqual([again.ino, again.mtimeMs], [ino, mtimeMs]);
});

test('pages that are no longer part of it go, with their folders', async () => {
  await publish('1.0.0', 'one', 10, ['conferences/a/index.html']);
  const result = await publish('1.0.0', 'two');
  assert.equal(result.kind === 'written' && result.removed, 1);
  assert.ok(!isThere('conferences'));
});

test('scripts of earlier versions stay, as many as are to be kept', async () => {
  for (const version of ['1.0.0', '1.1.0', '1.2.0']) await publish(version, version, 2);
  assert.ok(isThere('scripts/1.0.0/a.js'));
  const result = await publish('1.3.0', 'four', 2);
  assert.deepEqual(result.kind === 'written' && result.versions, ['1.3.0', '1.2.0', '1.1.0']);
  assert.ok(!isThere('scripts/1.0.0'));
  assert.equal(said('scripts/1.1.0/a.js'), 'script 1.1.0');
});

test('what somebody else has put into the folder is left alone', async () => {
  put('photos/karen.jpg', 'photo');
  await publish('1.0.0', 'one');
  await publish('1.1.0', 'two', 0);
  assert.equal(said('photos/karen.jpg'), 'photo');
});

test('nothing is written over what somebody else has there', async () => {
  put('index.html', 'theirs');
  assert.deepEqual(await publish('1.0.0', 'one'), { kind: 'foreign', paths: ['index.html'] });
  assert.equal(said(), 'theirs');
  assert.ok(!isThere('scripts') && !isThere(STAGING));
});

test('a version that others pin never changes', async () => {
  await publish('1.0.0', 'one');
  const other = [{ path: 'scripts/1.0.0/a.js', bytes: 'other', cache: 'immutable' }] as const;
  const result = await writePublication(each(other), folder, { version: '1.0.0', keep: 1 });
  assert.deepEqual(result, { kind: 'changed-version', paths: ['scripts/1.0.0/a.js'] });
  assert.equal(said('scripts/1.0.0/a.js'), 'script 1.0.0');
});

test('a failure while files are made leaves the old publication', async () => {
  await publish('1.0.0', 'one');
  async function* broken(): AsyncGenerator<PublicationFile> {
    yield* each(files('1.1.0', 'two'));
    throw new Error('a page could not be made');
  }
  await assert.rejects(
    writePublication(broken(), folder, { version: '1.1.0', keep: 1 }),
    /could not be made/,
  );
  assert.equal(said(), 'one');
  assert.ok(!isThere('scripts/1.1.0') && !isThere(STAGING));
});

test('two processes do not publish into one folder at once', async () => {
  await publish('1.0.0', 'one');
  const lock = await lockFolder(folder);
  const refusal = { kind: 'busy', pid: process.pid, lock: join(folder, '.publishing/process') };
  assert.deepEqual(await publish('1.0.0', 'two'), refusal);
  await lock.release();
  assert.equal(said(), 'one');
});

test('what a crash has left half written goes with the next publication', async () => {
  await publish('1.0.0', 'one');
  await writeStaged(stagedPath(folder, 'index.html'), 'half');
  await publish('1.0.0', 'one');
  assert.equal(said(), 'one');
  assert.ok(!isThere(STAGING));
});

test('what had been decided before a crash is brought to its end first', async () => {
  await publish('1.0.0', 'one', 10, ['old.html']);
  await writeStaged(stagedPath(folder, 'index.html'), 'decided');
  await commit(folder, { added: ['gone-already.html'], replaced: ['index.html'], removed: ['old.html'] });
  async function* broken(): AsyncGenerator<PublicationFile> {
    await Promise.resolve();
    yield* [];
    throw new Error('no more');
  }
  await assert.rejects(writePublication(broken(), folder, { version: '1.0.0', keep: 1 }));
  assert.equal(said(), 'decided');
  assert.ok(!isThere('old.html') && !isThere(STAGING));
});
