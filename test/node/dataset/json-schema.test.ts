import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { Ajv } from 'ajv';
import { FULL_DATASET } from '../../dataset/full-dataset.js';
import { generateJsonSchema, JSON_SCHEMA_FILE } from '../../run/generate-json-schema.js';

const text = await generateJsonSchema();

/** As much of a JSON Schema as this test looks at. */
interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly definitions?: Readonly<Record<string, Described>>;
}

const schema = JSON.parse(text) as Described;
const validator = new Ajv();

/** The marks of an editor such as VS Code; undefined if the file is right. */
function complaints(data: unknown): string | undefined {
  return validator.validate(schema, data) ? undefined : validator.errorsText();
}

const CONFERENCE = { id: 'a', status: 'scheduled' };

function withConference(fields: object): unknown {
  return { ...FULL_DATASET, conferences: [{ ...CONFERENCE, ...fields }] };
}

test('the committed file is what the schemas say', async () => {
  assert.equal(await readFile(JSON_SCHEMA_FILE, 'utf8'), text, 'Run: npm run generate');
});

for (const name of ['conferences.json', 'minimal.json']) {
  test(`data/${name} is valid, and an editor finds the schema`, async () => {
    const file = new URL(`../../../data/${name}`, import.meta.url);
    const data: unknown = JSON.parse(await readFile(file, 'utf8'));
    assert.equal(complaints(data), undefined);
    const address: unknown = Reflect.get(Object(data), '$schema');
    assert.equal(new URL(String(address), file).pathname, JSON_SCHEMA_FILE);
  });
}

test('a dataset that uses every field is valid', () => {
  assert.equal(complaints(FULL_DATASET), undefined);
});

test('an editor marks what reading would refuse or leave out', () => {
  for (const [fields, complaint] of [
    [{ titel: 'Årsmøde' }, /additional properties/u],
    [{ venue: { City: 'Odense' } }, /additional properties/u],
    [{ status: 'canceled' }, /allowed values/u],
    [{ start: '14-09-2027' }, /pattern/u],
    [{ links: [{ title: 'Fotos', url: 'javascript:alert(1)' }] }, /pattern/u],
    [{ title: ' ' }, /pattern/u],
    [{ sessions: [{ id: 'a', kind: 'talk' }] }, /match a schema in anyOf/u],
    [{ sessions: [{ id: 'a', kind: 'talk', speakers: [] }] }, /fewer than 1 item/u],
  ] as const) {
    assert.match(complaints(withConference(fields)) ?? '', complaint);
  }
  assert.equal(
    complaints(withConference({ sessions: [{ id: 'a', kind: 'talk', speakers: ['bo'] }] })),
    undefined,
  );
});

test('every thing and every field is described', () => {
  for (const [name, { description, properties = {} }] of Object.entries({
    ...schema.definitions,
    root: schema,
  })) {
    assert.match(description ?? '', /\S/u, name);
    for (const [field, value] of Object.entries(properties)) {
      assert.match(value.description ?? '', /\S/u, `${name}.${field}`);
    }
  }
});

test('a long text is a list, or one text', () => {
  for (const description of [['Et.', { da: 'To.' }], 'Et.', { da: 'Et.', en: 'One.' }]) {
    assert.equal(complaints(withConference({ description })), undefined);
  }
  assert.match(complaints(withConference({ description: 5 })) ?? '', /anyOf/u);
});
