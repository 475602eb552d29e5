/** The widgets' own custom properties. A declaration that reads one which nothing sets is void, and no tool says so. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const SOURCES = 'src';

function matches(pattern: RegExp): ReadonlySet<string> {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const modules = names.filter((name) => name.endsWith('.ts'));
  const texts = modules.map((name) => readFileSync(join(SOURCES, name), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
}

test('every private property that a style reads is set by one, and the other way round', () => {
  const read = matches(/var\((--_[\w-]+)/g);
  assert.ok(read.size > 0);
  assert.deepEqual([...read].sort(), [...matches(/(--_[\w-]+):/g)].sort());
});
