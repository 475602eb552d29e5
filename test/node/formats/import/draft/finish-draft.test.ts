import assert from 'node:assert/strict';
import test from 'node:test';
import { describeNotice } from '../../../../../src/formats/import/notice-sentences.js';
import { Draft } from '../../../../../src/formats/import/draft/draft.js';
import { finishDraft } from '../../../../../src/formats/import/draft/finish-draft.js';

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

test('what the dataset has no place for is counted by name, in one notice', () => {
  const draft = new Draft({});
  draft.notCarried('logo');
  draft.notCarried('subtitle');
  draft.notCarried('subtitle', 2);
  const notices = finishDraft(draft).notices.map((notice) => [notice.severity, describeNotice(notice, 'en')]);
  assert.deepEqual(notices, [
    [
      'hint',
      'The dataset has no place for these, so they were left out: subtitle × 3, logo × 1. Add what visitors need to the description yourself.',
    ],
  ]);
});

test('the language is that of all sessions, unless they have several or none', () => {
  const languageOf = (...languages: (string | undefined)[]) => {
    const draft = new Draft({});
    const sessions = languages.map((language, index) => ({ id: `s${index}`, title: 'A', language }));
    draft.add('conferences', 'annual', { title: 'Annual', sessions }, { line: 1 });
    return finishDraft(draft).language;
  };
  assert.equal(languageOf('en', undefined, 'en'), 'en');
  assert.equal(languageOf('en', 'da'), undefined);
  assert.equal(languageOf(undefined), undefined);
});
