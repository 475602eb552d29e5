/** Nothing that is written in a folder makes `publish` write or delete outside of it. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, test } from 'node:test';
import type { PublicationFile } from '../../../src/publish/site.js';
import { isPublicationPath } from '../../../src/publish/publication-path.js';
import { removedPaths } from '../../../src/publish/publication-record.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { temporaryFolder } from './publish.js';

const place = temporaryFolder();
let folder: string;
let victim: string;
let count = 0;

beforeEach(() => {
  const own = join(place, String(++count));
  folder = join(own, 'public');
  victim = join(own, 'victim');
  put(join(victim, 'file.txt'), 'precious');
  mkdirSync(folder);
});

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function* publication(said: string): AsyncGenerator<PublicationFile> {
  await Promise.resolve();
  yield { path: 'scripts/1.0.0/a.js', bytes: 'script', cache: 'immutable' };
  yield { path: 'conferences/a/index.html', bytes: said, cache: 'short' };
  yield { path: 'index.html', bytes: said, cache: 'short' };
}

const publish = (said: string) => writePublication(publication(said), folder, { version: '1.0.0', keep: 0 });

function record(files: readonly string[], ofVersion: readonly string[] = []): string {
  return JSON.stringify({ version: '0.9.0', versions: [{ version: '0.9.0', files: ofVersion }], files });
}

function assertUntouched(): void {
  assert.deepEqual(readdirSync(victim), ['file.txt']);
  assert.equal(readFileSync(join(victim, 'file.txt'), 'utf8'), 'precious');
  assert.deepEqual(readdirSync(dirname(folder)).sort(), ['public', 'victim']);
}

const OUTSIDE = [
  '../victim/file.txt',
  'a'.repeat(256),
  `${'æ'.repeat(128)}.html`,
  'a/'.repeat(600) + 'index.html',
  'conferences/../../victim/file.txt',
  'conferences/..',
  '..',
  '.',
  '',
  '/etc/hostname',
  '//server/share/file.txt',
  'C:/Windows/file.txt',
  'C:file.txt',
  '..\\victim\\file.txt',
  'conferences\\a',
  'a/.. /victim',
  'a/.../victim',
  'a//b',
  'a/',
  'file.txt\u0000.html',
  'line\nbreak',
  '.publishing/plan.json',
  '.Publishing/process',
  '.publishing./process',
];

for (const path of OUTSIDE) {
  test(`${JSON.stringify(path)} is not a path in a publication, wherever it is written`, async () => {
    assert.equal(isPublicationPath(path), false);
    const file = join(folder, 'publication.json');
    for (const text of [record([path]), record([], [path])]) {
      writeFileSync(file, text);
      assert.deepEqual(await publish('one'), { kind: 'outside', file, named: path });
      assert.equal(readFileSync(file, 'utf8'), text);
    }
    writeFileSync(file, record([]));
    const plan = join(folder, '.publishing/plan.json');
    for (const list of ['added', 'replaced', 'removed']) {
      put(join(folder, '.publishing/files/victim/file.txt'), 'overwritten');
      put(plan, JSON.stringify({ added: [], replaced: [], removed: [], [list]: [path] }));
      assert.deepEqual(await publish('one'), { kind: 'outside', file: plan, named: path });
    }
    assertUntouched();
  });
}

test('the paths that a publication has are paths in a publication', () => {
  for (const path of [
    '.htaccess',
    '_headers',
    'index.html',
    'conferences/a..b/index.html',
    'en-GB/x/index.html',
  ])
    assert.ok(isPublicationPath(path), path);
});

for (const [name, text] of [
  ['publication.json', 'no JSON'],
  ['publication.json', '[]'],
  ['publication.json', '{"name": "A book", "resources": ["html/title.html"]}'],
  ['.publishing/plan.json', '{"added": 1}'],
  ['.publishing/plan.json', ''],
] as const) {
  test(`${name} with ${JSON.stringify(text)} is refused and stays`, async () => {
    const file = join(folder, name);
    put(file, text);
    assert.deepEqual(await publish('one'), { kind: 'damaged', file });
    assert.equal(readFileSync(file, 'utf8'), text);
    assert.ok(!existsSync(join(folder, 'index.html')));
  });
}

for (const path of [
  '.publishing',
  '.publishing/plan.json',
  '.publishing/process',
  'publication.json',
  'conferences',
  'conferences/a',
  'conferences/a/index.html',
  'index.html',
]) {
  test(`a link at ${path} is not followed`, async () => {
    await publish('one');
    const link = join(folder, path);
    const target = join(victim, 'target');
    if (existsSync(link)) renameSync(link, target);
    else if (path === '.publishing') mkdirSync(target);
    else put(target, '{}');
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);
    const before = readdirSync(victim, { recursive: true });
    assert.deepEqual(await publish('two'), { kind: 'link', path: link });
    assert.deepEqual(readdirSync(victim, { recursive: true }), before);
  });
}

test('a link below the staging folder takes nothing from where it leads', async () => {
  await publish('one');
  put(
    join(folder, '.publishing/plan.json'),
    JSON.stringify({ added: ['file.txt'], replaced: [], removed: [] }),
  );
  symlinkSync(victim, join(folder, '.publishing/files'));
  const path = join(folder, '.publishing/files');
  assert.deepEqual(await publish('two'), { kind: 'link', path });
  assertUntouched();
});

test('a file that is no longer part of it and has become a link goes without what it leads to', async () => {
  await publish('one');
  const { files } = JSON.parse(readFileSync(join(folder, 'publication.json'), 'utf8')) as { files: string[] };
  writeFileSync(join(folder, 'publication.json'), record([...files, 'link.txt']));
  symlinkSync(join(victim, 'file.txt'), join(folder, 'link.txt'));
  assert.equal((await publish('two')).kind, 'written');
  assert.ok(!existsSync(join(folder, 'link.txt')));
  assertUntouched();
});

test('files in a folder that has become a link stay', async () => {
  await publish('one');
  writeFileSync(
    join(folder, 'publication.json'),
    record(['index.html', 'conferences/a/index.html', 'gone/file.txt']),
  );
  symlinkSync(victim, join(folder, 'gone'));
  assert.deepEqual(await publish('two'), { kind: 'link', path: join(folder, 'gone') });
  assertUntouched();
});

test('the folder itself may be a link, as the publisher named it', async () => {
  const real = join(place, 'real');
  mkdirSync(real);
  const link = join(place, 'link');
  symlinkSync(real, link);
  folder = join(link, 'public');
  assert.equal((await publish('one')).kind, 'written');
  folder = link;
  assert.equal((await publish('one')).kind, 'written');
  assert.equal(readFileSync(join(real, 'index.html'), 'utf8'), 'one');
});

test('a folder in the place of a file, and a file in the place of a folder, are from elsewhere', async () => {
  mkdirSync(join(folder, 'index.html'));
  writeFileSync(join(folder, 'conferences'), 'theirs');
  const paths = ['conferences/a/index.html', 'index.html'];
  assert.deepEqual(await publish('one'), { kind: 'foreign', paths });
});

test('where a disk does not tell upper case from lower case, a page that changes its case stays', () => {
  const last = { version: '1', versions: [], files: ['conferences/Case/index.html', 'old.html'] };
  const next = { version: '1', versions: [], files: ['conferences/case/index.html'] };
  assert.deepEqual(
    removedPaths(last, next, (path) => path.toLowerCase()),
    ['old.html'],
  );
  assert.deepEqual(
    removedPaths(last, next, (path) => path),
    ['conferences/Case/index.html', 'old.html'],
  );
});
