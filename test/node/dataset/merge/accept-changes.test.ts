/** Taking in the lines of a plan that a person accepts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptChanges, lineKey } from '../../../../src/dataset/merge/accept-changes.js';
import { mergeImport } from '../../../../src/dataset/merge/merge-import.js';
import { recordsIn } from '../../../../src/dataset/merge/records-in.js';
import type { Fields } from '../../../../src/dataset/parse/value-kinds.js';

const CURRENT: Fields = {
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  people: [{ id: 'ida', name: 'Ida Test' }],
  conferences: [
    {
      id: 'a',
      title: 'A',
      start: '2031-01-15',
      status: 'scheduled',
      venue: { city: 'Odense', country: 'DK' },
      sessions: [{ id: 'one', kind: 'talk', title: 'En', speakers: ['ida'] }],
    },
    { id: 'b', title: 'B', status: 'scheduled' },
  ],
};

const INCOMING: Fields = {
  people: [
    { id: 'ida', name: 'Ida Test', title: 'Direktør' },
    { id: 'bo', name: 'Bo Prøve' },
  ],
  conferences: [
    {
      id: 'a',
      title: 'A igen',
      venue: { city: 'Aarhus', country: 'DK' },
      sessions: [
        { id: 'one', title: 'Et', speakers: ['ida', 'bo'] },
        { id: 'two', title: 'To', speakers: ['bo'] },
      ],
    },
    { id: 'c', title: 'C' },
  ],
};

const plan = mergeImport(CURRENT, INCOMING, { source: './a.xlsx', named: new Set() });

test('with every line accepted, it is the plan', () => {
  assert.deepEqual(acceptChanges(CURRENT, plan, new Set()), plan.dataset);
});

test('with none accepted, it is the same object', () => {
  const keys = plan.changes.flatMap(({ path, fields }) => [
    lineKey(path),
    ...fields.map(({ field }) => lineKey(path, field)),
  ]);
  assert.equal(acceptChanges(CURRENT, plan, new Set(keys)), CURRENT);
});

test('a line that is declined leaves its field, and nobody refers to a person who was left out', () => {
  const declined = new Set(['people/bo', 'conferences/a#venue.city', 'conferences/c']);
  const accepted = acceptChanges(CURRENT, plan, declined);
  const [first, second] = recordsIn(accepted, 'conferences');
  assert.deepEqual([first?.title, first?.venue], ['A igen', { city: 'Odense', country: 'DK' }]);
  assert.deepEqual(
    recordsIn(first ?? {}, 'sessions').map(({ title, speakers }) => [title, speakers]),
    [
      ['Et', ['ida']],
      ['To', undefined],
    ],
  );
  assert.deepEqual(recordsIn(accepted, 'people'), [{ id: 'ida', name: 'Ida Test', title: 'Direktør' }]);
  assert.equal(recordsIn(accepted, 'conferences').length, 2);
  // What has not changed keeps its bytes when it is saved, because it is the same object.
  assert.equal(second, recordsIn(CURRENT, 'conferences')[1]);
});
