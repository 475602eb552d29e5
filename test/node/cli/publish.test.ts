import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { parseText } from '../../../src/dataset/parse/parse-text.js';
import { run, temporaryFolder } from './run.js';

const at = temporaryFolder();
const BASE = ['--base-url', 'https://data.example/konferencer'];

test('a dataset becomes a folder, and the person is told what has become of it', async () => {
  const { code, out, err } = await run(['publish', 'data/example.json', '--out', at('æ'), ...BASE]);
  assert.equal(err, '');
  assert.equal(code, 0);
  assert.match(out, /^Udgivet i .*æ til https:\/\/data\.example\/konferencer\/\n\d+ nye filer, 0 ændrede/);
  const page = readFileSync(at('æ', 'index.html'), 'utf8');
  assert.ok(page.includes('https://data.example/konferencer/conference-widgets.js'));
  const { issues } = parseText(readFileSync(at('æ', 'conferences.json'), 'utf8'));
  assert.deepEqual(issues, []);
});

test('a program gets the result as JSON, and a second publication of the same changes nothing', async () => {
  const command = ['publish', 'data/minimal.json', '--out', at('ø'), ...BASE, '--json'];
  await run(command);
  const { code, out } = await run(command);
  assert.equal(code, 0);
  const { added, replaced, removed, unchanged } = JSON.parse(out) as Record<string, number>;
  assert.deepEqual([added, replaced, removed], [0, 0, 0]);
  assert.ok(Number(unchanged) > 100);
});

test('of a dataset with errors nothing is written, and they are named as validate names them', async () => {
  const file = 'data/invalid/date-danish.json';
  const { code, out, err } = await run(['publish', file, '--out', at('invalid'), ...BASE]);
  assert.equal(code, 1);
  assert.equal(out, '');
  const { out: named } = await run(['validate', file]);
  const [issue = ''] = named.split('\n').slice(1);
  assert.ok(err.includes(issue));
  assert.match(err, /Intet er udgivet/);
  assert.ok(!existsSync(at('invalid')));
});

test('files of somebody else are named, and left', async () => {
  mkdirSync(at('theirs'));
  writeFileSync(at('theirs', 'index.html'), 'theirs');
  const { code, err } = await run(['publish', 'data/minimal.json', '--out', at('theirs'), ...BASE]);
  assert.equal(code, 2);
  assert.match(err, /index\.html/);
  assert.equal(readFileSync(at('theirs', 'index.html'), 'utf8'), 'theirs');
});

test('an address or a number that will not do is refused before anything is read', async () => {
  for (const wrong of [
    ['--base-url', 'konferencer'],
    [...BASE, '--keep', '-1'],
    [...BASE, '--keep', '1.5'],
  ]) {
    const { code, err } = await run(['publish', 'no.json', '--out', at('wrong'), ...wrong]);
    assert.equal(code, 2);
    assert.match(err, /--(base-url|keep)/);
    assert.ok(!existsSync(at('wrong')));
  }
});

test('a person at a terminal sees how far it is', async () => {
  const command = ['publish', 'data/minimal.json', '--out', at('slow'), ...BASE];
  const { err } = await run(command, { isTerminal: true });
  assert.match(err, /Skriver fil \d+/);
});

test('a terminal shows how many files there are; a pipe is told nothing', async () => {
  const command = (folder: string) => ['publish', 'data/example.json', '--out', at(folder), ...BASE];
  const { code, out, err } = await run(command('terminal'), { isTerminal: true });
  assert.equal(code, 0);
  const [, total = ''] = /Skriver fil \d+ af (\d+) …/.exec(err) ?? [];
  const [, added = ''] = /(\d+) nye filer/.exec(out) ?? [];
  assert.equal(total, added);
  assert.ok(err.endsWith('\r\u001B[K'), 'the line is gone in the end');
  assert.equal((await run(command('pipe'))).err, '');
});

test('Ctrl+C ends the command before anything is installed', async () => {
  const out = at('interrupted');
  await run(['publish', 'data/minimal.json', '--out', out, ...BASE]);
  const before = readFileSync(`${out}/publication.json`, 'utf8');
  const controller = new AbortController();
  const told: string[] = [];
  const { code } = await run(['publish', 'data/example.json', '--out', out, ...BASE], {
    isTerminal: true,
    err: (text) => {
      told.push(text);
      if (text.includes('Skriver')) controller.abort();
    },
    interruption: () => controller.signal,
  });
  assert.equal(code, 130);
  assert.match(told.join(''), /Afbrudt\. .*\n$/);
  assert.equal(readFileSync(`${out}/publication.json`, 'utf8'), before);
  assert.ok(!existsSync(`${out}/.publishing`));
});
