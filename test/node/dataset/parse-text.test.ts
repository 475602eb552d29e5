import assert from 'node:assert/strict';
import test from 'node:test';
import { parseText } from '../../../src/dataset/parse/parse-text.js';

const ROOT = '"schemaVersion": 1, "language": "da", "timeZone": "Europe/Copenhagen"';

function places(text: string): string[] {
  return parseText(text).issues.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

test('a valid text gives its dataset', () => {
  const { dataset, issues } = parseText(`{ ${ROOT}, "conferences": [{ "id": "a", "status": "scheduled" }] }`);
  assert.deepEqual(dataset?.conferences, [{ id: 'a', status: 'scheduled' }]);
  assert.deepEqual(issues, []);
});

test('a byte order mark is no mistake', () => {
  assert.deepEqual(places(`\uFEFF{ ${ROOT}, "people": [] }`), []);
});

test('issues come in the order of the text, whatever is read first', () => {
  const text = `{ ${ROOT},
    "conferences": [{ "id": "a" }],
    "people": [{ "id": "b" }],
    "people": [{ "name": "Bo" }]
  }`;
  assert.deepEqual(places(text), ['missing 2:21', 'duplicate-field 4:5', 'missing 4:16']);
});

test('of fields that stand twice the place is in the one that is read', () => {
  const text = `{ ${ROOT},
    "people": [{ "id": "b", "name": "Bo", "phone": "x" }],
    "people": [{ "id": "c", "name": "Bo" },
      { "id": "d", "phone": "x", "name": "Di" }]
  }`;
  assert.deepEqual(places(text), ['duplicate-field 3:5', 'phone 4:20']);
});

test('what is missing is looked for where it should stand', () => {
  assert.deepEqual(places('\n {\n "people": [] }'), ['missing 2:2', 'missing 2:2', 'missing 2:2']);
  const text = `{ ${ROOT},\n "people": [\n {\n "id": "a" }]}`;
  assert.deepEqual(places(text), ['missing 3:2']);
});

test('places are found after every kind of line end, and after characters outside the first plane', () => {
  for (const lineEnd of ['\n', '\r\n']) {
    const text = [`{ ${ROOT},`, '"people": [', '{ "id": "a", "name": "👩🏽", "phone": "x" }]}'].join(lineEnd);
    assert.deepEqual(places(text), ['phone 3:30']);
  }
});

test('broken JSON is found where it breaks', () => {
  assert.deepEqual(places(''), ['json-end 1:1']);
  for (const text of [
    '{\n',
    '{"people"\n',
    '{"people":\n',
    '{"people": [\n',
    '{"people": [1,\n',
    '{"a": 1\n',
  ]) {
    assert.deepEqual(places(text), ['json-end 2:1'], text);
  }
  assert.deepEqual(places('{"people": "Ka'), ['json-end 1:15']);
  assert.deepEqual(places('{"people": [],}'), ['json-syntax 1:15']);
  assert.deepEqual(places("{'people': []}"), ['json-syntax 1:2']);
  assert.deepEqual(places('{"people": [NaN]}'), ['json-syntax 1:13']);
  assert.deepEqual(places('{"people": "a\tb"}'), ['json-syntax 1:14']);
  assert.deepEqual(places('{"people": []} {}'), ['json-syntax 1:16']);
});

test('nesting beyond all measure is refused, not thrown', () => {
  assert.equal(parseText('['.repeat(100_000)).dataset, undefined);
  assert.equal(parseText(`{"people":${'['.repeat(3000)}${']'.repeat(3000)}}`).dataset, undefined);
});

test('what stands behind deep nesting has its place', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const text = `{ ${ROOT}, "deep": ${deep},\n "people": [{ "id": "a" }],\n "people": [] }`;
  assert.deepEqual(places(text), ['unknown-field 1:74', 'duplicate-field 3:2']);
});

test('messages are Danish unless told', () => {
  assert.match(parseText('').issues[0]?.message ?? '', /^Filen er ikke gyldig JSON/u);
  assert.match(parseText('', { language: 'en' }).issues[0]?.message ?? '', /^The file is not valid JSON/u);
});
