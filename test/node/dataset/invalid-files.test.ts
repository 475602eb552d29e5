import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import test from 'node:test';
import { formatPath } from '../../../src/dataset/issues/issue.js';
import { english } from '../../../src/dataset/issues/issue-sentences/en.js';
import { parseText } from '../../../src/dataset/parse/parse-text.js';

interface Expected {
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

const FOLDER = new URL('../../../data/invalid/', import.meta.url);

async function readInvalid(name: string): Promise<string> {
  return readFile(new URL(name, FOLDER), 'utf8');
}

const expected = JSON.parse(await readInvalid('expected.json')) as Readonly<Record<string, Expected>>;
const names = Object.keys(expected);

for (const name of names) {
  test(`data/invalid/${name} gives its one issue, at its place`, async () => {
    const { dataset, issues } = parseText(await readInvalid(name), { language: 'en' });
    const found = issues.map(({ code, path, line, column }) => ({
      code,
      path: formatPath(path),
      line,
      column,
    }));
    assert.deepEqual(found, [expected[name]]);
    assert.equal(dataset !== undefined, issues[0]?.severity === 'hint');
    assert.match(issues[0]?.message ?? '', /^[\w[].*[.?]$/u);
  });
}

test('every file of data/invalid is expected', async () => {
  const files = await readdir(FOLDER);
  assert.deepEqual(files.filter((file) => file !== 'expected.json').sort(), names.sort());
});

test('every issue has its file', () => {
  // Text has no encoding: who loads or decodes a file finds that one.
  const codes = new Set(['encoding', ...Object.values(expected).map(({ code }) => code)]);
  assert.deepEqual([...codes].sort(), Object.keys(english.sentences).sort());
});
