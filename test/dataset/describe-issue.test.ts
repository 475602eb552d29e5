import { describe, it } from 'node:test';
import { expect } from 'chai';
import { describeIssue } from '../../src/dataset/issues/describe-issue.js';
import type { Issue } from '../../src/dataset/issues/issue.js';

const ISSUE: Issue = {
  code: 'missing',
  severity: 'error',
  path: ['conferences', 0, 'status'],
  value: undefined,
};

describe('describeIssue', () => {
  it('says what is wrong, where, and what to do, in Danish and English', () => {
    const issue: Issue = {
      ...ISSUE,
      code: 'choice',
      value: 'canceled',
      expected: ['scheduled', 'cancelled'],
    };
    expect(describeIssue(issue, 'da')).to.equal(
      'conferences[0].status er "canceled"; mente du "cancelled"? Vælg "scheduled" eller "cancelled".',
    );
    expect(describeIssue(issue, 'en')).to.equal(
      'conferences[0].status is "canceled"; did you mean "cancelled"? Choose "scheduled" or "cancelled".',
    );
  });

  it('names the field that was meant', () => {
    const issue: Issue = {
      code: 'unknown-field',
      severity: 'hint',
      path: ['people', 2, 'titel'],
      value: 'Lektor',
      expected: ['id', 'name', 'title'],
    };
    expect(describeIssue(issue, 'da')).to.equal(
      'people[2].titel er et ukendt felt og vises ikke; mente du "title"?',
    );
  });

  it('names no field when none is near', () => {
    const issue: Issue = {
      ...ISSUE,
      code: 'unknown-field',
      path: ['people', 2, 'mood'],
      expected: ['id', 'name'],
    };
    expect(describeIssue(issue, 'en')).to.equal(
      'people[2].mood is an unknown field and is not shown; correct the name, or remove the field.',
    );
  });

  it('names kinds in words', () => {
    const issue: Issue = { ...ISSUE, code: 'type', value: 5000, expected: ['string'] };
    expect(describeIssue(issue, 'da')).to.equal(
      'conferences[0].status er 5000; skriv tekst i anførselstegn.',
    );
    expect(describeIssue(ISSUE, 'da')).to.equal('conferences[0].status mangler; tilføj feltet.');
  });

  it('shows as much of a value as it takes to find it', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const values = [`${'x'.repeat(1000)}\n`, 'a "b"\n', null, NaN, {}, cyclic, 10n];
    const [before, after] = ['conferences[0].status is ', '; write 0 or more.'];
    const shown = values.map((value) =>
      describeIssue({ ...ISSUE, code: 'negative', value }, 'en').slice(before.length, -after.length),
    );
    expect(shown).to.deep.equal([
      `"${'x'.repeat(60)}…"`,
      String.raw`"a \"b\"\n"`,
      'null',
      'NaN',
      '{…}',
      '[…]',
      '10',
    ]);
  });
});
