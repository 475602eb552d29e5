/** The document of Studio: edits, history, what changed, and the text that is saved. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/dataset/parse/parse.js';
import { atOnce } from '../../../src/dataset/parse/steps.js';
import type { Fields } from '../../../src/dataset/parse/value-kinds.js';
import { compareDocuments } from '../../../src/studio/document/changes.js';
import { DocumentChecker } from '../../../src/studio/document/check-document.js';
import { insertAt, moveAt, recordAt, setAt, valueAt } from '../../../src/studio/document/edit.js';
import {
  beginHistory,
  endTyping,
  type History,
  redo,
  takeStep,
  undo,
} from '../../../src/studio/document/history.js';
import {
  addRecord,
  countReferences,
  followName,
  removeRecord,
} from '../../../src/studio/document/records.js';
import { writeDocument } from '../../../src/studio/document/write-document.js';

const EXAMPLE = readFileSync('demo/states/example.json', 'utf8');
const example = JSON.parse(EXAMPLE) as Fields;

/** An edit for each number and text, somewhere in the document. */
function edit(document: Fields, kind: number, at: number, text: string): Fields {
  const conferences = (document.conferences ?? []) as Fields[];
  const conference = at % Math.max(conferences.length, 1);
  const sessions = ['conferences', conference, 'sessions'];
  const last = ((valueAt(document, sessions) ?? []) as unknown[]).length - 1;
  switch (kind) {
    case 0:
      return setAt(document, ['conferences', conference, 'title'], text || undefined);
    case 1:
      return setAt(document, ['conferences', conference, 'venue', 'city'], text || undefined);
    case 2:
      return addRecord(document, ['people'], { name: text || 'Ny' }).document;
    case 3:
      return removeRecord(document, ['people', at]);
    case 4:
      return moveAt(document, sessions, 0, last);
    case 5:
      return followName(setAt(document, ['people', 0, 'name'], text || 'Asta'), ['people', 0]);
    case 6:
      return insertAt(document, [...sessions, 0, 'speakers'], 0, text);
    default:
      return setAt(document, ['audience-of-others', 'x y'], text);
  }
}

const EDITS = fc.array(fc.tuple(fc.nat(7), fc.nat(9), fc.string({ maxLength: 8 })), { maxLength: 30 });

test('whatever is edited, undo leads back to the document as it was opened, and redo forth', () => {
  fc.assert(
    fc.property(EDITS, (edits) => {
      const before = JSON.stringify(example);
      let history: History = beginHistory(example);
      for (const [kind, at, text] of edits) {
        const document = edit(history.present.document, kind, at, text);
        history = takeStep(history, { document, selection: [] }, kind === 0 ? `title ${at}` : undefined);
      }
      const last = history.present.document;
      while (history.past) history = undo(history);
      assert.equal(history.present.document, example);
      assert.equal(JSON.stringify(example), before);
      while (history.future) history = redo(history);
      assert.equal(history.present.document, last);
    }),
  );
});

test('what is typed in one field is one step, until something else happens', () => {
  let history = beginHistory({ schemaVersion: 1, title: '' });
  for (const title of ['K', 'Ka', 'Kar'])
    history = takeStep(history, { document: { title }, selection: [] }, 'title');
  history = takeStep(endTyping(history), { document: { title: 'Karen' }, selection: [] }, 'title');
  history = undo(history);
  assert.equal(history.present.document.title, 'Kar');
  assert.equal(undo(history).past, undefined);
});

test('a field is put where the schema has it, and unknown fields stay where they are', () => {
  const document = {
    schemaVersion: 1,
    conferences: [{ id: 'a', ours: 1, status: 'scheduled', topics: ['x'] }],
  };
  const edited = setAt(document, ['conferences', 0, 'venue', 'city'], 'Odense');
  assert.equal(
    JSON.stringify(edited.conferences),
    '[{"id":"a","ours":1,"status":"scheduled","venue":{"city":"Odense"},"topics":["x"]}]',
  );
  const back = setAt(edited, ['conferences', 0, 'venue', 'city'], undefined);
  assert.deepEqual(back, document);
  assert.equal(recordAt(['conferences', 0, 'sessions', 3, 'materials', 0]), 'material');
});

test('a person who goes leaves no reference, and the id of a new one follows the name', () => {
  const { id } = valueAt(example, ['people', 0]) as Fields;
  assert.ok(countReferences(example, 'people', id) > 0);
  const without = removeRecord(example, ['people', 0]);
  assert.equal(countReferences(without, 'people', id), 0);
  assert.deepEqual(
    parse(without).issues.filter(({ code }) => code === 'unknown-reference'),
    [],
  );

  const { document, path } = addRecord(example, ['people'], { name: 'Ny' });
  const first = valueAt(document, [...path, 'id']);
  const speaking = insertAt(document, ['conferences', 0, 'sessions', 0, 'speakers'], 0, first);
  const named = followName(setAt(speaking, [...path, 'name'], 'Åse Ærø'), path);
  assert.deepEqual(
    valueAt(named, ['conferences', 0, 'sessions', 0, 'speakers', 0]),
    valueAt(named, [...path, 'id']),
  );
  assert.equal(valueAt(named, [...path, 'id']), 'ase-aero');
  assert.equal(countReferences(named, 'people', first), 0);
});

test('what changed is named by record, and by field where a record is in both', () => {
  const edited = setAt(
    setAt(removeRecord(example, ['newsletters', 0]), ['conferences', 0, 'sessions', 0, 'room'], 'Lille sal'),
    ['updated'],
    '2031',
  );
  assert.deepEqual(
    compareDocuments(example, edited).map(({ outcome, record, changed }) => [outcome, record, ...changed]),
    [
      ['changed', 'dataset', 'updated'],
      ['changed', 'session', 'room'],
      ['removed', 'newsletter'],
    ],
  );
  assert.deepEqual(compareDocuments(example, example), []);
});

test('checking again finds what checking anew finds, whatever was edited in between', () => {
  fc.assert(
    fc.property(EDITS, (edits) => {
      const checker = new DocumentChecker();
      let document = example;
      for (const [kind, at, text] of edits) {
        document = edit(document, kind, at, text);
        const again = atOnce(checker.check(document));
        const anew = parse(document, { mode: 'tolerant' });
        assert.deepEqual(again, anew);
      }
    }),
    { numRuns: 40 },
  );
});

test('a document that is written again is the same, and its text keeps what has not changed', () => {
  assert.equal(writeDocument(EXAMPLE, example, example), EXAMPLE);
  fc.assert(
    fc.property(EDITS, (edits) => {
      const document = edits.reduce((each, [kind, at, text]) => edit(each, kind, at, text), example);
      const text = writeDocument(EXAMPLE, example, document);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(document)));
      assert.ok(text.endsWith('}\n'));
    }),
  );
});

test('one edit changes one line of a text, however it is laid out', () => {
  const edited = setAt(example, ['conferences', 0, 'status'], 'postponed');
  for (const text of [
    EXAMPLE,
    EXAMPLE.replaceAll('\n', '\r\n'),
    `\uFEFF${EXAMPLE.replaceAll('  ', '\t')}`,
    EXAMPLE.trimEnd(),
  ]) {
    const before = text.split('\n');
    const after = writeDocument(text, example, edited).split('\n');
    assert.equal(after.length, before.length);
    assert.equal(after.filter((line, index) => line !== before[index]).length, 1);
  }
  const renamed = addRecord(example, ['organisations'], { name: 'Nyt sted' }).document;
  const old = new Set(EXAMPLE.split('\n'));
  const added = writeDocument(EXAMPLE, example, renamed).split('\n');
  assert.deepEqual(
    added.filter((line) => !old.has(line)).map((line) => line.trim()),
    [
      `${EXAMPLE.split('\n')
        .find((line) => line.includes('"frivilligcentret", "name"'))
        ?.trim()},`,
      '"id": "nyt-sted",',
      '"name": "Nyt sted"',
    ],
  );
});
