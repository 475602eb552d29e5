import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Places } from '../../../src/dataset/parse/places.js';

type Path = readonly (string | number)[];

function find(text: string, paths: readonly Path[] = []): Places {
  const places = new Places(text, paths);
  while (places.advance(text.length + 1));
  return places;
}

/** All members and elements of a value, in its order. */
function membersOf(value: unknown, before: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => {
    const path = [...before, key];
    return [{ path, value: inner }, ...membersOf(inner, path)];
  });
}

/** Asserts that every member and element of a text is found where it stands. */
function assertPlaces(text: string, advance: (places: Places) => void): void {
  const members = membersOf(JSON.parse(text));
  const places = new Places(
    text,
    members.map(({ path }) => path),
  );
  advance(places);
  assert.deepEqual([places.failure, places.duplicates], [undefined, []]);
  let last = -1;
  for (const { path, value } of members) {
    const offset = places.offsetOf(path) ?? -1;
    const key = path.at(-1);
    assert.ok(offset > last, path.join('/'));
    assert.ok(text.startsWith(JSON.stringify(typeof key === 'string' ? key : value)[0] ?? '', offset));
    if (typeof key === 'string') assert.ok(text.startsWith(JSON.stringify(key), offset), path.join('/'));
    last = offset;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('everything in a JSON text is found where it stands, from its beginning to its end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('', '\t', '  '), (value, indent) => {
      assertPlaces(JSON.stringify(value, undefined, indent), (places) => {
        assert.equal(places.advance(Infinity), false);
      });
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
        assert.equal(find(broken).failure === undefined, isJson(broken), broken);
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
  for (const [text, offset] of Object.entries(failures)) assert.equal(find(text).failure, offset, text);
});

test('a member is where its name is, an element where it begins, whatever the name is', () => {
  const text = '{ "a\\u0022b" : [ 1, {"c": [] } ] }';
  const paths = [['a"b'], ['a"b', 0], ['a"b', 1], ['a"b', 1, 'c']];
  const places = find(text, paths);
  const starts = paths.map((path) => text.charAt(places.offsetOf(path) ?? -1));
  assert.deepEqual(starts, ['"', '1', '{', '"']);
});

test('the search stops where it is told, and goes on', () => {
  const text = JSON.stringify(Array.from({ length: 100 }, (_, index) => ({ index })));
  let steps = 0;
  assertPlaces(text, (places) => {
    while (places.advance(steps * 10)) steps += 1;
  });
  assert.ok(steps > 50);
});

test('neither deep nesting nor a long string overflows the stack', () => {
  const deep = 20_000;
  assert.equal(find('['.repeat(deep)).failure, deep);
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const text = `{"deep": ${open.repeat(deep)}1${close.repeat(deep)}, "after": 1, "after": 2}`;
    const places = find(text, [['after']]);
    assert.equal(places.failure, undefined);
    assert.equal(places.offsetOf(['after']), text.lastIndexOf('"after"'));
    assert.deepEqual(places.duplicates, [{ path: ['after'], offset: text.lastIndexOf('"after"') }]);
  }
  const long = `["${'å\\n'.repeat(1_000_000)}`;
  assert.equal(find(long).failure, long.length);
});
