/** The words for people in which forms and editors show the schema. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { COMPILED_SCHEMA } from '../../../src/dataset/parse/compiled-schema.generated.js';
import { shapeOf } from '../../../src/dataset/parse/compiled-schema.js';
import { danishWords } from '../../../src/dataset/schema/words/da.js';
import { englishWords } from '../../../src/dataset/schema/words/en.js';
import { choiceWord, FIRST_FIELDS } from '../../../src/dataset/schema/words/words.js';

/** Words of the machine room, which no form shows. */
const OURS = /\b(dataset|datasæt|JSON|record|ids?|schema|array|string|boolean|null)\b/i;

for (const [language, words] of Object.entries({ da: danishWords, en: englishWords })) {
  test(`every record, field and choice has its words (${language})`, () => {
    for (const record of Object.keys(COMPILED_SCHEMA)) {
      assert.ok(words.records[record], record);
      const fields = words.records[record].fields;
      for (const { name, check, record: inner } of shapeOf(record).fields) {
        const [title] = fields[name] ?? [''];
        assert.notEqual(title.trim(), '', `${record}.${name}`);
        const objection = inner ? undefined : check({});
        for (const choice of objection?.code === 'choice' ? (objection.expected ?? []) : [])
          assert.notEqual(choiceWord(words, record, name, choice), choice, `${record}.${name} ${choice}`);
      }
    }
  });

  test(`the words are those of an office (${language})`, () => {
    const said = [
      ...Object.values(words.choices),
      ...Object.values(words.records).flatMap(({ one, many, add, fields }) => [
        one,
        many,
        add,
        ...Object.values(fields).flatMap(([title, hint = '']) => [title, hint]),
      ]),
    ];
    assert.deepEqual(
      said.filter((text) => OURS.test(text)),
      [],
    );
  });
}

test('what a form shows first are fields of the schema', () => {
  for (const [record, names] of Object.entries(FIRST_FIELDS))
    for (const name of names) assert.ok(shapeOf(record).names.includes(name), `${record}.${name}`);
});
