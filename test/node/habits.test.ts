/** The files that tools and people read first agree with each other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { resolveConfig } from 'prettier';
import { z } from '../../src/dataset/schema/zod.js';

const COMMAND = 'npm ci && npm test';

const read = (path: string) => readFileSync(path, 'utf8');

test('the workflow runs the command that the README gives', () => {
  const lines = [...read('.github/workflows/test.yml').matchAll(/^ *- run: (.+)$/gm)].map(([, line]) => line);
  assert.deepEqual(lines, [COMMAND]);
  assert.ok(read('README.md').includes(COMMAND));
});

test('contributors have the oldest Node that users may have', () => {
  const { engines } = z
    .object({ engines: z.object({ node: z.string() }) })
    .parse(JSON.parse(read('package.json')));
  assert.equal(engines.node, `>=${read('.nvmrc').trim()}`);
});

test('editors indent and break lines as prettier does', async () => {
  const settings = { useTabs: false, tabWidth: 2, endOfLine: 'lf', printWidth: 110 };
  const { singleQuote, ...ofPrettier } = z
    .looseObject({ singleQuote: z.boolean() })
    .parse(JSON.parse(read('.prettierrc.json')));
  assert.deepEqual({ ...settings, ...ofPrettier }, settings);
  const { singleQuote: _, ...both } = (await resolveConfig('src/index.ts', { editorconfig: true })) ?? {};
  assert.deepEqual(both, settings);
});
