import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { JsonWalker, type JsonVisitor } from '../../../src/dataset/parse/json-walker.js';

/** Builds the value from what a visitor is told, and notes the text at each place. */
class Builder implements JsonVisitor {
  readonly keys: (string | number)[] = [];
  readonly paths: string[] = [];
  readonly starts: string[] = [];
  depth = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  open(): void {
    this.depth += 1;
  }

  close(): void {
    this.depth -= 1;
  }

  enter(key: string | number, offset: number): void {
    this.keys.push(key);
    this.paths.push(this.keys.join('/'));
    this.starts.push(this.#text.slice(offset, offset + 1));
  }

  leave(): void {
    this.keys.pop();
  }
}

function walk(text: string): Builder & { failure?: number | undefined } {
  const builder = new Builder(text);
  const walker = new JsonWalker(text, builder);
  while (walker.advance(text.length + 1));
  return Object.assign(builder, { failure: walker.failure });
}

/** All members and elements of a value, in its order. */
function pathsOf(value: unknown, before: readonly (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[...before, key].join('/'), ...pathsOf(inner, [...before, key])]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('every JSON text is walked through from its beginning to its end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('', '\t', '  '), (value, indent) => {
      const { failure, paths, keys, depth } = walk(JSON.stringify(value, undefined, indent));
      assert.equal(failure, undefined);
      assert.deepEqual(paths, pathsOf(JSON.parse(JSON.stringify(value))));
      assert.deepEqual([keys.length, depth], [0, 0]);
    }),
  );
});

test('what is not JSON fails, and nothing else does', () => {
  const character = fc.constantFrom(...'{}[],:"\\u0eE+-.1tnull \n\t\u0001å/*\''.split(''));
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.nat(),
      fc.nat(3),
      fc.array(character, { maxLength: 3 }),
      (value, at, cut, put) => {
        const text = JSON.stringify(value);
        const start = at % (text.length + 1);
        const broken = text.slice(0, start) + put.join('') + text.slice(start + cut);
        assert.equal(walk(broken).failure === undefined, isJson(broken), broken);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a failure is where the text stops being JSON', () => {
  const failures = {
    '': 0,
    '{"a": 1,}': 8,
    '{"a" 1}': 5,
    '[1 2]': 3,
    '[01]': 2,
    '["a\\x"]': 3,
    '["a\nb"]': 3,
    '["a': 3,
    '[1] [': 4,
    '{"a": tru}': 6,
  };
  for (const [text, offset] of Object.entries(failures)) assert.equal(walk(text).failure, offset, text);
});

test('a member is where its name is, an element where it begins, whatever the name is', () => {
  const { paths, starts } = walk('{ "a\\u0022b" : [ 1, {"c": [] } ] }');
  assert.deepEqual(paths, ['a"b', 'a"b/0', 'a"b/1', 'a"b/1/c']);
  assert.deepEqual(starts, ['"', '1', '{', '"']);
});

test('the walk stops where it is told, and goes on', () => {
  const text = JSON.stringify(Array.from({ length: 100 }, (_, index) => ({ index })));
  const builder = new Builder(text);
  const walker = new JsonWalker(text, builder);
  let steps = 0;
  while (walker.advance(steps * 10)) steps += 1;
  assert.ok(steps > 50);
  assert.deepEqual(builder.paths, pathsOf(JSON.parse(text)));
});
