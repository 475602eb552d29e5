import assert from 'node:assert/strict';
import test from 'node:test';
import { describeNotice } from '../../../../src/formats/import/notice-sentences.js';
import { Draft } from '../../../../src/formats/import/draft.js';
import { finishDraft } from '../../../../src/formats/import/finish-draft.js';

test('a bad value of a field that has a default is left out and said, and its record stays', () => {
  const draft = new Draft({});
  const place = { line: 2 };
  const sessions = [{ id: 's', title: 'Opening', kind: 'party' }];
  draft.add('conferences', 'annual', { title: 'Annual', status: 'maybe', sessions }, place);
  const { records, notices } = finishDraft(draft);
  assert.deepEqual(records.conferences, [
    { id: 'annual', title: 'Annual', sessions: [{ id: 's', title: 'Opening' }] },
  ]);
  const told = notices.map((notice) => describeNotice(notice, 'en')).join('\n');
  assert.match(told, /"maybe".*"scheduled"/);
  assert.match(told, /"party".*"keynote"/);
});
