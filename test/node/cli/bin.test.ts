/** The program as the shell runs it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

const PROGRAM = ['--import', 'tsx', 'src/cli/bin.ts'];

function start(parameters: readonly string[], environment: Readonly<Record<string, string>>, input = '') {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: '', ...environment };
  return spawnSync(process.execPath, [...PROGRAM, ...parameters], { encoding: 'utf8', env, input });
}

test('it reads standard input and ends with the code', () => {
  const { status, stdout, stderr } = start(['validate', '-'], {}, '{ "people": [] }');
  assert.equal(status, 1, stderr);
  assert.match(stdout, /1:1 fejl: .*schemaVersion/);
  assert.equal(start(['validate', 'data/minimal.json'], {}).status, 0);
  assert.equal(start(['validate'], {}).status, 2);
});

test('the language is the one that the environment puts first', () => {
  const summary = (environment: Record<string, string>) =>
    start(['validate', 'data/minimal.json'], environment).stdout;
  assert.match(summary({ LC_ALL: 'en_GB.UTF-8', LANG: 'da_DK.UTF-8' }), /1 dataset: /);
  assert.match(summary({ LC_MESSAGES: 'da_DK.UTF-8', LANG: 'en_GB.UTF-8' }), /1 datasæt: /);
  assert.match(summary({ LANG: 'en_GB.UTF-8' }), /1 dataset: /);
});

test('a reader that has seen enough is no failure', async () => {
  const program = spawn(process.execPath, [
    ...PROGRAM,
    'export',
    'json-ld',
    'data/conferences.json',
    '--base-url',
    'https://data.example/',
  ]);
  const ended = once(program, 'exit');
  let err = '';
  program.stderr.on('data', (text) => (err += String(text)));
  program.stdout.destroy();
  assert.deepEqual(await ended, [0, null]);
  assert.equal(err, '');
});

test('answers can be piped in, faster than the questions come', () => {
  const { status, stdout, stderr } = start(['init', inFolder('pibet')], {}, 'Øernes Råd\n\n\nHavnen\n2030\n');
  assert.equal(status, 0, stderr);
  assert.match(stderr, /organisation\?.*\[Europe\/Copenhagen\]/s);
  assert.match(stdout, /conferences\.json/);
  assert.match(readFileSync(inFolder('pibet', 'conferences.json'), 'utf8'), /Øernes Råd[^]*Havnen[^]*2030/);
});
