/** The steps by which docs/releasing.md makes a version, in a copy of the project and with an invented change. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { check, resolveConfig } from 'prettier';
import { z } from '../../src/dataset/schema/zod.js';

/** Changesets that wait for the next release stay behind, because they may ask for another version. */
const COPIED = [
  '.changeset/config.json',
  '.npmrc',
  '.prettierrc.json',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'data',
  'dist',
  'package-lock.json',
  'package.json',
];

const CHANGESET = '.changeset/kind-owls-smile.md';

const versioned = z.looseObject({ version: z.string() });
const lock = z.looseObject({ version: z.string(), packages: z.looseObject({ '': versioned }) });
const packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

const folder = mkdtempSync(join(tmpdir(), 'conference-widgets-'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

function run(program: string, ...parameters: readonly string[]): string {
  // The lock file knows all versions, so that nothing has to be asked of a registry.
  const env = { ...process.env, npm_config_offline: 'true' };
  return execFileSync(program, parameters, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const { version: present } = versioned.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const [major = '', minor = ''] = present.split('.');
const next = `${major}.${Number(minor) + 1}.0`;

before(() => {
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, CHANGESET), '---\n"conference-widgets": minor\n---\n\nShow what changed.\n');
  run('git', 'init', '--quiet');
  run('git', 'add', '.changeset');
  const settings = ['user.name=Test', 'user.email=test@example.org', 'commit.gpgSign=false'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  run('git', ...options, 'commit', '--quiet', '--message', 'Show what changed');
  run('npm', 'run', 'changeset:version');
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('the changeset becomes the next version', () => {
  assert.equal(versioned.parse(JSON.parse(textOf('package.json'))).version, next);
  assert.ok(!existsSync(join(folder, CHANGESET)));
});

test('of the lock file only the version changes', () => {
  const expected = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  expected.version = next;
  expected.packages[''].version = next;
  assert.deepEqual(JSON.parse(textOf('package-lock.json')), expected);
});

test('the changelog begins with the change, above what it said before', () => {
  const commit = run('git', 'rev-parse', '--short=7', 'HEAD').trim();
  const before = readFileSync('CHANGELOG.md', 'utf8').replace('# Changelog\n', '');
  const entry = `# Changelog\n\n## ${next}\n\n### Minor Changes\n\n- ${commit}: Show what changed.\n`;
  assert.equal(textOf('CHANGELOG.md'), entry + before);
  assert.match(before, new RegExp(`^\n## ${present}\n`));
});

test('what was written is formatted', async () => {
  for (const name of ['package.json', 'CHANGELOG.md']) {
    const options = await resolveConfig(resolve(name));
    assert.ok(await check(textOf(name), { ...options, filepath: name }), name);
  }
});

test('the package has the new version and what its users need', () => {
  const [{ filename, files }] = packed.parse(JSON.parse(run('npm', 'pack', '--dry-run', '--json')));
  assert.equal(filename, `conference-widgets-${next}.tgz`);
  const paths = files.map(({ path }) => path);
  for (const needed of [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
    'dist/index.js',
    'dist/cli/bin.js',
    'dist/embed/conference-widgets.js',
    'data/conferences.schema.json',
  ])
    assert.ok(paths.includes(needed), needed);
  assert.deepEqual(
    paths.filter((path) => /^(\.|node_modules|src|test)/.test(path)),
    [],
  );
});
